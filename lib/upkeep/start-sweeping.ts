import { randomUUID } from 'node:crypto'
import { type Between, sweepRooms } from '@/lib/lifecycle/sweep-rooms'
import { emptyLog, shrinkFile, takeLease } from './store'

const everyMilliseconds = 15 * 60_000
/** A sweeper that has died is replaced after so long; one that lives prolongs its lease in time. */
const leaseMilliseconds = 60_000
/** Of the time between two pieces, the piece takes a fifth: whoever asks for a page hardly notices. */
const restForWork = 4
const restAtLeastMilliseconds = 5

const pagesAPiece = 100

const rest = (milliseconds: number) =>
  new Promise(resolve => setTimeout(resolve, Math.max(restAtLeastMilliseconds, restForWork * milliseconds)))

/** The lease of the sweep, in the hands of one process. Exported for its test. */
export function sweepLease(holder: string = randomUUID()) {
  let heldUntil = 0
  const take = async (milliseconds: number, now = Date.now()): Promise<boolean> => {
    const until = now + milliseconds
    const isTaken = await takeLease('sweep', {
      holder,
      realNow: new Date(now),
      heldUntil: new Date(until),
    })
    heldUntil = isTaken ? until : 0
    return isTaken
  }
  return {
    take: (now?: number) => take(leaseMilliseconds, now),
    /** Asked between pieces; writes a few times a minute. */
    isHeld: async (now = Date.now()) =>
      now < heldUntil - leaseMilliseconds / 2 || take(leaseMilliseconds, now),
    /** What is swept need not be swept again at once by the next process that looks. */
    keepUntilNext: (now?: number) => take(everyMilliseconds * 0.9, now),
  }
}

/**
 * Sweeps when no other process of this database does or has just done it: one sweeper, however many processes and
 * instances. Then SQLite's file gives back the pages that are free. True when this was the sweeper.
 */
export async function sweepInTurn(lease = sweepLease(), pause: Between['pause'] = rest): Promise<boolean> {
  if (!(await lease.take())) return false
  const mayGoOn = () => lease.isHeld()
  await sweepRooms(new Date(), { pause, mayGoOn })
  for (let left = 1; left > 0 && (await mayGoOn()); ) {
    const began = performance.now()
    left = await shrinkFile(pagesAPiece)
    await pause(performance.now() - began)
  }
  await emptyLog()
  await lease.keepUntilNext()
  return true
}

/** Sweeps every quarter of an hour, the first time some while after the start: processes start together, and so would sweep. */
export function startSweeping(): void {
  const sweep = () =>
    void sweepInTurn(lease).catch((error: Error) => console.error(`sweep: ${error.message}`))
  const lease = sweepLease()
  const jitter = Math.random() * leaseMilliseconds
  setTimeout(() => {
    sweep()
    setInterval(sweep, everyMilliseconds).unref()
  }, jitter).unref()
}
