/** Interactions as our own pages need them, each under the `uid` of the provider's own record of it. */
import { type ConnectPerson, person } from '@/lib/connect/people/person-row'
import type { Prisma } from '@/lib/db/client'
import { isOwnerGone } from '@/lib/db/errors'
import { keepNewest } from '@/lib/db/keep-newest'
import { assigned, columns, equal, optional, together } from '@/lib/db/row'
import { insertRows, readRow, writeRows } from '@/lib/db/statement'
import { roomKeeps } from '@/lib/rooms/limits'
import type { Room } from '@/lib/rooms/room'
import { roomReads } from '@/lib/rooms/room-row'

type StoredInteraction = Prisma.ConnectInteractionGetPayload<object>

/** An interaction with the person it is about, if one is known yet, and its room. */
export type Interaction = StoredInteraction & { person: ConnectPerson | null; room: Room }

const interaction = columns(
  'ConnectInteraction',
  {
    roomId: 'text',
    uid: 'text',
    clientId: 'text',
    clientName: 'text',
    scope: 'text',
    personId: 'text',
    citizenId: 'text',
    refusal: 'text',
    provenAt: 'time',
    decision: 'text',
    expiresAt: 'time',
  },
  { table: 'ConnectSignIn' },
)

/** One that nothing has happened to. */
const fresh = {
  ...{ clientName: null, personId: null, citizenId: null },
  ...{ refusal: null, provenAt: null, decision: null },
}
/** One that begins: what is not told of it is not so yet. */
export type NewInteraction = Omit<StoredInteraction, keyof typeof fresh> & Partial<StoredInteraction>

const interactions = { table: 'ConnectSignIn', order: 'expiresAt', sizes: ['scope'] }

/** False when the room is gone. Where too many are under way the oldest end. */
export async function addInteraction(row: NewInteraction): Promise<boolean> {
  try {
    await insertRows(interaction, [{ ...fresh, ...row }])
    await keepNewest(interactions, { roomId: row.roomId }, roomKeeps.signIns, { every: 100 })
    return true
  } catch (error) {
    if (isOwnerGone(error)) return false
    throw error
  }
}

/** The interaction with its person and its room, in one operation: every step of it needs all three. */
export async function readInteraction(roomId: string, uid: string): Promise<Interaction | null> {
  const reads = together({ row: interaction, person: optional(person), room: roomReads() })
  const found = await readRow`
    SELECT ${reads} FROM "ConnectSignIn" AS "ConnectInteraction"
    JOIN "Room" ON "Room"."id" = "ConnectInteraction"."roomId"
    LEFT JOIN "ConnectPerson" ON "ConnectPerson"."roomId" = "ConnectInteraction"."roomId"
      AND "ConnectPerson"."id" = "ConnectInteraction"."personId"
    WHERE "ConnectInteraction"."roomId" = ${roomId} AND "ConnectInteraction"."uid" = ${uid}`
  if (!found) return null
  // Pages are shown an interaction's room.
  const { tokenDigest, ...room } = found.room
  return { ...found.row, person: found.person, room }
}

/** The interaction is forgotten, as if its time had passed. */
export async function deleteInteraction(roomId: string, uid: string): Promise<void> {
  await writeRows`DELETE FROM "ConnectSignIn" WHERE "roomId" = ${roomId} AND "uid" = ${uid}`
}

/** Changes nothing when the interaction is gone. */
export async function updateInteraction(
  roomId: string,
  uid: string,
  data: Partial<StoredInteraction>,
): Promise<void> {
  const change = assigned(interaction, data)
  await writeRows`UPDATE "ConnectSignIn" SET ${change} WHERE "roomId" = ${roomId} AND "uid" = ${uid}`
}

/** An interaction while it is about that person. */
type AboutPerson = Pick<Interaction, 'roomId' | 'uid' | 'personId'>

/** Keeps that the person is proven; false when the interaction is another person's by now. */
export async function keepProof({ roomId, uid, personId }: AboutPerson, provenAt: Date): Promise<boolean> {
  const same = equal(interaction, { roomId, uid, personId })
  return (await writeRows`UPDATE "ConnectSignIn" SET "provenAt" = ${provenAt} WHERE ${same}`) === 1
}

/** Keeps the decision of the proven person at consent: true for exactly one of any number of simultaneous ones. */
export async function decideOnce(
  { roomId, uid, personId }: AboutPerson,
  decision: 'allow' | 'deny',
): Promise<boolean> {
  const same = equal(interaction, { roomId, uid, personId })
  const count = await writeRows`
    UPDATE "ConnectSignIn" SET "decision" = ${decision}
    WHERE ${same} AND "provenAt" IS NOT NULL AND "decision" IS NULL`
  return count === 1
}
