import { database, type Prisma } from '@/lib/db/client'
import { inHeldRoom } from '@/lib/db/in-held-room'
import { inTransaction } from '@/lib/db/in-transaction'
import { type FaultName, isFaultName } from './catalogue'
import { type Where, WhereShape } from './where'

/** An armed fault as it was kept, spent or not. */
export type StoredFault = Omit<Prisma.FaultGetPayload<object>, 'fault' | 'where'> & {
  fault: FaultName
  where: Where
}
export type StoredFaultWithFirings = StoredFault & { firings: { firedAt: Date }[] }

const withFirings = { firings: { orderBy: { firedAt: 'asc' } } } as const

/** None of a name that an older catalogue had: it can do nothing any more. */
const known = <R extends { fault: string; where: string }>(
  row: R,
): (Omit<R, 'fault' | 'where'> & Pick<StoredFault, 'fault' | 'where'>)[] => {
  const { fault, where } = row
  return isFaultName(fault) ? [{ ...row, fault, where: WhereShape.parse(JSON.parse(where)) }] : []
}

/**
 * Adds a fault, unless the room holds `most`; the id is its own, or (where only one may be live) that of one of that
 * name which has a firing left.
 */
export async function addFault(
  row: StoredFault,
  most: number,
  isOnlyOne: boolean,
): Promise<{ id: string } | 'full' | 'no-room'> {
  const { roomId, fault } = row
  const outcome = await inHeldRoom(roomId, async transaction => {
    const live = { roomId, fault, timesLeft: { gt: 0 } }
    const waiting = isOnlyOne ? await transaction.fault.findFirst({ where: live }) : null
    if (waiting) return { id: waiting.id }
    const all = await transaction.fault.aggregate({
      where: { roomId },
      _count: true,
      _max: { armedAt: true },
    })
    if (all._count >= most) return 'full'
    const { id } = await transaction.fault.create({
      data: { ...row, armedAt: after(all._max.armedAt, row.armedAt), where: JSON.stringify(row.where) },
    })
    return { id }
  })
  return outcome ?? 'no-room'
}

/** So that the order in which they were armed is told from the rows, of two in one millisecond too. */
const after = (last: Date | null, now: Date): Date =>
  last && last >= now ? new Date(last.getTime() + 1) : now

/** Oldest first, with when each fired. */
export const readFaults = async (roomId: string): Promise<StoredFaultWithFirings[]> => {
  const rows = await database().fault.findMany({
    where: { roomId },
    include: withFirings,
    orderBy: [{ armedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap(known)
}

export const readFault = async (roomId: string, id: string): Promise<StoredFaultWithFirings | null> => {
  const row = await database().fault.findFirst({ where: { id, roomId }, include: withFirings })
  return (row && known(row)[0]) ?? null
}

/** Those of these names that have a firing left, oldest first. */
export const readLiveFaults = async (roomId: string, names: FaultName[]): Promise<StoredFault[]> => {
  const rows = await database().fault.findMany({
    where: { roomId, timesLeft: { gt: 0 }, fault: { in: names } },
    orderBy: [{ armedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap(known)
}

/**
 * Takes one firing and notes it, both or neither. The conditional update decides: true for exactly as many of
 * any number of simultaneous calls as there were firings left.
 */
export const takeFiring = (fault: { id: string; roomId: string }, firing: { id: string; firedAt: Date }) =>
  inTransaction(async transaction => {
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
