/** Watching a class: all who look at a board in this process share one look, as all who wait in a room do. */
import { type Watcher, watcherOf } from '@/lib/waits/watch'
import type { BoardRow } from './board'
import type { Classroom } from './classroom'
import { readBoardRows, readClass } from './store'

/** A look reads everybody of the class, and a board is drawn anew every other second at most (live-class.browser.ts). */
const betweenLooks = 500

/** All that a board is made from. */
export interface Seen {
  classroom: Classroom
  rows: BoardRow[]
}

async function look(classId: string): Promise<Seen | null> {
  const found = await readClass(classId, new Date())
  return found && { classroom: found, rows: await readBoardRows(classId) }
}

// One a process, also across the module reloads of `next dev` and the bundles of routes.
const kept = globalThis as { rehearsalBoards?: Watcher<Seen> }

function ofProcess(): Watcher<Seen> {
  kept.rehearsalBoards ??= watcherOf(look, betweenLooks)
  return kept.rehearsalBoards
}

/** Tells of what is new in a class (null: it is gone), until the returned function is called. */
export const watchBoard: Watcher<Seen>['watch'] = (classId, listener) => ofProcess().watch(classId, listener)

/** Something of a class was written: whoever looks at its board sees it at once. */
export const wakeBoard = (classId: string): void => ofProcess().wake(classId)
