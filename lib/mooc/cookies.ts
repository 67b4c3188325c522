/**
 * The MOOC's own cookies. Each carries the room in its name and is confined to the room's MOOC by its path, so
 * two rooms in one browser never meet, and another site of the same room never sees them.
 */
import { env } from '@/lib/env'
import { moocPath } from '@/lib/paths'

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

export const cookieName = (roomId: string, cookie: MoocCookie): string => `mooc_${roomId}_${cookie}`

/** Secure only where the site is https: over plain http such a cookie would never come back. */
export const cookieOptions = (roomId: string) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: moocPath(roomId),
  secure: env().APP_ORIGIN.startsWith('https:'),
})

/** A Set-Cookie header (RFC 6265 §4.1). `maxAgeSeconds` 0 deletes; left out, the cookie ends with the browser. */
export function setCookie(roomId: string, cookie: MoocCookie, value: string, maxAgeSeconds?: number): string {
  const { path, secure } = cookieOptions(roomId)
  const age = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`
  return `${cookieName(roomId, cookie)}=${value}; Path=${path}${age}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}
