import { type ArmFaultOutcome, armFault } from './arm-fault'
import { type WhatIfName, whatIfs } from './what-if'

/** Arms a tampering of the trace, once; one that waits already stays as it is, so a second tap adds nothing. */
export const armWhatIf = (roomId: string, what: WhatIfName): Promise<ArmFaultOutcome> =>
  armFault(roomId, { fault: whatIfs[what].fault, times: 1, where: {}, isOnlyOne: true })
