import { cookies } from 'next/headers'
import { tagOf } from '@/lib/trace/hide'
import type { SiteCookies } from './site-cookies'

/** A proxy at its defaults takes eight kilobytes of cookies, and one of the MOOC's is two: a person with more tabs goes on in the newest. */
const most = 3

/**
 * What a site must remember of a sign-in until the provider sends the browser back: a cookie each, named by the
 * request's state, so that sign-ins in several tabs of one browser stand side by side and each finishes.
 */
export function signInsOnTheirWay(
  { cookieName, readCookie, setCookie }: SiteCookies<`sign-in_${string}`>,
  lifetimeSeconds: number,
) {
  const nameOf = (state: string) => `sign-in_${tagOf(state)}` as const
  return {
    /** The Set-Cookie headers that keep `value`; of too many the oldest go. */
    keep: async (roomId: string, state: string, value: string): Promise<string[]> => {
      const shared = cookieName(roomId, 'sign-in_')
      const others = (await cookies()).getAll().filter(({ name }) => name.startsWith(shared))
      // A browser sends those of one path in the order in which they were made (RFC 6265 §5.4).
      const tooMany = others.slice(0, Math.max(0, others.length + 1 - most))
      return [
        setCookie(roomId, nameOf(state), value, lifetimeSeconds),
        ...tooMany.map(({ name }) => setCookie(roomId, `sign-in_${name.slice(shared.length)}`, '', 0)),
      ]
    },
    /** Null when this browser began no such sign-in. */
    read: (roomId: string, state: string | null): Promise<string | null> =>
      state ? readCookie(roomId, nameOf(state)) : Promise.resolve(null),
    forget: (roomId: string, state: string): string => setCookie(roomId, nameOf(state), '', 0),
  }
}
