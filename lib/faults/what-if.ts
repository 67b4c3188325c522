/** The what-ifs of the trace ("what if somebody changed this?"): which failure each arms, and which check stops it. */
import type { CheckName } from '@/lib/trace/checks'
import type { HopKind } from '@/lib/trace/hop'
import { catalogue, type FaultName } from './catalogue'
import type { Point } from './truths'

export interface WhatIf {
  fault: FaultName
  check: CheckName
  /** Whose check it is: the provider's, or the site's that was lied to. */
  by: 'provider' | 'site'
}

/** By the name of what is tampered with. */
export const whatIfs = {
  'redirect-uri': { fault: 'redirect-uri-changed', check: 'redirect_uri', by: 'provider' },
  state: { fault: 'state-changed', check: 'state', by: 'site' },
  'response-iss': { fault: 'iss-changed', check: 'response-iss', by: 'site' },
  code: { fault: 'code-changed', check: 'code', by: 'provider' },
  verifier: { fault: 'verifier-changed', check: 'pkce', by: 'provider' },
  signature: { fault: 'id-token-signature-wrong', check: 'signature', by: 'site' },
  issuer: { fault: 'id-token-issuer-wrong', check: 'iss', by: 'site' },
  audience: { fault: 'id-token-audience-wrong', check: 'aud', by: 'site' },
  expiry: { fault: 'id-token-expired', check: 'exp', by: 'site' },
  nonce: { fault: 'id-token-nonce-wrong', check: 'nonce', by: 'site' },
  subject: { fault: 'userinfo-subject-wrong', check: 'userinfo-sub', by: 'site' },
} as const satisfies Record<string, WhatIf>

export type WhatIfName = keyof typeof whatIfs

export const isWhatIfName = (name: string): name is WhatIfName => Object.hasOwn(whatIfs, name)
export const whatIfNames = Object.keys(whatIfs).filter(isWhatIfName)

/** Which of them a failure is, if it is one. */
export const whatIfOf = (fault: string): WhatIfName | undefined =>
  whatIfNames.find(name => whatIfs[name].fault === fault)

/** The messages of the trace that the provider can be made to lie in, by where that strikes. */
const messageAt: Partial<Record<Point, HopKind>> = {
  authorization: 'authorization-response',
  token: 'token',
  userinfo: 'userinfo',
}

/** The message that holds a tampering, where the provider itself tells it to a site; undefined elsewhere. */
export function lieIn(what: WhatIfName): HopKind | undefined {
  const { fault, by } = whatIfs[what]
  return by === 'site' ? messageAt[catalogue[fault].point] : undefined
}
