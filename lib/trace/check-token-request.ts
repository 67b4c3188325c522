/** The checks of a token request: of the code and what it was issued for, or of a refresh token; then of what was answered. */
import { createHash } from 'node:crypto'
import { checkClient } from './check-client'
import { checkIdToken } from './check-id-token'
import { type Checked, check, compare, shown, together } from './compare'
import type { ReadExchange } from './exchange'
import type { Check } from './hop'
import type { CodeFacts, ProviderFacts } from './hop-context'

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')

/** Errors that are not about what was brought, but about how it was asked (RFC 6749 §5.2). */
const ofTheRequest = new Set(['invalid_request', 'invalid_target'])
const ofTheGrantType = new Set(['unsupported_grant_type', 'unauthorized_client'])

export async function checkTokenRequest(exchange: ReadExchange, facts: ProviderFacts): Promise<Checked> {
  const { parameters } = exchange
  const { refusal } = facts
  const client = checkClient(exchange, facts)
  if (!client.isKnown) return client
  if (refusal && ofTheGrantType.has(refusal))
    return together(client, {
      checks: [check('provider', 'grant_type', false, shown('grant_type', parameters.get('grant_type')))],
    })
  if (refusal && ofTheRequest.has(refusal))
    return together(client, { checks: [check('provider', 'request', false, shown('error', refusal))] })
  const grantType = parameters.get('grant_type')
  if (grantType === 'refresh_token') return together(client, await checkRefresh(exchange, facts))
  if (grantType === 'authorization_code') return together(client, await checkCode(exchange, facts))
  return client
}

/** RFC 6749 §4.1.3, RFC 7636 §4.6, in the provider's order: it makes none after the first that fails. */
async function checkCode(exchange: ReadExchange, facts: ProviderFacts): Promise<Checked> {
  const { code, refusal } = facts
  if (!code?.isTheirs) return together({ checks: [check('provider', 'code', false)] })
  const { checks: bound, unmade } = checkBinding(exchange.parameters, code)
  const failed = bound.findIndex(({ ok }) => !ok)
  const isSpent = code.isUsed || (refusal === 'invalid_grant' && failed < 0)
  // That a code was used before it sees last.
  const own = failed >= 0 && isSpent ? [] : [check('provider', 'code', !isSpent)]
  const made = failed < 0 ? bound : bound.slice(0, failed + 1)
  if (exchange.raw.status !== 200 || refusal) return { checks: [...own, ...made], unmade }
  return together({ checks: [...own, ...made], unmade }, await checkIdToken(exchange, code))
}

/** Whether whoever brings the code is who asked for it, and from where. */
function checkBinding(parameters: URLSearchParams, { codeChallenge, redirectUri }: CodeFacts): Checked {
  const verifier = parameters.get('code_verifier')
  const target = compare(
    'provider',
    'exchange-redirect_uri',
    'redirect_uri',
    parameters.get('redirect_uri'),
    redirectUri,
  )
  if (!verifier && !codeChallenge) return { checks: [target], unmade: ['pkce'] }
  const got = verifier ? challengeOf(verifier) : undefined
  const pkce = codeChallenge
    ? compare('provider', 'pkce', 'code_challenge', got, codeChallenge)
    : check('provider', 'pkce-downgrade', false, `${shown('code_verifier', verifier)} · –`)
  return { checks: [pkce, target], unmade: [] }
}

/** RFC 6749 §6. What a new ID token must have in common with the first is seen where both are at hand (check-across.ts). */
async function checkRefresh(exchange: ReadExchange, { refusal }: ProviderFacts): Promise<Checked> {
  const scope = shown('scope', exchange.parameters.get('scope'))
  const checks: Check[] = [
    check('provider', 'refresh_token', refusal !== 'invalid_grant'),
    ...(refusal === 'invalid_scope' ? [check('provider', 'refresh-scope', false, scope)] : []),
    ...(!refusal && exchange.parameters.has('scope')
      ? [check('provider', 'refresh-scope', true, scope)]
      : []),
  ]
  if (exchange.raw.status !== 200 || typeof exchange.json?.id_token !== 'string') return together({ checks })
  return together({ checks }, await checkIdToken(exchange))
}
