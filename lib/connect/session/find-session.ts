import type { Session } from 'oidc-provider'
import { providerCookies } from '@/lib/connect/cookies'
import { sessionOf } from '@/lib/connect/oidc-provider-internals'
import { providerOf } from '@/lib/connect/provider/provider'
import { cookieOf } from '@/lib/web/cookie-of.mjs'
import { requestHeader } from '@/lib/web/current-request.mjs'

/** Somebody is signed in. */
export type LiveSession = Session & { accountId: string; loginTs: number }

const isLive = (session: Session): session is LiveSession =>
  Boolean(session.accountId && session.loginTs && session.exp)

/**
 * The provider's session of this browser, by the provider's own signed cookie and its own reading of it; null when
 * nobody is signed in. No second sign-in: who may end a session is who has it.
 */
export async function findSession(roomId: string): Promise<LiveSession | null> {
  const cookie = requestHeader('cookie')
  if (!cookieOf(cookie, providerCookies().session)) return null
  const session = await sessionOf(await providerOf(roomId), cookie)
  return isLive(session) ? session : null
}
