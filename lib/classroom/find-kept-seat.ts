import type { Classroom, Seat } from './classroom'
import { rejoinDigest } from './rejoin-code'
import { keptRejoin } from './seat-cookie'
import { readSeatByRejoin } from './store'

/** The seat that this browser has in a class, also one that the trainer took out; null where it has none. */
export async function findKeptSeat({ id, code }: Classroom): Promise<Seat | null> {
  const rejoin = keptRejoin(code)
  return rejoin ? readSeatByRejoin(id, rejoinDigest(rejoin)) : null
}
