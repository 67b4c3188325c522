/**
 * Turns on a connection that everybody in the process shares (SQLite's). While a transaction is open on it, whatever
 * else is asked waits: it would see rows that are not yet so, and be undone with the transaction though its own
 * request had been answered.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

const ownCode = new AsyncLocalStorage<true>()

/** Runs a transaction's own code, so that it is told when it asks past its transaction. */
export const asTransaction = <T>(work: () => T): T => ownCode.run(true, work)

export class Turns {
  /** Over when the last turn that is open or waited for is over. */
  private last: Promise<void> | null = null

  /** Waits for a turn of its own; gives back what ends it. */
  async take(): Promise<() => void> {
    if (ownCode.getStore())
      throw new Error('A transaction waits for itself: its code must use its own client')
    const before = this.last
    let end = () => {}
    const mine = new Promise<void>(resolve => {
      end = resolve
    })
    this.last = mine
    mine.then(() => {
      if (this.last === mine) this.last = null
    })
    await before
    return end
  }

  /** At once where nobody has a turn or waits for one, else in its own. What is done must be done when `work` returns. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    if (!this.last) return work()
    const end = await this.take()
    try {
      return await work()
    } finally {
      end()
    }
  }
}
