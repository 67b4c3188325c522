import { watchRoom } from './room-watch'

/** A reader that stays longer connects again with its last `after`. */
const longestSeconds = 600
/** How many are read at a time: a reader who does not take them makes the process keep no more than these. */
export const rowsAtATime = 100

export interface Reader<T> {
  /** Ends it: the reader left. */
  signal: AbortSignal
  write: (row: T) => string
  /** Called once, when it has ended. */
  leave?: () => void
}

/**
 * What comes in a room after `after`, as `write` puts it, until the reader leaves or the room is gone. `list` gives the
 * oldest after an id, at most `rowsAtATime`. All who follow a room, or wait in it, share one look for what is new.
 */
export function followRoom<T extends { id: string }>(
  roomId: string,
  after: string | undefined,
  list: (after: string | undefined) => Promise<readonly T[]>,
  { signal, write, leave }: Reader<T>,
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
          const rows = await list(last)
          if (isEnded || rows.length === 0) continue
          controller.enqueue(encoder.encode(rows.map(write).join('')))
          last = rows.at(-1)?.id
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
      // An empty line, so that the answer begins at once and not with the first row.
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
