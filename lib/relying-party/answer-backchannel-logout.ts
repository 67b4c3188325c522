import { issuerOf } from '@/lib/paths'
import { type RelyingParty, sites } from '@/lib/sites/sites.mjs'
import { check } from '@/lib/trace/compare'
import { withHopContext } from '@/lib/trace/hop-context'
import { readAtMost } from '@/lib/web/read-at-most'
import { codeOf } from './code-of'
import { issuerKeys } from './issuer-keys'
import { failedLogoutCheck, type LoggedOut, logoutTokenChecks, readLogoutToken } from './read-logout-token'
import { recordSignOutHeard } from './record-sign-out-heard'
import { keepLogoutTokenUse } from './store'

export interface LogoutListener {
  roomId: string
  site: RelyingParty
  /** Ends the sessions of that sid, or of that sub where no sid is named. */
  endSessions: (who: Pick<LoggedOut, 'sid' | 'sub'>) => Promise<unknown>
}

/** A logout token is far shorter; a larger body is not read. */
const longestBodyBytes = 20_000

/**
 * The provider says that somebody signed out (OpenID Connect Back-Channel Logout 1.0 §2.5): no cookie, no browser,
 * only a signed token. 200 when its sessions are over, 400 when it is not to be believed (§2.8). Nor is one that was
 * used before, which a site may refuse (§2.6): where it names no session but a person, whoever sent it again would end
 * what that person began since.
 */
export const answerBackchannelLogout = (request: Request, listener: LogoutListener): Promise<Response> =>
  withHopContext({}, () => answer(request, listener))

async function answer(request: Request, { roomId, site, endSessions }: LogoutListener): Promise<Response> {
  const [issuer, clientId] = [issuerOf(roomId), sites[site].client.id]
  const body = await readAtMost(request, longestBodyBytes)
  const [token, ...more] = new URLSearchParams(body?.toString()).getAll('logout_token')
  if (!token || more.length > 0) return refuse('not one logout_token')
  let who: LoggedOut
  try {
    who = await readLogoutToken(token, { issuer, clientId, keys: issuerKeys(issuer, site) })
  } catch (error) {
    const failed = failedLogoutCheck(error)
    recordSignOutHeard(roomId, site, { token, checks: failed ? [check('site', failed, false)] : [] })
    return refuse(codeOf(error) ?? 'not a valid logout token')
  }
  const { jti, expiresAt } = who
  const isNew = await keepLogoutTokenUse({ roomId, clientId, jti, expiresAt })
  const passed = logoutTokenChecks.map(name => check('site', name, true))
  recordSignOutHeard(roomId, site, { token, checks: [...passed, check('site', 'jti-new', isNew)] })
  if (!isNew) return refuse('used before')
  await endSessions(who)
  return new Response(null, { status: 200, headers: { 'cache-control': 'no-store' } })
}

const refuse = (reason: string): Response =>
  Response.json(
    { error: 'invalid_request', error_description: reason },
    { status: 400, headers: { 'cache-control': 'no-store' } },
  )
