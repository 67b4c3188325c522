import { database, type Prisma } from '@/lib/db/client'
import { inHeldRoom } from '@/lib/db/in-held-room'

export type StoredFault = Prisma.FaultGetPayload<{ include: { firings: true } }>

const withFirings = { firings: { orderBy: { firedAt: 'asc' } } } as const

/**
 * Adds a fault, unless the room holds `most`; the id is its own, or (where only one may be live) that of one of that
 * name which has a firing left.
 */
export async function addFault(
  row: Prisma.FaultUncheckedCreateInput,
  most: number,
  isOnlyOne: boolean,
): Promise<{ id: string } | 'full' | 'no-room'> {
  const { roomId, fault } = row
  const outcome = await inHeldRoom(roomId, async transaction => {
    const live = { roomId, fault, timesLeft: { gt: 0 } }
    const waiting = isOnlyOne ? await transaction.fault.findFirst({ where: live }) : null
    if (waiting) return { id: waiting.id }
    if ((await transaction.fault.count({ where: { roomId } })) >= most) return 'full'
    const { id } = await transaction.fault.create({ data: row })
    return { id }
  })
  return outcome ?? 'no-room'
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
