import { type StreamReader, streamToReader } from '@/lib/waits/stream-to-reader'
import { type Seen, watchBoard } from './watch-board'

/** So often something comes though nothing has changed: time alone makes people stuck, and proxies end what is silent. */
const beatMilliseconds = 10_000

export interface BoardReader extends StreamReader {
  /** What to send of what is there now; '' sends nothing. */
  write: (seen: Seen) => string
  /** Sent where nothing has changed for a while. */
  beat: (last: Seen | null) => string
}

/** A class as it changes, each change as `write` puts it, until the reader leaves or the class is gone. */
export function followBoard(
  classId: string,
  { write, beat, ...reader }: BoardReader,
): ReadableStream<Uint8Array> {
  return streamToReader(reader, ({ send, takesMore, end }) => {
    let last: Seen | null = null
    let unsent: Seen | null = null
    // Whoever does not take what was sent gets the newest when they do, and not all that was between.
    const flush = () => {
      if (!unsent || !takesMore()) return
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
      if (!takesMore()) return
      flush()
      send(beat(last))
    }, beatMilliseconds)
    return {
      stop: () => {
        stop()
        clearInterval(beats)
      },
    }
  })
}
