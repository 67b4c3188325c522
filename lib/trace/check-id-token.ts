/**
 * The checks that a careful client makes of an ID token (OpenID Connect Core §3.1.3.7), made with the provider's own
 * public key. A client that makes fewer may still let somebody in: the results say what it would have seen.
 */
import { createHash } from 'node:crypto'
import { compactVerify, decodeJwt, decodeProtectedHeader } from 'jose'
import { publicSigningKey } from '@/lib/secrets/secrets'
import { compare } from './compare'
import type { ReadExchange } from './exchange'
import type { Check } from './hop'

const newestSeconds = 600

/** The checks in the order of the specification; none but the first where there is no token to take apart. */
export async function checkIdToken(
  { json, raw, clientId }: ReadExchange,
  nonce: string | undefined,
): Promise<Check[]> {
  const token = json?.id_token
  if (typeof token !== 'string') return [{ name: 'id-token', ok: false, by: 'trace' }]
  const { claims, header } = readToken(token)
  if (!claims || !header) return [{ name: 'id-token', ok: false, by: 'trace' }]
  const key = await publicSigningKey(header.kid)
  const { kid } = key
  const isSigned = await compactVerify(token, key, { algorithms: ['RS256'] }).then(
    () => true,
    () => false,
  )
  const now = Date.now() / 1000
  const audiences = [claims.aud].flat()
  const leftHalf = createHash('sha256')
    .update(String(json?.access_token ?? ''))
    .digest()
    .subarray(0, 16)
    .toString('base64url')
  return [
    { name: 'id-token', ok: true, by: 'trace' },
    {
      name: 'signature',
      ok: isSigned && header.kid === kid,
      by: 'trace',
      detail: `alg ${header.alg}, kid ${header.kid ?? '–'}${header.kid === kid ? '' : ` ≠ ${kid}`}`,
    },
    compare('trace', 'iss', claims.iss, raw.issuer),
    {
      name: 'aud',
      ok: clientId !== undefined && audiences.includes(clientId),
      by: 'trace',
      detail: audiences.join(', '),
    },
    {
      name: 'sub',
      ok: typeof claims.sub === 'string' && claims.sub !== '',
      by: 'trace',
      detail: String(claims.sub ?? '–'),
    },
    { name: 'exp', ok: Number(claims.exp) > now, by: 'trace', detail: instant(claims.exp) },
    {
      name: 'iat',
      ok: Math.abs(Number(claims.iat) - now) < newestSeconds,
      by: 'trace',
      detail: instant(claims.iat),
    },
    ...(nonce === undefined && claims.nonce === undefined
      ? []
      : [compare('trace', 'nonce', claims.nonce, nonce)]),
    ...(claims.at_hash === undefined ? [] : [compare('trace', 'at_hash', claims.at_hash, leftHalf)]),
  ]
}

function readToken(token: string) {
  try {
    return { claims: decodeJwt(token), header: decodeProtectedHeader(token) }
  } catch {
    return {}
  }
}

const instant = (seconds: unknown): string =>
  typeof seconds === 'number' && Math.abs(seconds) < 8.64e12 ? new Date(seconds * 1000).toISOString() : '–'
