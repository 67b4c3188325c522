import { reckoned, reckonedTexts, together } from '@/lib/db/row'
import { readRow } from '@/lib/db/statement'

/** What changes when anything comes that somebody may wait for in a room. */
export interface Pulse {
  clock: number
  /** What the clock shows while it stands still. */
  frozen: string | null
  letter: string | null
  hop: string | null
}

/** The newest of a room, in one statement; null when the room is gone. `newestArrived`: no id of a letter that has arrived is greater. */
export async function readPulse(roomId: string, newestArrived: string): Promise<Pulse | null> {
  const pulse = together({
    room: reckoned({ clock: '"clockOffsetSeconds"' }),
    newest: reckonedTexts(
      {
        frozen: '"clockFrozenAt"',
        letter: `(SELECT MAX("id") FROM "Message" WHERE "roomId" = ? AND "id" <= ?)`,
        hop: `(SELECT MAX("id") FROM "TraceHop" WHERE "roomId" = ?)`,
      },
      [roomId, newestArrived, roomId],
    ),
  })
  const found = await readRow`SELECT ${pulse} FROM "Room" WHERE "id" = ${roomId}`
  return found && { ...found.room, ...found.newest }
}
