/**
 * next-auth keeps one sign-in a browser: a second one would overwrite the state, nonce and verifier of the first. So at
 * the start its cookies are moved into one cookie of this sign-in, and at the callback they are given back to it.
 */
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import { moocPath, publicUrl } from '@/lib/paths'
import { pendingSignIns } from '@/lib/relying-party/pending-sign-ins'
import { cookieName, cookieOptions, readCookie, setCookie } from './cookies'

/** next-auth itself takes its cookies for no longer. */
const lifetimeSeconds = 15 * 60
const kept = ['state', 'pkce', 'nonce'] as const

export type PendingSignIn = Partial<Record<(typeof kept)[number] | 'course', string>>

/** The order of the parts in the cookie's value. None of them has the sign between them: next-auth's are letters, digits, `-`, `_` and `.`. */
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
  // The address after the callback follows from the course, so its cookie goes too. Short headers: see below.
  const { path, secure } = cookieOptions(roomId)
  for (const part of [...kept, 'callback'] as const)
    jar.set(cookieName(roomId, part), '', { path, secure, expires: new Date(0) })
  // Not encoded once more, which would make it longer: many proxies take four kilobytes of headers in an answer.
  return pending.keep(roomId, state, parts.map(part => signIn[part] ?? '').join(between))
}

/** Where a sign-in leads: the first lesson of the wanted course, else the dashboard. */
export const afterSignIn = (roomId: string, course: string | undefined): string =>
  moocPath(roomId, course ? `/learn/${course}` : '/dashboard')

/** Null when this browser began no such sign-in, or too long ago. */
export async function readPendingSignIn(roomId: string, state: string | null): Promise<PendingSignIn | null> {
  const value = await pending.read(roomId, state)
  if (!value) return null
  // next-auth has encrypted what is secret in it, and decrypts it itself.
  const values = value.split(between)
  return Object.fromEntries(parts.map((part, at) => [part, values[at] || undefined]))
}

/** The callback request with the cookies of this sign-in, as if the browser had begun no other. */
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
