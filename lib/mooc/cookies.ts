/** The MOOC's own cookies: Auth.js's six, and ours. */
import { moocPath } from '@/lib/paths'
import { siteCookies } from '@/lib/relying-party/site-cookies'
import { isSecure } from '@/lib/web/cookie-header'

export type MoocCookie =
  | 'session'
  | 'callback'
  | 'csrf'
  | 'pkce'
  | 'state'
  | 'nonce'
  | 'course'
  | 'search'
  | 'left'
  | `sign-in_${string}`

export const { cookieName, readCookie, setCookie } = siteCookies<MoocCookie>('mooc')

/** The same as Auth.js wants to be told it. */
export const cookieOptions = (roomId: string) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: moocPath(roomId),
  secure: isSecure(),
})
