/** Rates: so many in a window, exactly, over all processes and instances; at the cost of one statement an action. */
import { opaque } from '@/lib/secrets/secrets'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'
import { readSpent, takeShares } from './store'

/** A limit on how often something may be done. */
export interface Rate {
  name: string
  most: number
  seconds: number
}

/** Whom a rate counts: a room's id, or a network address; nobody (empty: this machine) has no limit. */
export type Wish = readonly [rate: Rate, who: string]

export type ShareOutcome =
  | { ok: true }
  /** Too often of late; by `retryAfterSeconds` all is forgotten. */
  | { ok: false; rate: Rate; retryAfterSeconds: number }

/** Takes one of each limit that counts here, or says which of them is used up. */
export async function takeShare(wishes: readonly Wish[], realNow = new Date()): Promise<ShareOutcome> {
  const shares = await Promise.all(
    wishes
      .filter(([, who]) => who !== '')
      .map(async ([rate, who]) => ({
        rate,
        key: await opaque('tally', rate.name, who),
        most: rate.most,
        expiresAt: new Date(realNow.getTime() + rate.seconds * 1000),
      })),
  )
  if (shares.length === 0 || (await takeShares(shares, realNow)) === shares.length) return { ok: true }
  const keys = shares.map(({ key }) => key)
  const spent = await readSpent(keys, realNow)
  const refused = shares.find(({ key }) => spent.includes(key)) ?? shares[0]
  if (!refused) return { ok: true }
  logNowAndThen(refused.rate.name, refused.key)
  return { ok: false, rate: refused.rate, retryAfterSeconds: refused.rate.seconds }
}

const betweenLinesMilliseconds = 10_000
const told = new Map<string, number>()

/** Whoever is refused goes on asking: one line in a while, or the log would be what fills the disk. */
function logNowAndThen(limit: string, key: string): void {
  const now = Date.now()
  if (now - (told.get(limit) ?? 0) < betweenLinesMilliseconds) return
  told.set(limit, now)
  logSecurityEvent('rate-limited', { limit, source: key.slice(0, 8) })
}
