/** The room itself while it is in use, and its start tickets. How it begins and ends: lib/lifecycle. */
import { database, type Prisma } from '@/lib/db/client'
import { isOwnerGone } from '@/lib/db/errors'
import { inHeldRoom } from '@/lib/db/in-held-room'
import { keepNewest } from '@/lib/db/keep-newest'
import { readRow } from '@/lib/db/statement'
import { roomKeeps } from './limits'
import type { Room, RoomClock } from './room'
import { roomReads, type StoredRoom } from './room-row'

/** The room with its counts, in one operation. */
export const readRoom = (roomId: string, realNow?: Date): Promise<StoredRoom | null> =>
  readRow`SELECT ${roomReads(realNow)} FROM "Room" WHERE "id" = ${roomId} AND "goneAt" IS NULL`

const tickets = { table: 'StartTicket', order: 'expiresAt', sizes: ['payload'] }

/** False when the room is gone. */
export async function addTicket(row: Prisma.StartTicketUncheckedCreateInput): Promise<boolean> {
  try {
    await database().startTicket.create({ data: row })
    await keepNewest(tickets, { roomId: row.roomId }, roomKeeps.tickets, { every: 50 })
    return true
  } catch (error) {
    if (isOwnerGone(error)) return false
    throw error
  }
}

/** The payload of a ticket, for exactly one of any number of simultaneous callers; null when it is not to be had. */
export async function takeTicket(
  key: { id: string; roomId: string; site: string },
  realNow: Date,
): Promise<string | null> {
  const ticket = await database().startTicket.findFirst({ where: key })
  const { count } = await database().startTicket.deleteMany({ where: key })
  return ticket && count === 1 && ticket.expiresAt > realNow ? ticket.payload : null
}

/** Notes that the room is in use, at most once an hour, so that reading a page rarely writes. */
export async function touchRoom(roomId: string, realNow: Date): Promise<void> {
  const hourAgo = new Date(realNow.getTime() - 3_600_000)
  await database().room.updateMany({
    where: { id: roomId, lastUsedAt: { lt: hourAgo }, goneAt: null },
    data: { lastUsedAt: realNow },
  })
}

/** Changes nothing when the room is gone. */
export async function updateRoom(roomId: string, data: Prisma.RoomUpdateInput): Promise<void> {
  await database().room.updateMany({ where: { id: roomId }, data })
}

/** One conditional update: false when clock or hand-over have moved since `seen` was read, or the room is gone. */
export async function setClock(
  seen: Pick<Room, 'id' | 'handedOverOn'> & RoomClock,
  clock: Pick<Room, 'handedOverOn'> & RoomClock,
): Promise<boolean> {
  const { id, clockOffsetSeconds, clockFrozenAt, handedOverOn } = seen
  const where = { id, clockOffsetSeconds, clockFrozenAt, handedOverOn }
  return (await database().room.updateMany({ where, data: clock })).count === 1
}

/** By the seat whose room it is; null when there is none that is in use. */
export async function readRoomOfSeat(seatId: string): Promise<string | null> {
  const room = await database().room.findFirst({ where: { seatId, goneAt: null }, select: { id: true } })
  return room?.id ?? null
}

export type StoredKey = Prisma.RoomKeyGetPayload<object>

/** Newest first. */
export const readKeys = (roomId: string): Promise<StoredKey[]> =>
  database().roomKey.findMany({ where: { roomId }, orderBy: [{ madeAt: 'desc' }, { kid: 'asc' }] })

/** Adds the newest key of a room, and forgets all but the one before it. False when the room is gone. */
export async function addKey(row: StoredKey): Promise<boolean> {
  const { roomId } = row
  const added = await inHeldRoom(roomId, async transaction => {
    const [newest] = await transaction.roomKey.findMany({
      where: { roomId },
      orderBy: { madeAt: 'desc' },
      take: 1,
    })
    await transaction.roomKey.deleteMany({ where: { roomId, kid: { not: newest?.kid ?? '' } } })
    await transaction.roomKey.create({ data: row })
    return true
  })
  return added ?? false
}
