/**
 * What a sign-out leaves in this browser until somebody signs in again: that the last person left. The next request
 * to ETDA Connect then asks for the person anew, though ETDA Connect may still know the last one.
 */
import { cookies } from 'next/headers'
import { cookieName, setCookie } from './cookies'

/** Longer than ETDA Connect could go on knowing anybody. */
const lifetimeSeconds = 30 * 86_400

/** `here`: from this site alone. Else from everywhere: the `state` that the provider will bring back. */
export type Departure = 'here' | (string & {})

export const keepDeparture = (roomId: string, departure: Departure): string =>
  setCookie(roomId, 'left', departure, lifetimeSeconds)

export const forgetDeparture = (roomId: string): string => setCookie(roomId, 'left', '', 0)

export const readDeparture = async (roomId: string): Promise<Departure | null> =>
  (await cookies()).get(cookieName(roomId, 'left'))?.value || null
