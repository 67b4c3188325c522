import { findRoom } from '@/lib/rooms/find-room'
import type { RecordedHop } from './hop'
import { listHops } from './list-hops'

/** How often new hops are looked for: another instance may have recorded them. */
const lookEveryMilliseconds = 300
/** At every so many looks that found nothing: is the room still there? */
const looksToARoom = 10
/** A reader that stays longer connects again with its last `after`. */
const longestSeconds = 600

/** The hops of a room after hop `after` as they come, each as `write` puts it, until the reader leaves or the room is gone. */
export function followHops(
  roomId: string,
  after: string | undefined,
  signal: AbortSignal,
  write: (hop: RecordedHop) => string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const deadline = Date.now() + longestSeconds * 1000
  let last = after
  let isLeft = false
  return new ReadableStream({
    start(controller) {
      // An empty line, so that the answer begins at once and not with the first hop.
      controller.enqueue(encoder.encode('\n'))
    },
    async pull(controller) {
      for (let look = 1; !isLeft && !signal.aborted && Date.now() < deadline; look++) {
        const hops = await listHops(roomId, last)
        for (const hop of hops) controller.enqueue(encoder.encode(write(hop)))
        last = hops.at(-1)?.id ?? last
        if (hops.length > 0) return
        if (look % looksToARoom === 0 && !(await findRoom(roomId))) break
        await new Promise(resolve => setTimeout(resolve, lookEveryMilliseconds))
      }
      controller.close()
    },
    cancel() {
      isLeft = true
    },
  })
}
