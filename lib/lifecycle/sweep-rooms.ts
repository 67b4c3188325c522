import { everyTable } from '@/lib/every-table'
import { untouchedSince } from '@/lib/rooms/expiry'
import { condemnRooms, deleteExpired, deleteGoneRooms, deleteOfRooms, readGoneRooms } from './store'

/** Rows a piece deletes at most, and rooms that are emptied together. */
export const rowsAPiece = 200
export const roomsAPiece = 20

/** What stands between two pieces: whether to go on is asked there, and everybody else has their turn. */
export interface Between {
  /** @param milliseconds how long the piece took */
  pause?: (milliseconds: number) => Promise<unknown>
  mayGoOn?: () => boolean | Promise<boolean>
}

/**
 * Deletes what is past its time (lib/every-table.ts): rows everywhere, and rooms that nobody has touched for ROOM_TTL_DAYS. In
 * small pieces, each a statement of its own, so that nobody waits for more than one. A room goes in two steps: first it
 * is gone for everybody, unless somebody has touched it meanwhile; then it is emptied, and a sweep that was broken off
 * is taken up by the next. Returns how many rooms went.
 */
export async function sweepRooms(
  realNow = new Date(),
  between: Between = {},
  tables = everyTable,
): Promise<number> {
  /** A piece; false when that was the last. */
  const piece = async (work: () => Promise<number>): Promise<number> => {
    if (between.mayGoOn && !(await between.mayGoOn())) throw new SweepStopped()
    const began = performance.now()
    const count = await work()
    await between.pause?.(performance.now() - began)
    return count
  }
  const untilFewer = async (work: () => Promise<number>) => {
    while ((await piece(work)) === rowsAPiece);
  }
  let swept = 0
  try {
    const expiring = tables.filter(({ expires }) => expires === 'real time')
    for (const table of expiring) await untilFewer(() => deleteExpired(table, realNow, rowsAPiece))
    const before = untouchedSince(realNow)
    for (;;) {
      await piece(() => condemnRooms(before, realNow, roomsAPiece))
      const gone = await readGoneRooms(roomsAPiece)
      if (gone.length === 0) return swept
      for (const table of tables.filter(({ of }) => of === 'room'))
        await untilFewer(() => deleteOfRooms(table, gone, rowsAPiece))
      swept += await piece(() => deleteGoneRooms(gone))
    }
  } catch (error) {
    if (error instanceof SweepStopped) return swept
    throw error
  }
}

class SweepStopped extends Error {}
