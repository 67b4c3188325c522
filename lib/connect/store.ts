import { database, type Prisma } from '@/lib/db/client'
import { isOwnerGone } from '@/lib/db/errors'
import { inHeldRoom } from '@/lib/db/in-held-room'
import { keepNewest } from '@/lib/db/keep-newest'
import { roomKeeps } from '@/lib/rooms/limits'
import { type Room, roomCounts, toRoom } from '@/lib/rooms/room'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'

export type ConnectPerson = Prisma.ConnectPersonGetPayload<object>
/** An interaction with the person it is about, if one is known yet, and its room. */
export type SignIn = Prisma.ConnectSignInGetPayload<{ include: { person: true } }> & { room: Room }

// People: connect's own copy of the register.

/** As the hand-over of the room's present day left them. */
export const readPersonByCitizenId = (
  { room: { id: roomId } }: RoomOfToday,
  citizenId: string,
): Promise<ConnectPerson | null> =>
  database().connectPerson.findUnique({ where: { roomId_citizenId: { roomId, citizenId } } })

export const readPerson = (roomId: string, id: string): Promise<ConnectPerson | null> =>
  database().connectPerson.findUnique({ where: { roomId_id: { roomId, id } } })

/** `until` is of the room clock. */
export async function lockPerson(roomId: string, id: string, until: Date): Promise<void> {
  await database().connectPerson.updateMany({ where: { roomId, id }, data: { lockedUntil: until } })
}

// Interactions, as our pages keep them beside the provider's own record.

const signIns = { table: 'ConnectSignIn', order: 'expiresAt', sizes: ['scope'] }

/** False when the room is gone. Where too many are under way the oldest end. */
export async function addSignIn(row: Prisma.ConnectSignInUncheckedCreateInput): Promise<boolean> {
  try {
    await database().connectSignIn.create({ data: row })
    await keepNewest(signIns, { roomId: row.roomId }, roomKeeps.signIns, { every: 100 })
    return true
  } catch (error) {
    if (isOwnerGone(error)) return false
    throw error
  }
}

/** The interaction with its person and its room, in one operation. */
export async function readSignIn(roomId: string, uid: string): Promise<SignIn | null> {
  const row = await database().connectSignIn.findUnique({
    where: { roomId_uid: { roomId, uid } },
    // In one operation: every step of the interaction needs all three.
    include: {
      person: true,
      room: { include: roomCounts(), omit: { openingPersonas: true, tokenDigest: true } },
    },
  })
  return row && { ...row, room: toRoom(row.room) }
}

/** The interaction is forgotten, as if its time had passed. */
export async function deleteSignIn(roomId: string, uid: string): Promise<void> {
  await database().connectSignIn.deleteMany({ where: { roomId, uid } })
}

/** Changes nothing when the interaction is gone. */
export async function updateSignIn(
  roomId: string,
  uid: string,
  data: Prisma.ConnectSignInUncheckedUpdateManyInput,
): Promise<void> {
  await database().connectSignIn.updateMany({ where: { roomId, uid }, data })
}

type Of = Pick<SignIn, 'roomId' | 'uid' | 'personId'>

/** Keeps that the person is proven; false when the interaction is another person's by now. */
export async function keepProof({ roomId, uid, personId }: Of, provenAt: Date): Promise<boolean> {
  const where = { roomId, uid, personId }
  return (await database().connectSignIn.updateMany({ where, data: { provenAt } })).count === 1
}

/** Keeps the decision of the proven person at consent: true for exactly one of any number of simultaneous ones. */
export async function keepDecision(
  { roomId, uid, personId }: Of,
  decision: 'allow' | 'deny',
): Promise<boolean> {
  const { count } = await database().connectSignIn.updateMany({
    where: { roomId, uid, personId, provenAt: { not: null }, decision: null },
    data: { decision },
  })
  return count === 1
}

// The provider's state.

type OidcKey = { roomId: string; model: string; id: string }

const records = { table: 'OidcRecord', order: 'expiresAt', sizes: ['payload'] }

/** Makes the record, or writes over it. Where a room has too many of its kind the oldest go. */
export async function writeOidc(
  key: OidcKey,
  row: Omit<Prisma.OidcRecordUncheckedCreateInput, keyof OidcKey>,
): Promise<void> {
  await database().oidcRecord.upsert({
    where: { roomId_model_id: key },
    create: { ...key, ...row },
    update: row,
  })
  const { roomId, model } = key
  if (model !== 'Client') await keepNewest(records, { roomId, model }, roomKeeps.signIns, { every: 100 })
}

export const readOidc = (key: OidcKey) =>
  database().oidcRecord.findUnique({ where: { roomId_model_id: key } })

export const readOidcByUid = (roomId: string, model: string, uid: string) =>
  database().oidcRecord.findFirst({ where: { roomId, model, uid } })

/** One conditional update: true for exactly one of any number of simultaneous exchanges (RFC 6749 §4.1.2). */
export async function consumeOidc(key: OidcKey, at: Date): Promise<boolean> {
  const { count } = await database().oidcRecord.updateMany({
    where: { ...key, consumedAt: null },
    data: { consumedAt: at },
  })
  return count === 1
}

/** True if it was there. */
export const deleteOidc = async (key: OidcKey): Promise<boolean> =>
  (await database().oidcRecord.deleteMany({ where: key })).count === 1

export async function deleteOidcByGrant(roomId: string, model: string, grantId: string): Promise<void> {
  await database().oidcRecord.deleteMany({ where: { roomId, model, grantId } })
}

/** Keeps a client of that new id, unless the room holds `most`. */
export async function addClient(
  roomId: string,
  client: { id: string; payload: string },
  most: number,
): Promise<'added' | 'full' | 'no-room'> {
  const where = { roomId, model: 'Client' }
  const outcome = await inHeldRoom(roomId, async transaction => {
    if ((await transaction.oidcRecord.count({ where })) >= most) return 'full'
    await transaction.oidcRecord.create({ data: { ...where, ...client } })
    return 'added'
  })
  return outcome ?? 'no-room'
}

export const readClients = (roomId: string) =>
  database().oidcRecord.findMany({ where: { roomId, model: 'Client' }, orderBy: { id: 'asc' } })
