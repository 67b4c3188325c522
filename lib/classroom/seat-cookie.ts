/** This browser's seat: the class's six digits, and the code by which its learner comes back. */
import { cookieHeader } from '@/lib/web/cookie-header'
import { readCookie } from '@/lib/web/read-cookie'

const name = 'seat'
const keptSeconds = 30 * 24 * 60 * 60

/** The code by which this browser comes back to a class; undefined where it has no seat there. */
export function keptRejoin(code: string): string | undefined {
  const [of, rejoin] = (readCookie(name) ?? '').split('.')
  return of === code ? rejoin : undefined
}

/** The Set-Cookie by which this browser has that seat. */
export const keepSeat = (code: string, rejoin: string): string =>
  cookieHeader({ name, value: `${code}.${rejoin}`, path: '/join', maxAgeSeconds: keptSeconds })
