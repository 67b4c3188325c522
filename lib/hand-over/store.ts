/** The one place where the register's table and ETDA Connect's copy of it meet after a room has begun. */
import { database, type Prisma } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/in-transaction'

/** Every record of a room as it stands. */
export const readRecords = (roomId: string) =>
  database().seisRecord.findMany({ where: { roomId }, orderBy: { citizenId: 'asc' } })

/**
 * The hand-over of one midnight, all or nothing: claims the day and replaces connect's copy by what the register
 * handed over; a running lock stays. True for exactly one of any number of simultaneous callers; the others
 * return when it is done.
 */
export const takeOver = (
  roomId: string,
  day: { before: string; today: string },
  copies: readonly Prisma.ConnectPersonUncheckedCreateInput[],
): Promise<boolean> =>
  inTransaction(async transaction => {
    const { count } = await transaction.room.updateMany({
      where: { id: roomId, handedOverOn: day.before },
      data: { handedOverOn: day.today },
    })
    if (count === 0) return false
    for (const { id, ...copy } of copies) {
      const where = { roomId_citizenId: { roomId, citizenId: copy.citizenId } }
      await transaction.connectPerson.upsert({ where, create: { ...copy, id }, update: copy })
    }
    return true
  })
