/**
 * The checks that a careful client makes of an ID token (OpenID Connect Core §3.1.3.7), made with the provider's own
 * public key. A client that makes fewer may still let somebody in: the results say what it would have seen.
 */
import { createHash } from 'node:crypto'
import { compactVerify, decodeJwt, decodeProtectedHeader, type JWTPayload } from 'jose'
import { roomOfIssuer } from '@/lib/paths'
import { publicKeyOf } from '@/lib/rooms/signing-keys'
import { type Checked, check, compare, instant, together } from './compare'
import type { ReadExchange } from './exchange'
import type { Check } from './hop'

/** Of every client here: it registers no other. */
export const registeredAlgorithm = 'RS256'
const newestSeconds = 600

/**
 * In the order of the specification; none but the first where there is no token to take apart. `asked` is what was kept
 * with the code; a refresh has none, and its nonce is another matter (§12.2).
 */
export async function checkIdToken(
  { json, raw, clientId }: ReadExchange,
  asked?: { nonce?: string | undefined },
): Promise<Checked> {
  const token = json?.id_token
  const { claims, header } = typeof token === 'string' ? readToken(token) : {}
  if (typeof token !== 'string' || !claims || !header)
    // Who asked for access alone, without `openid`, gets none.
    return hasOpenid(json?.scope) ? together({ checks: [check('trace', 'id-token', false)] }) : together()
  const { iss, sub, exp, iat, nonce } = claims
  const now = Date.now() / 1000
  const checks = [
    check('trace', 'id-token', true),
    ...(await checkSignature(token, header, raw.issuer)),
    compare('trace', 'iss', 'iss', iss, raw.issuer),
    ...checkAudience(claims, clientId),
    check('trace', 'sub', typeof sub === 'string' && sub !== '', String(sub ?? '–')),
    check('trace', 'exp', Number(exp) > now, instant(exp)),
    check('trace', 'iat', Math.abs(Number(iat) - now) < newestSeconds, instant(iat)),
  ]
  const isNonceSent = asked?.nonce !== undefined
  const compared =
    asked && (isNonceSent || nonce !== undefined)
      ? [compare('trace', 'nonce', 'nonce', nonce, asked.nonce)]
      : []
  return {
    checks: [...checks, ...compared, ...checkAccessToken(claims, json?.access_token)],
    unmade: asked && !isNonceSent && nonce === undefined ? ['nonce'] : [],
  }
}

const hasOpenid = (scope: unknown): boolean =>
  typeof scope !== 'string' || scope.split(' ').includes('openid')

/** The algorithm is the verifier's to fix, never the token's own word (RFC 8725 §3.1). */
async function checkSignature(
  token: string,
  { alg, kid }: { alg?: string; kid?: string },
  issuer: string,
): Promise<Check[]> {
  const key = await publicKeyOf(roomOfIssuer(issuer), kid)
  const isSigned = await compactVerify(token, key, { algorithms: [registeredAlgorithm] }).then(
    () => true,
    () => false,
  )
  const isKeyNamed = kid === key.kid
  const isRegistered = alg === registeredAlgorithm
  const algorithms = isRegistered ? String(alg) : `${alg ?? '–'} ≠ ${registeredAlgorithm}`
  return [
    check('trace', 'alg', isRegistered, algorithms),
    check(
      'trace',
      'signature',
      isSigned && isKeyNamed,
      `kid ${kid ?? '–'}${isKeyNamed ? '' : ` ≠ ${key.kid}`}`,
    ),
  ]
}

/** For this client, and for nobody that it does not trust; who is named as authorized party is the client itself. */
function checkAudience({ aud, azp }: JWTPayload, clientId: string | undefined): Check[] {
  const audiences = [aud].flat().map(one => String(one ?? '–'))
  const isTheirs = clientId !== undefined && audiences.every(one => one === clientId)
  const isAuthorizedPartyDue = azp !== undefined || audiences.length > 1
  return [
    check('trace', 'aud', isTheirs, `${audiences.join(', ')} ${isTheirs ? '=' : '≠'} ${clientId ?? '–'}`),
    ...(isAuthorizedPartyDue
      ? [check('trace', 'azp', azp === clientId, `${String(azp ?? '–')} · ${clientId ?? '–'}`)]
      : []),
  ]
}

/** Where the token says with which access token it was made (§3.1.3.8). */
function checkAccessToken({ at_hash: hash }: JWTPayload, accessToken: unknown): Check[] {
  if (hash === undefined) return []
  const digest = createHash('sha256')
    .update(String(accessToken ?? ''))
    .digest()
  return [compare('trace', 'at_hash', 'at_hash', hash, digest.subarray(0, 16).toString('base64url'))]
}

function readToken(token: string) {
  try {
    return { claims: decodeJwt(token), header: decodeProtectedHeader(token) }
  } catch {
    return {}
  }
}
