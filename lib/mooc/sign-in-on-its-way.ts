/**
 * next-auth keeps one sign-in a browser: a second would overwrite state, nonce and verifier of the first. So what it
 * leaves in its cookies at the start is set aside, a cookie a sign-in, and put before it again at the callback.
 */
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import { moocPath } from '@/lib/paths'
import { signInsOnTheirWay } from '@/lib/relying-party/sign-ins-on-their-way'
import { cookieName, readCookie, setCookie } from './cookies'

/** As long as next-auth itself believes what it kept. */
const lifetimeSeconds = 15 * 60
const kept = ['state', 'pkce', 'nonce', 'callback'] as const

export type SignInOnItsWay = Partial<Record<(typeof kept)[number] | 'course', string>>

const onTheirWay = signInsOnTheirWay({ cookieName, readCookie, setCookie }, lifetimeSeconds)

/** Moves what next-auth has just left in this browser; gives the Set-Cookie headers. `course` is the wanted one. */
export async function setAside(roomId: string, state: string, course: string | undefined): Promise<string[]> {
  const jar = await cookies()
  const signIn: SignInOnItsWay = { course }
  for (const part of kept) {
    const name = cookieName(roomId, part)
    signIn[part] = jar.get(name)?.value
    jar.delete({ name, path: moocPath(roomId) })
  }
  return onTheirWay.keep(roomId, state, Buffer.from(JSON.stringify(signIn)).toString('base64url'))
}

/** Null when this browser began no such sign-in, or too long ago. */
export async function readSignInOnItsWay(
  roomId: string,
  state: string | null,
): Promise<SignInOnItsWay | null> {
  const value = await onTheirWay.read(roomId, state)
  try {
    // What is secret in it next-auth has sealed, and opens itself.
    return value && JSON.parse(Buffer.from(value, 'base64url').toString())
  } catch {
    return null
  }
}

/** The callback as next-auth would have got it, had there been this sign-in alone. */
export function putBefore(request: NextRequest, roomId: string, signIn: SignInOnItsWay | null): NextRequest {
  if (!signIn) return request
  const names = new Map(kept.map(part => [cookieName(roomId, part), signIn[part]]))
  const others = request.cookies.getAll().filter(({ name }) => !names.has(name))
  const own = [...names].flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []))
  const headers = new Headers(request.headers)
  const cookie = [...others, ...own].map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  headers.set('cookie', cookie.join('; '))
  return new NextRequest(request.url, { headers })
}

export const forgetSignInOnItsWay = onTheirWay.forget
