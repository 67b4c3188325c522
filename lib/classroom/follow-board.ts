import { type Seen, watchBoard } from './watch-board'

/** A reader that stays longer connects again. */
const longestSeconds = 600
/** So often something comes though nothing has changed: time alone makes people stuck, and proxies end what is silent. */
const beatMilliseconds = 10_000

export interface BoardReader {
  /** Ends it: the reader left. */
  signal: AbortSignal
  /** What to send of what is there now; '' sends nothing. */
  write: (seen: Seen) => string
  /** Sent where nothing has changed for a while. */
  beat: (last: Seen | null) => string
  /** Called once, when it has ended. */
  leave?: () => void
}

/** A class as it changes, each change as `write` puts it, until the reader leaves or the class is gone. */
export function followBoard(
  classId: string,
  { signal, write, beat, leave }: BoardReader,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end = () => {}
  let last: Seen | null = null
  let unsent: Seen | null = null
  let send = (_text: string) => {}
  return new ReadableStream({
    start(controller) {
      let isEnded = false
      send = text => {
        if (!isEnded && text) controller.enqueue(encoder.encode(text))
      }
      // Whoever does not take what was sent gets the newest when they do, and not all that was between.
      const flush = () => {
        if (isEnded || !unsent || (controller.desiredSize ?? 0) <= 0) return
        last = unsent
        unsent = null
        send(write(last))
      }
      const stop = watchBoard(classId, seen => {
        if (!seen) return end()
        unsent = seen
        flush()
      })
      const beats = setInterval(() => {
        if ((controller.desiredSize ?? 0) <= 0) return
        flush()
        send(beat(last))
      }, beatMilliseconds)
      const timer = setTimeout(() => end(), longestSeconds * 1000)
      end = () => {
        if (isEnded) return
        isEnded = true
        stop()
        clearInterval(beats)
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
      if (signal.aborted) end()
    },
    cancel() {
      end()
    },
  })
}
