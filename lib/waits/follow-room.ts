import { watchRoom } from './room-watch'
import { type StreamReader, streamToReader } from './stream-to-reader'

/** How many are read at a time: a reader who does not take them makes the process keep no more than these. */
export const rowsAtATime = 100

export interface Reader<T> extends StreamReader {
  write: (row: T) => string
}

/**
 * What comes in a room after `after`, as `write` puts it, until the reader leaves or the room is gone; whoever is cut
 * off connects again with their last `after`. `list` gives the oldest after an id, at most `rowsAtATime`. All who follow
 * a room, or wait in it, share one look for what is new.
 */
export function followRoom<T extends { id: string }>(
  roomId: string,
  after: string | undefined,
  list: (after: string | undefined) => Promise<readonly T[]>,
  { write, ...reader }: Reader<T>,
): ReadableStream<Uint8Array> {
  return streamToReader(reader, ({ send, takesMore, end }) => {
    let last = after
    let isReading = false
    let again = false
    const read = async () => {
      again = true
      if (isReading) return
      isReading = true
      while (again && takesMore()) {
        again = false
        const rows = await list(last)
        if (rows.length === 0) continue
        send(rows.map(write).join(''))
        last = rows.at(-1)?.id
        again = true
      }
      isReading = false
    }
    const stop = watchRoom(roomId, pulse => (pulse ? void read().catch(end) : end()))
    // An empty line, so that the answer begins at once and not with the first row.
    send('\n')
    return { stop, taken: () => read().catch(end) }
  })
}
