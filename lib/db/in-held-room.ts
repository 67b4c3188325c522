import type { Prisma } from './client'
import { inTransaction } from './in-transaction'

/** On a busy machine a burst of requests waits its turn for longer than Prisma's two seconds. */
const patience = { maxWait: 15_000, timeout: 15_000 }

/**
 * One transaction at a time for each room: whoever counts what the room holds and then adds to it has counted what
 * all before them added. Writing the room's row is what the others wait for on PostgreSQL; on SQLite a transaction
 * waits anyway. Null when the room is gone.
 */
export const inHeldRoom = <T>(
  roomId: string,
  work: (transaction: Prisma.TransactionClient) => Promise<T>,
): Promise<T | null> =>
  inTransaction(async transaction => {
    const data = { lastUsedAt: new Date() }
    const { count } = await transaction.room.updateMany({ where: { id: roomId, goneAt: null }, data })
    return count === 0 ? null : work(transaction)
  }, patience)
