import { env } from '@/lib/env'
import { cookieNameAt } from './cookie-name.mjs'

/** Secure only where the site is https: over plain http such a cookie would never come back. */
export const isSecure = (): boolean => env().APP_ORIGIN.startsWith('https:')

/** What a cookie of ours is called in the browser. */
export const cookieName = (name: string): string => cookieNameAt(name, env().APP_ORIGIN)

export interface CookieToSet {
  /** Bare: `cookieName` makes it what the browser knows. */
  name: string
  value: string
  path: string
  /** 0 deletes; left out, the cookie ends with the browser. */
  maxAgeSeconds?: number
}

/** A Set-Cookie header (RFC 6265 §4.1) of a cookie that no script reads and no other site's form sends along. */
export function cookieHeader({ name, value, path, maxAgeSeconds }: CookieToSet): string {
  const age = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`
  // Next drops a Max-Age of 0 where it has to write the header anew, because the answer sets cookies its way too.
  const past = maxAgeSeconds === 0 ? '; Expires=Thu, 01 Jan 1970 00:00:00 GMT' : ''
  return `${cookieName(name)}=${value}; Path=${path}${age}${past}; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`
}
