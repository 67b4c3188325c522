/**
 * A room and all it holds. This store alone writes a room's first contents and wipes them, in one statement
 * or one transaction each, so that a room is never half there.
 */
import { database, type Prisma } from '@/lib/db/client'
import type { Persona } from '@/prisma/personas'
import { connectRow, seisRow } from './cast-rows'
import { type Room, roomCounts, toRoom } from './room'

const withoutRoomId = <T extends { roomId: string }>({ roomId, ...row }: T) => row

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

/** The room with its counts, in one operation. */
export async function readRoom(
  roomId: string,
  realNow?: Date,
): Promise<(Room & { tokenDigest: string }) | null> {
  const row = await database().room.findUnique({
    where: { id: roomId },
    include: roomCounts(realNow),
    omit: rarelyNeeded,
  })
  return row && toRoom(row)
}

/** JSON of the people given when the room was opened, or null. */
export async function readOpeningPersonas(roomId: string): Promise<string | null> {
  const row = await database().room.findUnique({ where: { id: roomId }, select: rarelyNeeded })
  return row?.openingPersonas ?? null
}

/** The people of a room, as the register holds them now. */
export const readPeople = (roomId: string) => database().seisRecord.findMany({ where: { roomId } })

export const readPerson = (roomId: string, citizenId: string) =>
  database().seisRecord.findUnique({ where: { roomId_citizenId: { roomId, citizenId } } })

/** Notes that the room is in use, at most once an hour, so that reading a page rarely writes. */
export async function touchRoom(roomId: string, realNow: Date): Promise<void> {
  const hourAgo = new Date(realNow.getTime() - 3_600_000)
  await database().room.updateMany({
    where: { id: roomId, lastUsedAt: { lt: hourAgo } },
    data: { lastUsedAt: realNow },
  })
}

export async function updateRoom(roomId: string, data: Prisma.RoomUpdateInput): Promise<void> {
  await database().room.updateMany({ where: { id: roomId }, data })
}

/** Deletes a room; what it holds goes with it (onDelete: Cascade). True if it was there. */
export const deleteRoom = async (roomId: string): Promise<boolean> =>
  (await database().room.deleteMany({ where: { id: roomId } })).count === 1

/** Deletes the rooms untouched since `before`, and the provider's dead state everywhere. Returns how many rooms. */
export async function deleteRoomsUntouchedSince(before: Date, realNow: Date): Promise<number> {
  await database().oidcRecord.deleteMany({ where: { expiresAt: { lt: realNow } } })
  await database().connectSignIn.deleteMany({ where: { expiresAt: { lt: realNow } } })
  return (await database().room.deleteMany({ where: { lastUsedAt: { lt: before } } })).count
}

/** Back to the first contents. Id, token, issuer and registered clients stay (contract, control API). */
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
    db.connectSignIn.deleteMany({ where }),
    db.oidcRecord.deleteMany({ where: { roomId, model: { not: 'Client' } } }),
    db.otpChallenge.deleteMany({ where }),
    db.message.deleteMany({ where }),
    db.moocEnrolment.deleteMany({ where }),
    db.moocAccount.deleteMany({ where }),
    db.seisVisit.deleteMany({ where }),
    db.fault.deleteMany({ where }),
    db.startTicket.deleteMany({ where }),
    db.seisRecord.deleteMany({ where }),
    db.seisRecord.createMany({ data: cast.map(persona => seisRow(roomId, persona)) }),
    db.connectPerson.createMany({ data: people }),
    db.room.update({ where: { id: roomId }, data: room }),
  ])
}

/** The cheapest question there is, to see whether the database answers. */
export const readAnyRoomId = () => database().room.findFirst({ select: { id: true } })
