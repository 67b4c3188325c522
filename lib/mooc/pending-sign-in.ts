/**
 * next-auth keeps one sign-in a browser: a second would overwrite state, nonce and verifier of the first. So what it
 * leaves in its cookies at the start is set aside, a cookie a sign-in, and put before it again at the callback.
 */
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import { moocPath, publicUrl } from '@/lib/paths'
import { pendingSignIns } from '@/lib/relying-party/pending-sign-ins'
import { cookieName, cookieOptions, readCookie, setCookie } from './cookies'

/** As long as next-auth itself believes what it kept. */
const lifetimeSeconds = 15 * 60
const kept = ['state', 'pkce', 'nonce'] as const

export type PendingSignIn = Partial<Record<(typeof kept)[number] | 'course', string>>

/** In this order in the cookie's value. What next-auth seals is of letters, digits, `-`, `_` and `.`. */
const parts = [...kept, 'course'] as const
const between = '~'

const pending = pendingSignIns({ cookieName, readCookie, setCookie }, lifetimeSeconds)

/** Moves what next-auth has just left in this browser; gives the Set-Cookie headers. `course` is the wanted one. */
export async function keepPendingSignIn(
  roomId: string,
  state: string,
  course: string | undefined,
): Promise<string[]> {
  const jar = await cookies()
  const signIn: PendingSignIn = { course }
  for (const part of kept) signIn[part] = jar.get(cookieName(roomId, part))?.value
  // Where the callback leads follows from the course. In as few letters as take a cookie away.
  const { path, secure } = cookieOptions(roomId)
  for (const part of [...kept, 'callback'] as const)
    jar.set(cookieName(roomId, part), '', { path, secure, expires: new Date(0) })
  // Plain, not coded once more: a proxy takes four kilobytes of headers in an answer, and eight of cookies.
  return pending.keep(roomId, state, parts.map(part => signIn[part] ?? '').join(between))
}

/** Where a sign-in leads: the first lesson of the wanted course, else the dashboard. */
export const afterSignIn = (roomId: string, course: string | undefined): string =>
  moocPath(roomId, course ? `/learn/${course}` : '/dashboard')

/** Null when this browser began no such sign-in, or too long ago. */
export async function readPendingSignIn(roomId: string, state: string | null): Promise<PendingSignIn | null> {
  const value = await pending.read(roomId, state)
  if (!value) return null
  // What is secret in it next-auth has sealed, and opens itself.
  const values = value.split(between)
  return Object.fromEntries(parts.map((part, at) => [part, values[at] || undefined]))
}

/** The callback as next-auth would have got it, had there been this sign-in alone. */
export function withPendingSignIn(
  request: NextRequest,
  roomId: string,
  signIn: PendingSignIn | null,
): NextRequest {
  if (!signIn) return request
  const names = new Map([
    ...kept.map(part => [cookieName(roomId, part), signIn[part]] as const),
    [cookieName(roomId, 'callback'), publicUrl(afterSignIn(roomId, signIn.course))] as const,
  ])
  const others = request.cookies.getAll().filter(({ name }) => !names.has(name))
  const own = [...names].flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []))
  const headers = new Headers(request.headers)
  const cookie = [...others, ...own].map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  headers.set('cookie', cookie.join('; '))
  return new NextRequest(request.url, { headers })
}

export const forgetPendingSignIn = pending.forget
