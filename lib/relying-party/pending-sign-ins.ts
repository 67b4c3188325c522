import { digest } from '@/lib/secrets/secrets'
import { requestCookies } from '@/lib/web/current-request.mjs'
import type { SiteCookies } from './site-cookies'

/**
 * A proxy with its default settings takes eight kilobytes of cookies, and one of the MOOC's has two. Who opens more tabs
 * can finish the sign-in in the newest of them.
 */
const most = 3

/**
 * What a site must remember of a sign-in until the provider sends the browser back: a cookie each, named by the
 * request's state, so that a person can sign in in several tabs of one browser at once. By the whole digest of it: a
 * browser that has the cookie has begun a sign-in with that very state.
 */
export function pendingSignIns(
  { cookieName, readCookie, setCookie }: SiteCookies<`sign-in_${string}`>,
  lifetimeSeconds: number,
) {
  const nameOf = (state: string) => `sign-in_${digest(state)}` as const
  return {
    /** The Set-Cookie headers that keep `value`; of too many the oldest go. */
    keep: (roomId: string, state: string, value: string): string[] => {
      const shared = cookieName(roomId, 'sign-in_')
      const others = requestCookies().filter(({ name }) => name.startsWith(shared))
      // A browser sends those of one path in the order in which they were made (RFC 6265 §5.4).
      const tooMany = others.slice(0, Math.max(0, others.length + 1 - most))
      return [
        setCookie(roomId, nameOf(state), value, lifetimeSeconds),
        ...tooMany.map(({ name }) => setCookie(roomId, `sign-in_${name.slice(shared.length)}`, '', 0)),
      ]
    },
    /** Null when this browser began no such sign-in. */
    read: (roomId: string, state: string | null): string | null =>
      state ? readCookie(roomId, nameOf(state)) : null,
    forget: (roomId: string, state: string): string => setCookie(roomId, nameOf(state), '', 0),
  }
}
