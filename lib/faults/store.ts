import { database, type Prisma } from '@/lib/db/client'
import { isOwnerGone } from '@/lib/db/errors'

export type StoredFault = Prisma.FaultGetPayload<{ include: { firings: true } }>

const withFirings = { firings: { orderBy: { firedAt: 'asc' } } } as const

/** False when the room is gone. */
export async function addFault(row: Prisma.FaultUncheckedCreateInput): Promise<boolean> {
  try {
    await database().fault.create({ data: row })
    return true
  } catch (error) {
    if (isOwnerGone(error)) return false
    throw error
  }
}

/** Oldest first, with when each fired. */
export const readFaults = (roomId: string): Promise<StoredFault[]> =>
  database().fault.findMany({
    where: { roomId },
    include: withFirings,
    orderBy: [{ armedAt: 'asc' }, { id: 'asc' }],
  })

export const readFault = (roomId: string, id: string): Promise<StoredFault | null> =>
  database().fault.findFirst({ where: { id, roomId }, include: withFirings })

/** Those of these names that have a firing left, oldest first. */
export const readLiveFaults = (roomId: string, names: string[]) =>
  database().fault.findMany({
    where: { roomId, timesLeft: { gt: 0 }, fault: { in: names } },
    orderBy: [{ armedAt: 'asc' }, { id: 'asc' }],
  })

/**
 * Takes one firing and notes it, both or neither. The conditional update decides: true for exactly as many of
 * any number of simultaneous calls as there were firings left.
 */
export const takeFiring = (fault: { id: string; roomId: string }, firing: { id: string; firedAt: Date }) =>
  database().$transaction(async transaction => {
    const { count } = await transaction.fault.updateMany({
      where: { id: fault.id, timesLeft: { gt: 0 } },
      data: { timesLeft: { decrement: 1 } },
    })
    if (count === 0) return false
    await transaction.faultFiring.create({ data: { ...firing, faultId: fault.id, roomId: fault.roomId } })
    return true
  })

/** How many were there. */
export const deleteFaults = async (roomId: string, id?: string): Promise<number> =>
  (await database().fault.deleteMany({ where: { roomId, ...(id ? { id } : {}) } })).count
