import { type Board, boardOf } from './board'
import type { Classroom } from './classroom'
import { readBoardRows } from './store'

/** Where everybody in a class is now, in one statement. */
export const readBoard = async (classroom: Classroom, now = new Date()): Promise<Board> =>
  boardOf(await readBoardRows(classroom.id), classroom, now)
