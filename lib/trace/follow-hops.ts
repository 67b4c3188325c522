import { followRoom, type Reader, rowsAtATime } from '@/lib/waits/follow-room'
import type { RecordedHop } from './hop'
import { listHops } from './list-hops'

/** The hops of a room after hop `after` as they come, each as the reader writes it. */
export const followHops = (
  roomId: string,
  after: string | undefined,
  reader: Reader<RecordedHop>,
): ReadableStream<Uint8Array> =>
  followRoom(roomId, after, last => listHops(roomId, last, rowsAtATime), reader)
