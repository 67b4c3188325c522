/**
 * Who is signed in at the MOOC: a cookie with the account's opaque id, the session's, its end, and a seal on them.
 * Auth.js writes and reads it through `sessionToken`; its own encryption, which hides nothing here, costs much more on
 * every page, and so does a JWT that jose signs (docs/decisions/0031). The cookie alone says nothing: the session must
 * still be there (`readLearner` looks, in the same operation).
 */
import type { JWTOptions } from '@auth/core/jwt'
import { z } from 'zod'
import { derivedKeys, isSealOf, sealOf } from '@/lib/secrets/secrets'
import { readCookie } from './cookies'

/** A working day; then the person signs in again. */
export const sessionLifetimeSeconds = 8 * 3600

const SessionShape = z.object({ accountId: z.string(), sessionId: z.string() })
export type Session = z.infer<typeof SessionShape>

/** Auth.js's secrets, for what it keeps between leaving for the provider and coming back: it seals with the first. */
export const authSecret = async (): Promise<string[]> =>
  (await derivedKeys('mooc-session')).map(key => key.toString('hex'))

const seal = 'mooc-session-seal'
/** In none of the parts: ids are letters and digits, a seal is base64url. */
const between = '.'

/** The cookie's value, for this room's MOOC alone. `now` is real time. */
export async function sealSession(
  roomId: string,
  { accountId, sessionId }: Session,
  now = new Date(),
  lifetimeSeconds = sessionLifetimeSeconds,
): Promise<string> {
  const end = String(Math.floor(now.getTime() / 1000) + lifetimeSeconds)
  return [accountId, sessionId, end, await sealOf(seal, roomId, accountId, sessionId, end)].join(between)
}

/** The session in a cookie's value; null when it is forged, of another room, or past its end. */
export async function openSession(roomId: string, value: string, now = new Date()): Promise<Session | null> {
  const [accountId = '', sessionId = '', end = '', given = ''] = value.split(between)
  if (!(await isSealOf(given, seal, roomId, accountId, sessionId, end))) return null
  return now.getTime() < Number(end) * 1000 ? { accountId, sessionId } : null
}

/** Both in the form in which Auth.js calls them. */
export const sessionToken = (roomId: string): Pick<JWTOptions, 'encode' | 'decode'> => ({
  encode: ({ token }) => sealSession(roomId, SessionShape.parse(token)),
  decode: async ({ token }) => {
    const session = token ? await openSession(roomId, token) : null
    return session && { ...session }
  },
})

/** The session of this browser's cookie, or null. Reads no database: it may be over, and the account gone, since. */
export async function readSession(roomId: string): Promise<Session | null> {
  const value = readCookie(roomId, 'session')
  return value ? openSession(roomId, value) : null
}
