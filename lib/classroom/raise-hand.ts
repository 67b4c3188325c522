import { placeOf } from '@/lib/sites/place-of.mjs'
import type { Seat } from './classroom'
import { updateSeats } from './store'
import { wakeBoard } from './watch-board'

/**
 * Raises a learner's hand, or lowers it. Of the page they are on the site alone is kept: an address may hold what opens
 * something. Raised twice, it keeps its first moment: whoever waited longest is helped first.
 */
export async function raiseHand(
  seat: Pick<Seat, 'id' | 'classId'>,
  path: string,
  realNow = new Date(),
): Promise<void> {
  const handAt = placeOf(path)?.site ?? 'room'
  await updateSeats({ id: seat.id, handRaisedAt: null, removedAt: null }, { handRaisedAt: realNow, handAt })
  wakeBoard(seat.classId)
}

/** By the learner, or by the trainer who has helped. */
export async function lowerHand(seat: Pick<Seat, 'id' | 'classId'>): Promise<void> {
  await updateSeats({ id: seat.id }, { handRaisedAt: null, handAt: null })
  wakeBoard(seat.classId)
}
