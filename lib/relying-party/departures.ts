/**
 * What a sign-out leaves in this browser until somebody signs in again: that the last person left. The next request
 * to ETDA Connect then asks for the person anew, though ETDA Connect may still know the last one.
 */
import type { SiteCookies } from './site-cookies'

/** Longer than ETDA Connect could go on knowing anybody. */
const lifetimeSeconds = 30 * 86_400

/** `here`: from this site alone. Else from everywhere: the `state` that the provider will bring back. */
export type Departure = 'here' | (string & {})

/** The three things a site does with it, in a cookie of its own. */
export const departures = ({
  readCookie,
  setCookie,
}: Pick<SiteCookies<'left'>, 'readCookie' | 'setCookie'>) => ({
  keepDeparture: (roomId: string, departure: Departure): string =>
    setCookie(roomId, 'left', departure, lifetimeSeconds),
  forgetDeparture: (roomId: string): string => setCookie(roomId, 'left', '', 0),
  readDeparture: (roomId: string): Promise<Departure | null> => readCookie(roomId, 'left'),
})
