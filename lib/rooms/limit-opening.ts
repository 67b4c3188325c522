/**
 * How many rooms one network address may open: enough for several classes behind one router, too few to fill a
 * public server's disk. Whoever is on the server itself, as a test run is, has no limit.
 */
import { env } from '@/lib/env'
import { opaque } from '@/lib/secrets/secrets'
import { countRoomsOpenedBy } from './store'

export const openingWindowSeconds = 600

export type OpeningLimit =
  | { ok: true; openedBy: string | null }
  /** Too many of late; `retryAfterSeconds` is when all of them are forgotten. */
  | { ok: false; retryAfterSeconds: number }

/** Whether `address` (as lib/web/client-address knows it; empty: this machine) may open one more room. */
export async function limitOpening(address: string, realNow = new Date()): Promise<OpeningLimit> {
  if (!address) return { ok: true, openedBy: null }
  const openedBy = await opaque('opened-by', address)
  const since = new Date(realNow.getTime() - openingWindowSeconds * 1000)
  if ((await countRoomsOpenedBy(openedBy, since)) < env().ROOMS_PER_ADDRESS) return { ok: true, openedBy }
  return { ok: false, retryAfterSeconds: openingWindowSeconds }
}
