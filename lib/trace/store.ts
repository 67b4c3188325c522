import { database } from '@/lib/db/client'
import { isOwnerGone } from '@/lib/db/errors'
import { keepNewest } from '@/lib/db/keep-newest'
import { columns } from '@/lib/db/row'
import { insertRows } from '@/lib/db/statement'
import { roomKeeps } from '@/lib/rooms/limits'
import type { HopRow } from './hop-row'

const hop = columns('TraceHop', {
  id: 'text',
  roomId: 'text',
  at: 'time',
  kind: 'text',
  keys: 'text',
  data: 'text',
})

/** Keeps many hops in one statement; those of a room that is gone are dropped. */
export async function addHops(rows: readonly HopRow[]): Promise<void> {
  try {
    await insertRows(hop, rows)
  } catch (error) {
    if (!isOwnerGone(error)) throw error
    if (rows.length === 1) return
    // A room was deleted meanwhile; which one, the refusal of a whole statement does not say.
    for (const row of rows) await addHops([row])
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
