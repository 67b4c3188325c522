import { database, Prisma } from '@/lib/db/client'
import { isOwnerGone, isStatementRefused } from '@/lib/db/errors'
import { keepNewest } from '@/lib/db/keep-newest'
import { roomKeeps } from '@/lib/rooms/limits'
import type { HopRow } from './hop-row'

/** One statement of our own, the same on both databases: Prisma's createMany needs three times as long to build its own. */
function insertHops(rows: readonly HopRow[]): Promise<number> {
  const values = rows.map(
    ({ id, roomId, at, kind, keys, data }) =>
      Prisma.sql`(${id}, ${roomId}, ${at}, ${kind}, ${keys}, ${data})`,
  )
  return database().$executeRaw`
    INSERT INTO "TraceHop" ("id", "roomId", "at", "kind", "keys", "data") VALUES ${Prisma.join(values)}`
}

/** Keeps many hops in one statement; those of a room that is gone are dropped. */
export async function addHops(rows: readonly HopRow[]): Promise<void> {
  try {
    await insertHops(rows)
  } catch (error) {
    if (!isStatementRefused(error)) throw error
    // A room was deleted meanwhile; which one, the refusal of a whole statement does not say.
    for (const row of rows) {
      await database()
        .traceHop.createMany({ data: [row] })
        .catch(error => (isOwnerGone(error) ? undefined : Promise.reject(error)))
    }
  }
}

/** Oldest first, those after hop `edge`, or from it on. */
export const readHops = (roomId: string, edge: string | undefined, take: number, side: 'gt' | 'gte' = 'gt') =>
  database().traceHop.findMany({
    where: { roomId, ...(edge ? { id: { [side]: edge } } : {}) },
    orderBy: { id: 'asc' },
    take,
  })

/** The newest before hop `before`, newest first. */
export const readHopsBefore = (roomId: string, before: string | undefined, take: number) =>
  database().traceHop.findMany({
    where: { roomId, ...(before ? { id: { lt: before } } : {}) },
    orderBy: { id: 'desc' },
    take,
  })

/** Looking for hops that a room holds too many of costs a query: it is done about once in so many hops, or so many bytes. */
const hopsToALook = 500
const bytesToALook = 1_000_000

/** After a write of these: the oldest hops of their rooms go, where there are too many. */
export async function keepNewestHops(rows: readonly HopRow[]): Promise<void> {
  for (const roomId of new Set(rows.map(row => row.roomId))) {
    const ofRoom = rows.filter(row => row.roomId === roomId)
    const bytes = ofRoom.reduce((sum, { keys, data }) => sum + keys.length + data.length, 0)
    const weight = Math.max(ofRoom.length / hopsToALook, bytes / bytesToALook)
    const kind = { table: 'TraceHop', order: 'id', sizes: ['keys', 'data'] }
    await keepNewest(kind, { roomId }, roomKeeps.hops, { weight, every: 1 })
  }
}
