/**
 * After a sign-out a site remembers it in this browser until somebody signs in again. The next request to ETDA Connect
 * then asks for a new proof of who it is: ETDA Connect may still have the last person's session.
 */
import type { SiteCookies } from './site-cookies'

/** Longer than any session at ETDA Connect lasts. */
const lifetimeSeconds = 30 * 86_400

/** `here`: the person signed out of this site alone. Else they signed out everywhere: the `state` that the provider will repeat. */
export type LastSignOut = 'here' | (string & {})

/** How a site keeps, forgets and reads it, in a cookie of its own. */
export const lastSignOutIn = ({
  readCookie,
  setCookie,
}: Pick<SiteCookies<'left'>, 'readCookie' | 'setCookie'>) => ({
  keepLastSignOut: (roomId: string, lastSignOut: LastSignOut): string =>
    setCookie(roomId, 'left', lastSignOut, lifetimeSeconds),
  forgetLastSignOut: (roomId: string): string => setCookie(roomId, 'left', '', 0),
  readLastSignOut: (roomId: string): LastSignOut | null => readCookie(roomId, 'left'),
})
