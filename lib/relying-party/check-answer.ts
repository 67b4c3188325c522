/** What a relying party checks of the provider's answer through the browser before it believes a word of it. Pure. */
import { issuerOf } from '@/lib/paths'
import { check } from '@/lib/trace/compare'
import type { Check } from '@/lib/trace/hop'
import { maskAddress } from '@/lib/trace/mask'

export interface CheckedAnswer {
  checks: Check[]
  /** Why it is not to be believed; null when it is. */
  slip: 'stale' | 'untrusted' | null
}

/**
 * `state` (RFC 6749 §10.12) and `iss` (RFC 9207 §2.4), of a code and of an error alike: an error that anybody could
 * have sent says nothing. `iss` must be there, because ETDA Connect promises it in its discovery document (RFC 9207 §3).
 * None may be there twice (RFC 6749 §3.1).
 *
 * @param hasBegun whether this browser began a sign-in with the `state` of the answer
 */
export function checkAnswer(roomId: string, answer: URLSearchParams, hasBegun: boolean): CheckedAnswer {
  const issuers = answer.getAll('iss')
  const isStateRight = hasBegun && answer.getAll('state').length === 1
  const isIssuerRight = issuers.length === 1 && issuers[0] === issuerOf(roomId)
  return {
    checks: [
      check('site', 'state', isStateRight),
      check('site', 'response-iss', isIssuerRight, issuers.map(maskAddress).join(', ') || '–'),
    ],
    slip: isStateRight ? (isIssuerRight ? null : 'untrusted') : 'stale',
  }
}
