import { database } from '@/lib/db/client'

/** What changes when anything comes that somebody may wait for in a room. */
export interface Pulse {
  clock: number
  letter: string | null
  hop: string | null
}

/** The newest of a room, in one statement; null when the room is gone. `newestArrived`: no id of a letter that has arrived is greater. */
export async function readPulse(roomId: string, newestArrived: string): Promise<Pulse | null> {
  const [row] = await database().$queryRaw<Pulse[]>`
    SELECT "clockOffsetSeconds" AS "clock",
      (SELECT MAX("id") FROM "Message" WHERE "roomId" = ${roomId} AND "id" <= ${newestArrived}) AS "letter",
      (SELECT MAX("id") FROM "TraceHop" WHERE "roomId" = ${roomId}) AS "hop"
    FROM "Room" WHERE "id" = ${roomId}`
  return row ?? null
}
