/**
 * The checks that a careful client makes of a logout token (OpenID Connect Back-Channel Logout 1.0 §2.6), made with the
 * provider's own public key. Whether its jti is new only who receives it can know.
 */
import { compactVerify, decodeJwt, decodeProtectedHeader, type JWTPayload } from 'jose'
import { roomOfIssuer } from '@/lib/paths'
import { publicKeyOf } from '@/lib/rooms/signing-keys'
import { registeredAlgorithm } from './check-id-token'
import { check, compare, instant } from './compare'
import type { Check } from './hop'
import { isMembers } from './json-members'

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout'
const newestSeconds = 600

/** Without aud, which is held against whom the provider meant to tell (read-logout-hop.ts). */
export async function checkLogoutToken(token: string, issuer: string): Promise<Check[]> {
  const { iss, iat, exp, jti, events, sub, sid, nonce } = decodeJwt<JWTPayload & Record<string, unknown>>(
    token,
  )
  const now = Date.now() / 1000
  const named = Object.entries({ sub, sid }).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [name] : [],
  )
  const isLogout = isMembers(events) && isMembers(events[logoutEvent])
  return [
    ...(await checkHeader(token, issuer)),
    compare('trace', 'logout-iss', 'iss', iss, issuer),
    check('trace', 'logout-iat', Math.abs(Number(iat) - now) < newestSeconds, instant(iat)),
    check('trace', 'logout-exp', Number(exp) > now, instant(exp)),
    check('trace', 'logout-whose', named.length > 0, named.join(', ') || '–'),
    check('trace', 'events', isLogout, isLogout ? logoutEvent : '–'),
    check('trace', 'no-nonce', nonce === undefined),
    check('trace', 'jti', typeof jti === 'string' && jti !== ''),
  ]
}

async function checkHeader(token: string, issuer: string): Promise<Check[]> {
  const { alg, kid, typ } = decodeProtectedHeader(token)
  const key = await publicKeyOf(roomOfIssuer(issuer), kid)
  const isSigned = await compactVerify(token, key, { algorithms: [registeredAlgorithm] }).then(
    () => true,
    () => false,
  )
  const isTyped = typ?.toLowerCase().replace(/^application\//, '') === 'logout+jwt'
  return [
    check('trace', 'logout-alg', alg === registeredAlgorithm, String(alg ?? '–')),
    check('trace', 'logout-signature', isSigned && kid === key.kid, `kid ${kid ?? '–'}`),
    check('trace', 'logout-typ', isTyped, typ ?? '–'),
  ]
}
