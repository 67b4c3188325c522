import { env } from '@/lib/env'
import { cookieHeaderAt, cookieNameAt } from './cookie-name.mjs'

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

/** The Set-Cookie header of a cookie of ours, under the configured origin. */
export const cookieHeader = (cookie: CookieToSet): string => cookieHeaderAt(cookie, env().APP_ORIGIN)
