import { heldLimits } from '@/lib/rooms/limits'
import { type Held, takePlace } from '@/lib/waits/hold'
import { Problem } from './problem'

const retrySeconds = 5

/** A place among those who wait, to be given back; throws 429 with Retry-After when there is none. */
export function placeToWait(held: Held, roomId: string): () => void {
  const limit = heldLimits[held]
  const give = takePlace(held, roomId, limit)
  if (give) return give
  const detail = `At most ${limit.ofRoom} ${held} in a room and ${limit.ofProcess} in all, at the same time. Ask again in a few seconds, or wait in fewer requests.`
  throw new Problem('too-many-waiting', detail, undefined, { 'retry-after': String(retrySeconds) })
}
