import { disarmFault } from '@/lib/faults/disarm-fault'
import type { Classroom } from './classroom'
import { readEvent, takeEventBack, updateClass, updateSeatsTold } from './store'
import { wakeBoard } from './watch-board'

/**
 * Takes a deed back: who was held goes on, what was told is gone where nothing was told since, what was armed and has not
 * fired is away, the plan stands where it stood. False where there is no such deed, or it was taken back before.
 */
export async function undoDeed(
  { id: classId }: Classroom,
  id: string,
  realNow = new Date(),
): Promise<boolean> {
  const event = await readEvent(classId, id)
  if (!event?.mayBeUndone || !(await takeEventBack(classId, id, realNow))) return false
  if (event.deed === 'hold') await updateClass(classId, { held: null })
  if (event.deed === 'hint' || event.deed === 'next-exercise') await updateSeatsTold(classId, id)
  const { went } = event.data
  if (went) await updateClass(classId, { place: went.from && JSON.stringify(went.from) })
  for (const { roomId, id: faultId } of event.data.armed) await disarmFault(roomId, faultId)
  wakeBoard(classId)
  return true
}
