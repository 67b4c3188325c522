import { updateSeats } from './store'
import { wakeBoard } from './watch-board'

/** Takes a learner out of the class, or back in. Their room stays theirs: they lose nothing that they did. */
export async function removeSeat(
  classId: string,
  number: number,
  isRemoved: boolean,
  realNow = new Date(),
): Promise<boolean> {
  const data = isRemoved ? { removedAt: realNow, handRaisedAt: null, handAt: null } : { removedAt: null }
  const where = { classId, number, removedAt: isRemoved ? null : { not: null } }
  const changed = await updateSeats(where, data)
  wakeBoard(classId)
  return changed === 1
}
