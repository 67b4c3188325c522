import { followRoom, type Reader, rowsAtATime } from '@/lib/waits/follow-room'
import { findMessages, type MessageFilter } from './find-messages'
import type { StoredMessage } from './store'

/** The letters of a room that fit as they arrive, each as the reader writes it; first those that are there. */
export const followMessages = (
  roomId: string,
  { after, ...filter }: MessageFilter,
  reader: Reader<StoredMessage>,
): ReadableStream<Uint8Array> =>
  followRoom(roomId, after, last => findMessages(roomId, { ...filter, after: last }, rowsAtATime), reader)
