/** How far each room has come in each part. Asked for with every page of a site, and written where that page changed it. */
import { database } from '@/lib/db/client'
import { isOwnerGone } from '@/lib/db/errors'
import { insertRows, readRow } from '@/lib/db/statement'
import type { Part, Progress } from './progress'
import { progressColumns, progressOf, progressReads } from './progress-row'

export const readPart = (roomId: string, part: Part): Promise<Progress | null> =>
  readRow`SELECT ${progressReads} FROM "JourneyProgress" WHERE "roomId" = ${roomId} AND "part" = ${part}`

/** Of every part that was begun, the first part first. */
export async function readParts(roomId: string): Promise<Progress[]> {
  const found = await database().journeyProgress.findMany({ where: { roomId }, orderBy: { part: 'asc' } })
  return found.map(progressOf)
}

/** Keeps it in the place of what was known of that part. Nothing happens where the room is gone. */
export async function keepPart(roomId: string, { story, ended, ...rest }: Progress): Promise<void> {
  const kept = { ...rest, roomId, story: JSON.stringify(story), ended: ended && JSON.stringify(ended) }
  try {
    await insertRows(
      progressColumns,
      [kept],
      `ON CONFLICT ("roomId", "part") DO UPDATE SET "step" = EXCLUDED."step", "state" = EXCLUDED."state",
       "slip" = EXCLUDED."slip", "since" = EXCLUDED."since", "roomDay" = EXCLUDED."roomDay",
       "story" = EXCLUDED."story", "ended" = EXCLUDED."ended"`,
    )
  } catch (error) {
    if (!isOwnerGone(error)) throw error
  }
}

export async function forgetPart(roomId: string, part: Part): Promise<void> {
  await database().journeyProgress.deleteMany({ where: { roomId, part } })
}
