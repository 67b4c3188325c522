import { database, type Prisma } from './client'
import { asTransaction } from './turns'

/** All that `work` asks of the client it is given, or nothing of it. What it asks of the plain client fails. */
export const inTransaction = <T>(
  work: (transaction: Prisma.TransactionClient) => Promise<T>,
  patience?: { maxWait: number; timeout: number },
): Promise<T> => database().$transaction(transaction => asTransaction(() => work(transaction)), patience)
