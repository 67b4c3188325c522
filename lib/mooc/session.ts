/**
 * Who is signed in at the MOOC: a cookie with a signed JWT of the account's opaque id and the session's. next-auth
 * writes and reads it through `sessionToken`; its own encryption, which hides nothing here, costs much more on every
 * page. The cookie alone says nothing: the session must still be there (`readLearner` looks, in the same operation).
 */
import { jwtVerify, SignJWT } from 'jose'
import type { JWTOptions } from 'next-auth/jwt'
import { z } from 'zod'
import { derivedKey, derivedKeys, openWith } from '@/lib/secrets/secrets'
import { readCookie } from './cookies'

/** A working day; then the person signs in again. */
export const sessionLifetimeSeconds = 8 * 3600

const SessionShape = z.object({ accountId: z.string(), sessionId: z.string() })
export type Session = z.infer<typeof SessionShape>

/** next-auth's secrets, for what it keeps between leaving for the provider and coming back: it seals with the first. */
export const authSecret = async (): Promise<string[]> =>
  (await derivedKeys('mooc-session')).map(key => key.toString('hex'))

const seal = 'mooc-session-seal'

/** The cookie's value: a JWT signed with HS256, for this room's MOOC alone. `now` is real time. */
export async function sealSession(
  roomId: string,
  { accountId, sessionId }: Session,
  now = new Date(),
  lifetimeSeconds = sessionLifetimeSeconds,
): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(accountId)
    .setJti(sessionId)
    .setAudience(roomId)
    .setExpirationTime(Math.floor(now.getTime() / 1000) + lifetimeSeconds)
    .sign(await derivedKey(seal))
}

/** The session in a cookie's value; null when it is forged, of another room, or past its end. */
export async function openSession(roomId: string, value: string, now = new Date()): Promise<Session | null> {
  const expected = {
    audience: roomId,
    algorithms: ['HS256'],
    currentDate: now,
    requiredClaims: ['sub', 'jti', 'exp'],
  }
  return openWith(seal, async key => {
    const { payload } = await jwtVerify(value, key, expected)
    const { sub, jti } = payload
    return sub && jti ? { accountId: sub, sessionId: jti } : null
  })
}

/** Both in the form in which next-auth calls them. */
export const sessionToken = (roomId: string): Pick<JWTOptions, 'encode' | 'decode'> => ({
  encode: ({ token }) => sealSession(roomId, SessionShape.parse(token)),
  decode: async ({ token }) => {
    const session = token ? await openSession(roomId, token) : null
    return session && { ...session }
  },
})

/** The session of this browser's cookie, or null. Reads no database: it may be over, and the account gone, since. */
export async function readSession(roomId: string): Promise<Session | null> {
  const value = await readCookie(roomId, 'session')
  return value ? openSession(roomId, value) : null
}
