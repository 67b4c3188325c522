/**
 * A room and all it holds. This store alone writes a room's first contents and wipes them, in one statement
 * or one transaction each, so that a room is never half there.
 */
import { database, type Prisma } from '@/lib/db/client'
import { isAlreadyThere, isOwnerGone } from '@/lib/db/errors'
import { inHeldRoom } from '@/lib/db/in-held-room'
import { keepNewest } from '@/lib/db/keep-newest'
import type { Persona } from '@/prisma/personas'
import { connectRow, seisRow } from './cast-rows'
import { roomKeeps } from './limits'
import { type Room, roomCounts, toRoom } from './room'
import type { Expiring, HeldByRooms } from './what-dies'

const withoutRoomId = <T extends { roomId: string }>({ roomId, ...row }: T) => row

/** The room with everybody in both registers, in one statement. */
export async function createRoom(room: Prisma.RoomCreateInput, cast: Persona[]): Promise<void> {
  const people = await Promise.all(cast.map(persona => connectRow(room.id, persona)))
  await database().room.create({
    data: {
      ...room,
      seisRecords: { create: cast.map(persona => withoutRoomId(seisRow(room.id, persona))) },
      connectPeople: { create: people.map(withoutRoomId) },
    },
  })
}

/** What of a room nobody needs but those who ask for it. */
const rarelyNeeded = { openingPersonas: true } as const
const ofNoInterest = { ...rarelyNeeded, goneAt: true } as const

/** The room with its counts, in one operation. */
export async function readRoom(
  roomId: string,
  realNow?: Date,
): Promise<(Room & { tokenDigest: string }) | null> {
  const row = await database().room.findUnique({
    where: { id: roomId, goneAt: null },
    include: roomCounts(realNow),
    omit: ofNoInterest,
  })
  return row && toRoom(row)
}

/** JSON of the people given when the room was opened, or null. */
export async function readOpeningPersonas(roomId: string): Promise<string | null> {
  const row = await database().room.findUnique({ where: { id: roomId }, select: rarelyNeeded })
  return row?.openingPersonas ?? null
}

/** A person in both registers, or in neither: taken is who is there by that citizen id or key, the database decides. */
export async function addPerson(
  roomId: string,
  persona: Persona,
  most: number,
): Promise<'added' | 'taken' | 'full' | 'no-room'> {
  const row = await connectRow(roomId, persona)
  try {
    const outcome = await inHeldRoom(roomId, async transaction => {
      if ((await transaction.seisRecord.count({ where: { roomId } })) >= most) return 'full'
      await transaction.seisRecord.create({ data: seisRow(roomId, persona) })
      await transaction.connectPerson.create({ data: row })
      return 'added'
    })
    return outcome ?? 'no-room'
  } catch (error) {
    if (isAlreadyThere(error)) return 'taken'
    throw error
  }
}

/** The person as if they had always been so, in both registers; what they did since is forgotten. False when they are gone. */
export async function changePerson(roomId: string, persona: Persona): Promise<boolean> {
  const db = database()
  const { citizenId } = persona
  const record = withoutRoomId(seisRow(roomId, persona))
  const { id, ...copy } = withoutRoomId(await connectRow(roomId, persona))
  const where = { roomId, citizenId }
  const fresh = { fax: null, passwordEmail: null, failedProofs: 0, failedProofsOn: null, savedAt: null }
  const [changed] = await db.$transaction([
    db.seisRecord.updateMany({ where, data: { ...record, ...fresh } }),
    db.connectPerson.updateMany({ where, data: { ...copy, lockedUntil: null } }),
    db.otpAllowance.deleteMany({ where }),
  ])
  return changed.count === 1
}

/** Out of both registers; what is under way at connect ends. False when nobody was there. */
export async function removePerson(roomId: string, citizenId: string): Promise<boolean> {
  const db = database()
  const where = { roomId, citizenId }
  const [removed] = await db.$transaction([
    db.seisRecord.deleteMany({ where }),
    db.connectPerson.deleteMany({ where }),
    db.seisVisit.deleteMany({ where }),
    db.otpAllowance.deleteMany({ where }),
  ])
  return removed.count === 1
}

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

