import { type JWTVerifyGetKey, jwtVerify } from 'jose'
import { isForAlone } from './is-for-alone'

const backchannelLogoutEvent = 'http://schemas.openid.net/event/backchannel-logout'

/** Whose session ended, by the word of the provider. */
export interface LoggedOut {
  jti: string
  /** The provider's session at this client; with it, that session and no other. */
  sid?: string
  sub?: string
  /** Real time from which the token would be too old to be believed. */
  expiresAt: Date
}

export interface LogoutTokenExpectations {
  issuer: string
  clientId: string
  keys: JWTVerifyGetKey
  realNow?: Date
}

const oldestSeconds = 120
const clockToleranceSeconds = 30

/**
 * Validates a logout token by every rule of OpenID Connect Back-Channel Logout 1.0 §2.6 but that its jti is new, which
 * needs a memory. Its type is demanded too, for this provider names it (§2.4, RFC 8725 §3.11): so no other token of
 * the issuer can pass for one. Throws when it is not to be believed.
 */
export async function readLogoutToken(
  token: string,
  { issuer, clientId, keys, realNow = new Date() }: LogoutTokenExpectations,
): Promise<LoggedOut> {
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience: clientId,
    // The registered one alone, and so never "none".
    algorithms: ['RS256'],
    typ: 'logout+jwt',
    currentDate: realNow,
    maxTokenAge: oldestSeconds,
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ['iss', 'aud', 'iat', 'exp', 'jti', 'events'],
  })
  const { sid, sub, jti, iat, events, nonce } = payload
  // As of an ID token: for this client, and for nobody that it does not trust.
  if (!isForAlone(clientId, payload)) throw new Error('for another client too')
  if (!isString(jti) || typeof iat !== 'number') throw new Error('jti or iat is not what it must be')
  if (![sid, sub].every(one => one === undefined || isString(one))) throw new Error('sid or sub is no text')
  if (!isString(sid) && !isString(sub)) throw new Error('neither sid nor sub')
  if (!isObject(events) || !isObject(events[backchannelLogoutEvent])) throw new Error('not a logout event')
  if (nonce !== undefined) throw new Error('a nonce: this is no logout token')
  const expiresAt = new Date((iat + oldestSeconds + clockToleranceSeconds) * 1000)
  return { jti, expiresAt, ...(isString(sid) ? { sid } : {}), ...(isString(sub) ? { sub } : {}) }
}

const isString = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
