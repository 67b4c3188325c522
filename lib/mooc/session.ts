/**
 * Who is signed in at the MOOC: a cookie with the opaque id of the account, its end and a seal over both and the
 * room. next-auth writes and reads it through `sessionToken`; its own encryption, which hides nothing here, costs
 * a hundred times as much on every page.
 */
import { cookies } from 'next/headers'
import type { JWTOptions } from 'next-auth/jwt'
import { derivedKey, opaque, sameSecret } from '@/lib/secrets/secrets'
import { cookieName } from './cookies'

/** A day's work; a new sign-in is needed after it. */
export const sessionLifetimeSeconds = 8 * 3600

/** next-auth's secret, for what it keeps between leaving for the provider and coming back. */
export const authSecret = async (): Promise<string> => (await derivedKey('mooc-session')).toString('hex')

const seal = (roomId: string, accountId: string, end: string) =>
  opaque('mooc-session-seal', roomId, accountId, end)

/** The cookie's value. `now` is real time. */
export async function sealSession(roomId: string, accountId: string, now = new Date()): Promise<string> {
  const end = String(Math.floor(now.getTime() / 1000) + sessionLifetimeSeconds)
  return `${accountId}.${end}.${await seal(roomId, accountId, end)}`
}

/** The account id in a cookie's value; null when it is forged, of another room, or past its end. */
export async function openSession(roomId: string, value: string, now = new Date()): Promise<string | null> {
  const [accountId = '', end = '', given = ''] = value.split('.')
  if (!sameSecret(given, await seal(roomId, accountId, end))) return null
  return Number(end) * 1000 > now.getTime() ? accountId : null
}

/** The two as next-auth wants them. */
export const sessionToken = (roomId: string): Pick<JWTOptions, 'encode' | 'decode'> => ({
  encode: ({ token }) => sealSession(roomId, String(token?.accountId)),
  decode: async ({ token }) => {
    const accountId = token ? await openSession(roomId, token) : null
    return accountId ? { accountId } : null
  },
})

/** The id of the signed-in account, or null. Reads no database: the account may be gone since. */
export async function readSession(roomId: string): Promise<string | null> {
  const value = (await cookies()).get(cookieName(roomId, 'session'))?.value
  return value ? openSession(roomId, value) : null
}