/** The people of a room, as the register holds them now. */
export const readPeople = (roomId: string) => database().seisRecord.findMany({ where: { roomId } })

export const readPerson = (roomId: string, citizenId: string) =>
  database().seisRecord.findUnique({ where: { roomId_citizenId: { roomId, citizenId } } })

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
  seen: Pick<Room, 'id' | 'clockOffsetSeconds' | 'handedOverOn'>,
  clock: Pick<Room, 'clockOffsetSeconds' | 'handedOverOn'>,
): Promise<boolean> {
  const { id, clockOffsetSeconds, handedOverOn } = seen
  const where = { id, clockOffsetSeconds, handedOverOn }
  return (await database().room.updateMany({ where, data: clock })).count === 1
}

/** Deletes a room; what it holds goes with it (onDelete: Cascade). True if it was there. */
export const deleteRoom = async (roomId: string): Promise<boolean> =>
  (await database().room.deleteMany({ where: { id: roomId } })).count === 1

/** What the sweep needs of each table: they differ in type only. */
type Swept = { deleteMany(wish: { where: object; limit: number }): Promise<{ count: number }> }
const swept = (table: Expiring | HeldByRooms) => database()[table] as unknown as Swept

/** Deletes at most `limit` rows of a table whose time was over at `realNow`; how many. */
export const deleteExpired = async (table: Expiring, realNow: Date, limit: number): Promise<number> =>
  (await swept(table).deleteMany({ where: { expiresAt: { lt: realNow } }, limit })).count

/** Deletes at most `limit` rows that rooms hold in a table; how many. */
export const deleteOfRooms = async (table: HeldByRooms, ids: string[], limit: number): Promise<number> =>
  (await swept(table).deleteMany({ where: { roomId: { in: ids } }, limit })).count

/** From here on up to `limit` rooms untouched since `before` are gone for everybody. One touched in between lives on. */
export async function condemnRooms(before: Date, realNow: Date, limit: number): Promise<number> {
  const untouched = { lastUsedAt: { lt: before }, goneAt: null }
  const rows = await database().room.findMany({ where: untouched, select: { id: true }, take: limit })
  const where = { ...untouched, id: { in: rows.map(row => row.id) } }
  return (await database().room.updateMany({ where, data: { goneAt: realNow } })).count
}

/** Rooms that are gone and not yet deleted. */
export async function readGoneRooms(limit: number): Promise<string[]> {
  const where = { goneAt: { not: null } }
  return (await database().room.findMany({ where, select: { id: true }, take: limit })).map(row => row.id)
}

/** Deletes rooms that are gone, once they are empty; how many. */
export const deleteGoneRooms = async (ids: string[]): Promise<number> =>
  (await database().room.deleteMany({ where: { id: { in: ids }, goneAt: { not: null } } })).count

/** Back to the first contents. Id, token, issuer and registered clients stay, as the control API promises. */
export async function refillRoom(
  roomId: string,
  cast: Persona[],
  room: Prisma.RoomUpdateInput,
): Promise<void> {
  const db = database()
  const where = { roomId }
  const people = await Promise.all(cast.map(persona => connectRow(roomId, persona)))
  await db.$transaction([
    db.connectPerson.deleteMany({ where }),
    db.connectInteraction.deleteMany({ where }),
    db.oidcRecord.deleteMany({ where: { roomId, model: { not: 'Client' } } }),
    db.otpChallenge.deleteMany({ where }),
    db.otpAllowance.deleteMany({ where }),
    db.message.deleteMany({ where }),
    db.moocEnrolment.deleteMany({ where }),
    db.moocAccount.deleteMany({ where }),
    db.learningAccount.deleteMany({ where }),
    db.ownSiteSession.deleteMany({ where }),
    db.logoutTokenUse.deleteMany({ where }),
    db.seisVisit.deleteMany({ where }),
    db.fault.deleteMany({ where }),
    db.traceHop.deleteMany({ where }),
    db.startTicket.deleteMany({ where }),
    db.seisRecord.deleteMany({ where }),
    db.seisRecord.createMany({ data: cast.map(persona => seisRow(roomId, persona)) }),
    db.connectPerson.createMany({ data: people }),
    db.room.update({ where: { id: roomId }, data: room }),
  ])
}
