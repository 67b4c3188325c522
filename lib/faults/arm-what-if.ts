import { armFault } from './arm-fault'
import { listArmedWhatIfs } from './list-armed-what-ifs'
import type { RoomWithFaults } from './strike'
import { type WhatIfName, whatIfs } from './what-if'

/** Arms a tampering of the trace, once; one that is armed already stays as it is, so a second tap adds nothing. */
export async function armWhatIf(room: RoomWithFaults, what: WhatIfName): Promise<void> {
  const armed = await listArmedWhatIfs(room)
  if (armed.some(one => one.what === what)) return
  await armFault(room.id, { fault: whatIfs[what].fault, times: 1, where: {} })
}
