/**
 * How many rooms one network address may open: enough for several classes behind one router, too few to fill a
 * public server's disk. Whoever is on the server itself, as a test run is, has no limit. On a disk that is nearly full
 * nobody opens one: what is left belongs to the rooms that are there.
 */
import { env } from '@/lib/env'
import { isDiskLow } from '@/lib/limits/disk-floor'
import { takeShare } from '@/lib/limits/take-share'
import { diskFloor } from '@/lib/rooms/limits'
import { opaque } from '@/lib/secrets/secrets'

export const openingWindowSeconds = 600
const diskRetrySeconds = 60

export type OpeningLimit =
  | { ok: true; openedBy: string | null }
  /** Too many of late; `retryAfterSeconds` is when all of them are forgotten. Or no room on the disk. */
  | { ok: false; slip: 'too-many' | 'low-disk'; retryAfterSeconds: number }

/** Whether `address` (as lib/web/client-address knows it; empty: this machine) may open one more room: it is counted. */
export async function limitOpening(address: string, realNow = new Date()): Promise<OpeningLimit> {
  if (await isDiskLow(diskFloor)) return { ok: false, slip: 'low-disk', retryAfterSeconds: diskRetrySeconds }
  if (!address) return { ok: true, openedBy: null }
  const rate = { name: 'rooms-of-address', most: env().ROOMS_PER_ADDRESS, seconds: openingWindowSeconds }
  const share = await takeShare([[rate, address]], realNow)
  if (!share.ok) return { ok: false, slip: 'too-many', retryAfterSeconds: share.retryAfterSeconds }
  return { ok: true, openedBy: await opaque('opened-by', address) }
}
