/**
 * Recording must cost a request next to nothing: a hop is put in a queue and written with its neighbours a moment
 * later, in one statement. A reader on this instance has the queue written first. What is lost with the process is
 * a picture of the past, never anything a person was told was saved.
 */
import { randomBytes } from 'node:crypto'
import type { Hop } from './hop'
import { addHops, trimHops } from './store'

const writeAfterMilliseconds = 200
const queueAtMost = 2000
/** Of each room; the oldest go. */
export const hopsKept = 20_000
const largestHopBytes = 16_000
/** How often a room's hops are counted: each so many of a process. */
const trimEvery = 500

type Row = Parameters<typeof addHops>[0][number]

// One queue a process, also across the module reloads of `next dev` and the bundles of routes.
const kept = globalThis as {
  rehearsalTrace?: {
    queue: Row[]
    writing: Promise<void>
    timer?: NodeJS.Timeout
    count: number
    last: number
  }
}
kept.rehearsalTrace ??= { queue: [], writing: Promise.resolve(), count: 0, last: 0 }
const trace = kept.rehearsalTrace

/** Sorts by when it was recorded, also within one millisecond; a reader's `after` misses none. `at` may be earlier. */
function hopId(at: Date): string {
  trace.last = Math.max(trace.last + 1, at.getTime() * 1000)
  return trace.last.toString(16).padStart(14, '0') + randomBytes(4).toString('hex')
}

/** Records a hop of a room. Never throws and never waits. */
export function recordHop(roomId: string, hop: Hop, realNow = new Date()): void {
  if (trace.queue.length >= queueAtMost) return
  const { kind, keys, ...data } = hop
  const text = JSON.stringify(data)
  const { request, response, ...short } = data
  trace.queue.push({
    id: hopId(realNow),
    roomId,
    at: realNow,
    kind,
    keys: JSON.stringify(keys),
    data: text.length > largestHopBytes ? JSON.stringify({ ...short, truncated: true }) : text,
  })
  trace.timer ??= setTimeout(() => void writeHops(), writeAfterMilliseconds)
}

/** Writes what is queued; resolves when it is in the database. */
export function writeHops(): Promise<void> {
  clearTimeout(trace.timer)
  trace.timer = undefined
  const rows = trace.queue.splice(0)
  if (rows.length > 0) {
    trace.writing = trace.writing
      .then(() => addHops(rows))
      .then(() => trimNowAndThen(rows))
      .catch((error: Error) => console.error(`trace: ${error.name}`))
  }
  return trace.writing
}

async function trimNowAndThen(rows: Row[]): Promise<void> {
  trace.count += rows.length
  if (trace.count < trimEvery) return
  trace.count = 0
  for (const roomId of new Set(rows.map(row => row.roomId))) await trimHops(roomId, hopsKept)
}
