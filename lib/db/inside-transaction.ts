import { AsyncLocalStorage } from 'node:async_hooks'

const transactionCode = new AsyncLocalStorage<true>()

/** Runs a transaction's own code, so that it is told when it asks past its transaction. */
export const asTransaction = <T>(work: () => T): T => transactionCode.run(true, work)

/** What asks past an open transaction from inside would wait for it, on SQLite, and it for the answer. */
export function mustBeOutside(): void {
  if (transactionCode.getStore()) throw new Error('A transaction must ask by the client that it was given')
}
