import { sweepRooms } from './sweep-rooms'

const everyMilliseconds = 15 * 60_000

/** Sweeps now and every quarter of an hour. A sweep that fails is tried again at the next. */
export function startSweeping(): void {
  const sweep = () => void sweepRooms().catch((error: Error) => console.error(`sweep: ${error.message}`))
  sweep()
  setInterval(sweep, everyMilliseconds).unref()
}
