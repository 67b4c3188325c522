/** How a room begins and ends, each in one transaction or in pieces that can be taken up: it is never half there. */
import { database, type Prisma } from '@/lib/db/client'
import type { Table } from '@/lib/db/table'
import { rowsOf, wipeForReset } from '@/lib/db/wipe'
import { everyTable } from '@/lib/every-table'
import type { Person } from '@/lib/people/columns'
import { firstRows } from '@/lib/people/rows'
import type { RestoredColumn } from '@/lib/rooms/tables'

/** The statements that put everybody into both registers. */
async function fill(roomId: string, people: readonly Person[]) {
  const rows = await firstRows(roomId, people)
  return [
    database().seisRecord.createMany({ data: rows.seisRecord }),
    database().connectPerson.createMany({ data: rows.connectPerson }),
  ]
}

/** The room with its first people. */
export async function createRoom(
  room: Prisma.RoomUncheckedCreateInput,
  people: readonly Person[],
): Promise<void> {
  await database().$transaction([
    database().room.create({ data: room, select: { id: true } }),
    ...(await fill(room.id, people)),
  ])
}

/** JSON of the people given when the room was opened, or null. */
export async function readOpeningPersonas(roomId: string): Promise<string | null> {
  const row = await database().room.findUnique({ where: { id: roomId }, select: { openingPersonas: true } })
  return row?.openingPersonas ?? null
}

export type Restored = Required<Pick<Prisma.RoomUncheckedUpdateInput, RestoredColumn>>

/** Back to the first contents: what its words hold goes, its first people come, its own row is restored. */
export async function refillRoom(
  roomId: string,
  people: readonly Person[],
  restored: Restored,
  tables = everyTable,
): Promise<void> {
  await database().$transaction([
    ...wipeForReset(tables, roomId),
    ...(await fill(roomId, people)),
    database().room.update({ where: { id: roomId }, data: restored }),
  ])
}

/** Deletes a room; what it holds goes with it (onDelete: Cascade). True if it was there. */
export const deleteRoom = async (roomId: string): Promise<boolean> =>
  (await database().room.deleteMany({ where: { id: roomId } })).count === 1

/** A room that is gone leaves its seat to the next one. */
const gone = (realNow: Date) => ({ goneAt: realNow, seatId: null })

/** From here on up to `limit` rooms untouched since `before` are gone for everybody. One touched in between lives on. */
export async function condemnRooms(before: Date, realNow: Date, limit: number): Promise<number> {
  const untouched = { lastUsedAt: { lt: before }, goneAt: null }
  const rows = await database().room.findMany({ where: untouched, select: { id: true }, take: limit })
  const where = { ...untouched, id: { in: rows.map(row => row.id) } }
  return (await database().room.updateMany({ where, data: gone(realNow) })).count
}

/** Rooms by their ids, gone for everybody. */
export async function condemn(roomIds: readonly string[], realNow: Date): Promise<number> {
  const where = { id: { in: [...roomIds] }, goneAt: null }
  return (await database().room.updateMany({ where, data: gone(realNow) })).count
}

/** Rooms that are gone and not yet deleted. */
export async function readGoneRooms(limit: number): Promise<string[]> {
  const where = { goneAt: { not: null } }
  return (await database().room.findMany({ where, select: { id: true }, take: limit })).map(row => row.id)
}

/** Deletes rooms that are gone, once they are empty; how many. */
export const deleteGoneRooms = async (ids: string[]): Promise<number> =>
  (await database().room.deleteMany({ where: { id: { in: ids }, goneAt: { not: null } } })).count

/** At most `limit` rows of a table whose time was over at `realNow`; how many went. */
export const deleteExpired = async ({ model }: Table, realNow: Date, limit: number): Promise<number> =>
  (await rowsOf(model).deleteMany({ where: { expiresAt: { lt: realNow } }, limit })).count

/** At most `limit` rows that rooms hold in a table; how many went. */
export const deleteOfRooms = async ({ model }: Table, ids: string[], limit: number): Promise<number> =>
  (await rowsOf(model).deleteMany({ where: { roomId: { in: ids } }, limit })).count
