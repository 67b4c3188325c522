/**
 * What a sign-out leaves in this browser until somebody signs in again: that the last person left. The next request
 * to ETDA Connect then asks for the person anew, though ETDA Connect may still know the last one.
 */
import { readCookie, setCookie } from './cookies'

/** Longer than ETDA Connect could go on knowing anybody. */
const lifetimeSeconds = 30 * 86_400

/** `here`: from this site alone. Else from everywhere: the `state` that the provider will bring back. */
export const keepDeparture = (roomId: string, departure: string): string =>
  setCookie(roomId, 'left', departure, lifetimeSeconds)

export const forgetDeparture = (roomId: string): string => setCookie(roomId, 'left', '', 0)

export const readDeparture = (roomId: string): Promise<string | null> => readCookie(roomId, 'left')
