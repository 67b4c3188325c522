/** The what-ifs of the trace ("what if somebody changed this?"): which failure each arms, and which check stops it. */
import type { Messages } from '@/lib/i18n/messages'
import type { FaultName } from './catalogue'

export interface WhatIf {
  fault: FaultName
  /** Of the trace, which has its words. */
  check: keyof Messages['trace']['checks']
}

/** By the name of what is tampered with. */
export const whatIfs = {
  state: { fault: 'state-changed', check: 'state' },
  nonce: { fault: 'id-token-nonce-wrong', check: 'nonce' },
  verifier: { fault: 'verifier-changed', check: 'pkce' },
  'redirect-uri': { fault: 'redirect-uri-changed', check: 'redirect_uri' },
  signature: { fault: 'id-token-signature-wrong', check: 'signature' },
} as const satisfies Record<string, WhatIf>

export type WhatIfName = keyof typeof whatIfs

export const isWhatIfName = (name: string): name is WhatIfName => Object.hasOwn(whatIfs, name)
export const whatIfNames = Object.keys(whatIfs).filter(isWhatIfName)

/** Which of them a failure is, if it is one. */
export const whatIfOf = (fault: string): WhatIfName | undefined =>
  whatIfNames.find(name => whatIfs[name].fault === fault)
