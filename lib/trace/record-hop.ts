/**
 * Recording must cost a request next to nothing: a hop is put in a queue and written with its neighbours a moment
 * later, in one statement. A reader waits for that moment (catch-up.ts). What is lost with the process is a picture of
 * the past, never anything a person was told was saved.
 */
import { randomBytes } from 'node:crypto'
import { isClockMoved, realClock, roomNow } from '@/lib/rooms/room'
import { wakeRoom } from '@/lib/waits/room-watch'
import type { Hop, RecordedHop } from './hop'
import { hopContext, preciseNow } from './hop-context'
import { type HopRow, hopIdTime, writeHopData } from './hop-row'
import { isRecording } from './is-recording'
import { addHops, keepNewestHops } from './store'

/** How long a hop waits for its neighbours. */
export const writeAfterMilliseconds = 200
const queueAtMost = 2000
const largestHopBytes = 16_000

// Next bundles routes apart and `next dev` reloads modules: kept on globalThis, they all share one queue.
const kept = globalThis as {
  rehearsalTrace?: {
    queue: Omit<HopRow, 'id'>[]
    writing: Promise<void>
    timer?: NodeJS.Timeout
    last: number
  }
}
kept.rehearsalTrace ??= { queue: [], writing: Promise.resolve(), last: 0 }
const trace = kept.rehearsalTrace

/** Sorts by when it was written, not by when it began: so a reader who asks for what is newer misses nothing of a slower process. */
function hopId(): string {
  trace.last = Math.max(trace.last + 1, Math.floor(preciseNow() * 1000))
  return hopIdTime(trace.last) + randomBytes(4).toString('hex')
}

/** Records a hop of a room: of this moment, or one that was asked at `began` (see preciseNow) and is answered now. Never throws and never waits. */
export const recordHop = (roomId: string, hop: Hop, began?: number): void =>
  keep(roomId, hop, began === undefined ? { order: preciseNow() } : { order: began, answered: preciseNow() })

type Times = Pick<RecordedHop, 'order' | 'answered'>

/**
 * The same for the request that is being answered: it takes the faults that fired and where keys came from. It began
 * when its context did and is answered now, if it is not one half of an exchange, at `times`.
 */
export function recordRequest(roomId: string, hop: Hop, times?: Times): void {
  const { began = preciseNow(), faults = [], keysFrom } = hopContext() ?? {}
  const whole = keysFrom ? { keysFrom, ...hop } : hop
  keep(roomId, whole, times ?? { order: began, answered: preciseNow() }, faults)
}

function keep(roomId: string, hop: Hop, times: Times, fired: readonly string[] = []): void {
  if (trace.queue.length >= queueAtMost || !isRecording()) return
  const context = hopContext()
  const faults = [...new Set([...(hop.faults ?? []), ...fired])]
  // A fault is shown once: at the hop that names it, else at the request during which it fired.
  if (context) context.faults = context.faults.filter(fault => !faults.includes(fault))
  const { kind, keys, ...data } = {
    ...hop,
    keys: [...new Set([...(context?.keys ?? []), ...hop.keys])],
    ...(faults.length > 0 ? { faults } : {}),
    ...roomTimeAt(times.order),
    ...times,
  }
  const text = writeHopData(data)
  const { request, response, tokens, wire, ...short } = data
  trace.queue.push({
    roomId,
    at: new Date(times.order),
    kind,
    keys: JSON.stringify(keys),
    data: Buffer.byteLength(text) > largestHopBytes ? writeHopData({ ...short, truncated: true }) : text,
  })
  trace.timer ??= setTimeout(() => void writeHops(), writeAfterMilliseconds)
}

function roomTimeAt(order: number): { roomTime?: string } {
  const clock = hopContext()?.clock ?? realClock
  return isClockMoved(clock) ? { roomTime: roomNow(clock, new Date(order)).toISOString() } : {}
}

/** Writes what is queued; resolves when it is in the database. */
export function writeHops(): Promise<void> {
  clearTimeout(trace.timer)
  trace.timer = undefined
  const rows = trace.queue.splice(0).map(row => ({ id: hopId(), ...row }))
  if (rows.length > 0) {
    trace.writing = trace.writing
      .then(() => addHops(rows))
      .then(() => {
        for (const roomId of new Set(rows.map(row => row.roomId))) wakeRoom(roomId)
        return keepNewestHops(rows)
      })
      .catch((error: Error) => console.error(`trace: ${error.name}`))
  }
  return trace.writing
}
