import type { Seat } from './classroom'
import { updateSeats } from './store'
import { wakeBoard } from './watch-board'

/** The learner has read what the trainer told them. */
export async function forgetTold({ id, classId }: Pick<Seat, 'id' | 'classId'>): Promise<void> {
  await updateSeats({ id }, { hint: null })
  wakeBoard(classId)
}
