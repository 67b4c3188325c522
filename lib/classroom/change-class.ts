import type { Classroom } from './classroom'
import { updateClass } from './store'
import { wakeBoard } from './watch-board'

/** What of a class its trainer changes while it runs. */
export type ClassChanges = Partial<Pick<Classroom, 'title' | 'joining' | 'state' | 'stuckAfterSeconds'>>

/** What is not named stays as it is. */
export async function changeClass(id: string, changes: ClassChanges): Promise<void> {
  await updateClass(id, changes)
  wakeBoard(id)
}
