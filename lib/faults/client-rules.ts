/** What the specifications want of a client that meets a failure of the protocol: so that a table of clients accuses nobody of what they may do. Pure. */
import type { ProtocolFault } from './catalogue'

/** Their words are in messages/*\/about.json under `faults.rules`. */
export const rules = [
  /** It must not sign anybody in by that. */
  'must',
  /** It must, if it sent the value in question. */
  'must-if-sent',
  /** It must, if it uses more than one provider (RFC 9207 §2.4, RFC 9700 §2.1). */
  'must-among-several',
  /** It may leave the check out where the ID token came from the provider by TLS (OpenID Connect Core §3.1.3.7, 6). */
  'unless-tls',
  /** It must, unless it trusts the other audiences too (§3.1.3.7, 3). */
  'unless-trusted',
  /** It should (§3.1.3.7, 5). */
  'should',
  /** The specification leaves it to the client. */
  'may',
  /** The provider has to refuse; the client has to bear it. */
  'provider',
  /** Nothing is wrong with such an answer. */
  'nothing',
] as const
export type Rule = (typeof rules)[number]

export const ruleOf: Record<ProtocolFault, Rule> = {
  'discovery-down': 'must',
  'discovery-issuer-wrong': 'must',
  'jwks-down': 'unless-tls',
  'jwks-rotated': 'unless-tls',
  'redirect-uri-changed': 'provider',
  'state-changed': 'must-if-sent',
  'state-missing': 'must-if-sent',
  'iss-changed': 'must-among-several',
  'code-changed': 'provider',
  'code-missing': 'must',
  'authorization-error': 'must',
  'verifier-changed': 'provider',
  'token-down': 'must',
  'token-slow': 'nothing',
  'token-refused': 'provider',
  'token-not-json': 'must',
  'id-token-missing': 'must',
  'id-token-issuer-wrong': 'must',
  'id-token-audience-wrong': 'must',
  'id-token-audience-many': 'unless-trusted',
  'id-token-azp-wrong': 'should',
  'id-token-expired': 'must',
  'id-token-from-the-future': 'may',
  'id-token-nonce-wrong': 'must-if-sent',
  'id-token-nonce-missing': 'must-if-sent',
  'id-token-subject-missing': 'must',
  'id-token-at-hash-wrong': 'may',
  'id-token-signature-wrong': 'unless-tls',
  'id-token-key-unknown': 'unless-tls',
  'id-token-unsigned': 'must',
  'userinfo-down': 'may',
  'userinfo-unauthorized': 'may',
  'userinfo-subject-wrong': 'must',
  'userinfo-email-missing': 'nothing',
}
