import { watchRoom } from '@/lib/waits/room-watch'
import type { RecordedHop } from './hop'
import { listHops } from './list-hops'

/** A reader that stays longer connects again with its last `after`. */
const longestSeconds = 600
/** How many hops are read at a time: a reader who does not take them makes the process keep no more than these. */
const hopsAtATime = 100

export interface Reader {
  /** Ends it: the reader left. */
  signal: AbortSignal
  write: (hop: RecordedHop) => string
  /** Called once, when it has ended. */
  leave?: () => void
}

/**
 * The hops of a room after hop `after` as they come, each as `write` puts it, until the reader leaves or the room is
 * gone. All who follow a room, or wait in it, share one look for what is new.
 */
export function followHops(
  roomId: string,
  after: string | undefined,
  { signal, write, leave }: Reader,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let last = after
  let end = () => {}
  let read = () => Promise.resolve()
  return new ReadableStream({
    start(controller) {
      let isReading = false
      let again = false
      let isEnded = false
      read = async () => {
        again = true
        if (isReading) return
        isReading = true
        while (again && !isEnded && (controller.desiredSize ?? 0) > 0) {
          again = false
          const hops = await listHops(roomId, last, hopsAtATime)
          if (isEnded || hops.length === 0) continue
          controller.enqueue(encoder.encode(hops.map(write).join('')))
          last = hops.at(-1)?.id
          again = true
        }
        isReading = false
      }
      const stop = watchRoom(roomId, pulse => (pulse ? void read().catch(end) : end()))
      const timer = setTimeout(() => end(), longestSeconds * 1000)
      end = () => {
        if (isEnded) return
        isEnded = true
        stop()
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        leave?.()
        try {
          controller.close()
        } catch {
          // The reader cancelled it.
        }
      }
      signal.addEventListener('abort', end)
      // An empty line, so that the answer begins at once and not with the first hop.
      controller.enqueue(encoder.encode('\n'))
      if (signal.aborted) end()
    },
    pull() {
      return read().catch(end)
    },
    cancel() {
      end()
    },
  })
}
