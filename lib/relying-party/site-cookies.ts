import { sitePath } from '@/lib/paths'
import type { RelyingParty } from '@/lib/sites/sites.mjs'
import { cookieHeader, cookieName } from '@/lib/web/cookie-header'
import { readCookie } from '@/lib/web/read-cookie'

export interface SiteCookies<Cookie extends string> {
  /** As the browser knows it. */
  cookieName(roomId: string, cookie: Cookie): string
  /** The value in this browser, or null. */
  readCookie(roomId: string, cookie: Cookie): string | null
  /** A Set-Cookie header. `maxAgeSeconds` 0 deletes; left out, the cookie ends with the browser. */
  setCookie(roomId: string, cookie: Cookie, value: string, maxAgeSeconds?: number): string
}

/**
 * A relying party's own cookies. Each carries the room in its name and is confined to the room's site by its path, so
 * two rooms in one browser never meet, and another site of the same room never sees them.
 */
export function siteCookies<Cookie extends string>(site: RelyingParty): SiteCookies<Cookie> {
  const bareName = (roomId: string, cookie: Cookie): string => `${site}_${roomId}_${cookie}`
  return {
    cookieName: (roomId: string, cookie: Cookie): string => cookieName(bareName(roomId, cookie)),
    readCookie: (roomId: string, cookie: Cookie): string | null =>
      readCookie(bareName(roomId, cookie)) || null,
    setCookie: (roomId: string, cookie: Cookie, value: string, maxAgeSeconds?: number): string =>
      cookieHeader({ name: bareName(roomId, cookie), value, path: sitePath(site, roomId), maxAgeSeconds }),
  }
}
