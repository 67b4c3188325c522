/** seis's tables: the ก.พ.๗ records, which the register owns, and the visits of browsers to its portal. */
import { database, type Prisma } from '@/lib/db/client'
import { keepNewest } from '@/lib/db/keep-newest'
import { roomKeeps } from '@/lib/rooms/limits'

export type SeisRecord = Prisma.SeisRecordGetPayload<object>
export type StoredVisit = Prisma.SeisVisitGetPayload<object>

export const readRecord = (roomId: string, citizenId: string): Promise<SeisRecord | null> =>
  database().seisRecord.findUnique({ where: { roomId_citizenId: { roomId, citizenId } } })

/** False when the record is gone. */
export async function updateRecord(
  roomId: string,
  citizenId: string,
  data: Prisma.SeisRecordUpdateManyMutationInput,
): Promise<boolean> {
  const { count } = await database().seisRecord.updateMany({ where: { roomId, citizenId }, data })
  return count === 1
}

type ProofCount = Pick<SeisRecord, 'failedProofs' | 'failedProofsOn'>

/** One conditional update: false when another proof was counted since `seen` was read. */
export async function countProof(record: SeisRecord, next: ProofCount): Promise<boolean> {
  const { roomId, citizenId, failedProofs, failedProofsOn } = record
  const { count } = await database().seisRecord.updateMany({
    where: { roomId, citizenId, failedProofs, failedProofsOn },
    data: next,
  })
  return count === 1
}

export const readVisit = (roomId: string, id: string): Promise<StoredVisit | null> =>
  database().seisVisit.findFirst({ where: { id, roomId } })

/** Adds the visit; of too many in one room the oldest go. */
export async function addVisit(row: Prisma.SeisVisitUncheckedCreateInput): Promise<StoredVisit> {
  const visit = await database().seisVisit.create({ data: row })
  const kind = { table: 'SeisVisit', order: 'expiresAt' }
  await keepNewest(kind, { roomId: row.roomId }, roomKeeps.visits, { every: 100 })
  return visit
}

/** False when the visit is over. */
export async function updateVisit(
  id: string,
  data: Prisma.SeisVisitUpdateManyMutationInput,
): Promise<boolean> {
  return (await database().seisVisit.updateMany({ where: { id }, data })).count === 1
}

/** The same, of a visit that is still about the person it was about when it was read; else it changes nothing. */
export async function updateVisitOf(
  { id, citizenId }: Pick<StoredVisit, 'id' | 'citizenId'>,
  data: Prisma.SeisVisitUpdateManyMutationInput,
): Promise<boolean> {
  return (await database().seisVisit.updateMany({ where: { id, citizenId }, data })).count === 1
}

export async function deleteVisit(id: string): Promise<void> {
  await database().seisVisit.deleteMany({ where: { id } })
}

/** Visits that are signed in and not over at `realNow`. */
export const countSignedIn = (roomId: string, realNow: Date): Promise<number> =>
  database().seisVisit.count({ where: { roomId, signedInAt: { not: null }, expiresAt: { gt: realNow } } })
