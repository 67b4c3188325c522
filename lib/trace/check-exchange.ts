/** The checks that are made of an exchange at the provider, with their results. */
import { createHash } from 'node:crypto'
import { checkIdToken } from './check-id-token'
import { compare, shown } from './compare'
import { authenticationMethod, type ReadExchange } from './exchange'
import type { Check, HopKind } from './hop'
import type { ProviderFacts } from './hop-context'

type CheckerOfKind = (exchange: ReadExchange, facts: ProviderFacts) => Check[] | Promise<Check[]>

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')

/** What the provider checks before it shows anything (RFC 6749 §3.1.2.4, RFC 9700 §2.1). */
function checkRequest({ raw, parameters }: ReadExchange, { error }: ProviderFacts): Check[] {
  if (error?.error === 'invalid_client')
    return [
      {
        name: 'client',
        ok: false,
        by: 'provider',
        detail: shown('client_id', parameters.get('client_id') ?? undefined),
      },
    ]
  const target = shown('redirect_uri', parameters.get('redirect_uri') ?? undefined)
  if (error?.error === 'invalid_redirect_uri')
    return [
      { name: 'client', ok: true, by: 'provider' },
      { name: 'redirect_uri', ok: false, by: 'provider', detail: target },
    ]
  if (error || raw.status >= 400) return []
  return [
    {
      name: 'client',
      ok: true,
      by: 'provider',
      detail: shown('client_id', parameters.get('client_id') ?? undefined),
    },
    { name: 'redirect_uri', ok: true, by: 'provider', detail: target },
  ]
}

/** How a client proves itself where it is not by a secret (OpenID Connect Core §9); a public client does not. */
const proofOf: Record<string, string> = { private_key_jwt: 'client-assertion', none: 'client-public' }

/** What the provider checks of an exchange (RFC 6749 §4.1.3, RFC 7636 §4.6), then what a client checks of the answer. */
async function checkToken(exchange: ReadExchange, facts: ProviderFacts): Promise<Check[]> {
  const { raw, parameters, clientId } = exchange
  if (parameters.get('grant_type') !== 'authorization_code') return []
  const client = shown('client_id', clientId)
  const method = `${client} · ${authenticationMethod(exchange)}`
  const isProven = raw.status !== 401
  if (!isProven && facts.areKeysFetched === false)
    return [{ name: 'client-keys', ok: false, by: 'provider', detail: client }]
  const proof: Check = {
    name: proofOf[facts.authMethod ?? ''] ?? 'client-secret',
    ok: isProven,
    by: 'provider',
    detail: method,
  }
  if (!isProven) return [proof]
  const { code } = facts
  const verifier = parameters.get('code_verifier')
  // Of a code that is not good the provider looks at nothing more.
  const next = code?.isGood ? 'provider' : 'trace'
  const checks: Check[] = [proof, { name: 'code', ok: code?.isGood ?? false, by: 'provider' }]
  if (code && (verifier || code.codeChallenge))
    checks.push(compare(next, 'pkce', verifier ? challengeOf(verifier) : undefined, code.codeChallenge))
  if (code)
    checks.push(
      compare(next, 'exchange-redirect_uri', parameters.get('redirect_uri') ?? undefined, code.redirectUri),
    )
  return raw.status === 200 ? [...checks, ...(await checkIdToken(exchange, code?.nonce))] : checks
}

const checkers: Partial<Record<HopKind, CheckerOfKind>> = {
  'authorization-request': checkRequest,
  'authorization-refused': checkRequest,
  token: checkToken,
  userinfo: ({ json, raw }, { subject }) =>
    raw.status === 200 && subject ? [compare('trace', 'userinfo-sub', json?.sub, subject)] : [],
  discovery: ({ json, raw }) =>
    raw.status === 200 ? [compare('trace', 'issuer', json?.issuer, raw.issuer)] : [],
}

/** The checks of a hop of that kind; most kinds have none. */
export const checkExchange = async (
  kind: HopKind,
  exchange: ReadExchange,
  facts: ProviderFacts,
): Promise<Check[]> => (await checkers[kind]?.(exchange, facts)) ?? []
