/**
 * Who is signed in at the MOOC: an encrypted cookie that next-auth writes and that holds the account's id and
 * nothing else. So small that it is never split into chunks.
 */

import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { derivedKey } from '@/lib/secrets/secrets'
import { cookieName } from './cookies'

/** A day's work; a new sign-in is needed after it. */
export const sessionLifetimeSeconds = 8 * 3600

export const sessionSecret = async (): Promise<string> => (await derivedKey('mooc-session')).toString('hex')

/** The id of the signed-in account, or null. Decrypts one cookie, reads no database: the account may be gone since. */
export async function readSession(roomId: string): Promise<string | null> {
  const name = cookieName(roomId, 'session')
  const token = (await cookies()).get(name)?.value
  if (!token) return null
  // The cookie's name, with the room in it, salts its key: a cookie of another room does not open here.
  const payload = await decode({ token, secret: await sessionSecret(), salt: name }).catch(() => null)
  return typeof payload?.accountId === 'string' ? payload.accountId : null
}
