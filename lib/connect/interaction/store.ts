/** Interactions as our own pages need them, each under the `uid` of the provider's own record of it. */
import { database, type Prisma } from '@/lib/db/client'
import { isOwnerGone } from '@/lib/db/errors'
import { keepNewest } from '@/lib/db/keep-newest'
import { roomKeeps } from '@/lib/rooms/limits'
import { type Room, roomCounts, toRoom } from '@/lib/rooms/room'

/** An interaction with the person it is about, if one is known yet, and its room. */
export type Interaction = Prisma.ConnectInteractionGetPayload<{ include: { person: true } }> & { room: Room }

const interactions = { table: 'ConnectSignIn', order: 'expiresAt', sizes: ['scope'] }

/** False when the room is gone. Where too many are under way the oldest end. */
export async function addInteraction(row: Prisma.ConnectInteractionUncheckedCreateInput): Promise<boolean> {
  try {
    await database().connectInteraction.create({ data: row })
    await keepNewest(interactions, { roomId: row.roomId }, roomKeeps.signIns, { every: 100 })
    return true
  } catch (error) {
    if (isOwnerGone(error)) return false
    throw error
  }
}

/** The interaction with its person and its room, in one operation. */
export async function readInteraction(roomId: string, uid: string): Promise<Interaction | null> {
  const row = await database().connectInteraction.findUnique({
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
export async function deleteInteraction(roomId: string, uid: string): Promise<void> {
  await database().connectInteraction.deleteMany({ where: { roomId, uid } })
}

/** Changes nothing when the interaction is gone. */
export async function updateInteraction(
  roomId: string,
  uid: string,
  data: Prisma.ConnectInteractionUncheckedUpdateManyInput,
): Promise<void> {
  await database().connectInteraction.updateMany({ where: { roomId, uid }, data })
}

/** An interaction while it is about that person. */
type AboutPerson = Pick<Interaction, 'roomId' | 'uid' | 'personId'>

/** Keeps that the person is proven; false when the interaction is another person's by now. */
export async function keepProof({ roomId, uid, personId }: AboutPerson, provenAt: Date): Promise<boolean> {
  const where = { roomId, uid, personId }
  return (await database().connectInteraction.updateMany({ where, data: { provenAt } })).count === 1
}

/** Keeps the decision of the proven person at consent: true for exactly one of any number of simultaneous ones. */
export async function decideOnce(
  { roomId, uid, personId }: AboutPerson,
  decision: 'allow' | 'deny',
): Promise<boolean> {
  const { count } = await database().connectInteraction.updateMany({
    where: { roomId, uid, personId, provenAt: { not: null }, decision: null },
    data: { decision },
  })
  return count === 1
}
