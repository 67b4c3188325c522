/**
 * Auth.js keeps one sign-in a browser: a second one would overwrite the state, nonce and verifier of the first. So at
 * the start its cookies go into one cookie of this sign-in, and at the callback they are given back to it.
 */
import { moocPath, publicUrl } from '@/lib/paths'
import { pendingSignIns } from '@/lib/relying-party/pending-sign-ins'
import { requestCookies } from '@/lib/web/current-request.mjs'
import { cookieName, readCookie, setCookie } from './cookies'

/** Auth.js itself takes its cookies for no longer. */
const lifetimeSeconds = 15 * 60
const kept = ['state', 'pkce', 'nonce'] as const

export type PendingSignIn = Partial<Record<(typeof kept)[number] | 'course', string>>

/** The order of the parts in the cookie's value. None of them has the sign between them: those of Auth.js are letters, digits, `-`, `_` and `.`. */
const parts = [...kept, 'course'] as const
const between = '~'

const pending = pendingSignIns({ cookieName, readCookie, setCookie }, lifetimeSeconds)

/**
 * Keeps what Auth.js wants kept of a sign-in; gives the Set-Cookie headers. `course` is the wanted one; the address
 * after the callback follows from it, so the cookie for that is not needed.
 */
export async function keepPendingSignIn(
  roomId: string,
  state: string,
  left: readonly { name: string; value: string }[],
  course: string | undefined,
): Promise<string[]> {
  const signIn: PendingSignIn = { course }
  for (const part of kept) signIn[part] = left.find(({ name }) => name === cookieName(roomId, part))?.value
  // Not encoded once more, which would make it longer: many proxies take four kilobytes of headers in an answer.
  return pending.keep(roomId, state, parts.map(part => signIn[part] ?? '').join(between))
}

/** Where a sign-in leads: the first lesson of the wanted course, else the dashboard. */
export const afterSignIn = (roomId: string, course: string | undefined): string =>
  moocPath(roomId, course ? `/learn/${course}` : '/dashboard')

/** Null when this browser began no such sign-in, or too long ago. */
export async function readPendingSignIn(roomId: string, state: string | null): Promise<PendingSignIn | null> {
  const value = pending.read(roomId, state)
  if (!value) return null
  // Auth.js has encrypted what is secret in it, and decrypts it itself.
  const values = value.split(between)
  return Object.fromEntries(parts.map((part, at) => [part, values[at] || undefined]))
}

/** The callback request with the cookies of this sign-in, as if the browser had begun no other. */
export function withPendingSignIn(request: Request, roomId: string, signIn: PendingSignIn | null): Request {
  if (!signIn) return request
  const names = new Map([
    ...kept.map(part => [cookieName(roomId, part), signIn[part]] as const),
    [cookieName(roomId, 'callback'), publicUrl(afterSignIn(roomId, signIn.course))] as const,
  ])
  const others = requestCookies().filter(({ name }) => !names.has(name))
  const own = [...names].flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []))
  const cookie = [...others, ...own].map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  return new Request(request.url, { headers: { cookie: cookie.join('; ') } })
}

export const forgetPendingSignIn = pending.forget
