import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { CheckName } from '@/lib/trace/checks'
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

/** What is checked of a logout token, by the trace's names; but for its jti's being new, which needs a memory. */
export const logoutTokenChecks = [
  'logout-alg',
  'logout-signature',
  'logout-typ',
  'logout-iss',
  'logout-aud',
  'logout-iat',
  'logout-exp',
  'logout-whose',
  'events',
  'no-nonce',
  'jti',
] as const satisfies readonly CheckName[]
type LogoutTokenCheck = (typeof logoutTokenChecks)[number]

/** A token that is not to be believed, and the check that says so. */
class BrokenRule extends Error {
  constructor(readonly check: LogoutTokenCheck) {
    super(`not a valid logout token: ${check}`)
  }
}

/**
 * Validates a logout token by every rule of OpenID Connect Back-Channel Logout 1.0 §2.6 but that its jti is new. Its
 * type is demanded too, for this provider names it (§2.4, RFC 8725 §3.11): so no other token of the issuer can pass for
 * one. Throws when it is not to be believed.
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
  if (!isForAlone(clientId, payload)) throw new BrokenRule('logout-aud')
  if (typeof iat !== 'number') throw new BrokenRule('logout-iat')
  if (!isText(jti)) throw new BrokenRule('jti')
  const named = [sid, sub].filter(one => one !== undefined)
  if (named.length === 0 || !named.every(isText)) throw new BrokenRule('logout-whose')
  if (!isObject(events) || !isObject(events[backchannelLogoutEvent])) throw new BrokenRule('events')
  if (nonce !== undefined) throw new BrokenRule('no-nonce')
  const expiresAt = new Date((iat + oldestSeconds + clockToleranceSeconds) * 1000)
  return { jti, expiresAt, ...(isText(sid) ? { sid } : {}), ...(isText(sub) ? { sub } : {}) }
}

const ofClaim: Record<string, LogoutTokenCheck> = {
  typ: 'logout-typ',
  iss: 'logout-iss',
  aud: 'logout-aud',
  iat: 'logout-iat',
  exp: 'logout-exp',
  jti: 'jti',
  events: 'events',
}

/** The check at which a token failed; undefined where it is no token at all. */
export function failedLogoutCheck(error: unknown): LogoutTokenCheck | undefined {
  if (error instanceof BrokenRule) return error.check
  if (error instanceof errors.JOSEAlgNotAllowed) return 'logout-alg'
  if (error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired)
    return ofClaim[error.claim]
  return error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid
    ? undefined
    : 'logout-signature'
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
