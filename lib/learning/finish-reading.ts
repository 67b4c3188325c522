import { type Room, roomNow } from '@/lib/rooms/room'
import { findVisitor } from './find-visitor'
import type { Reading } from './readings'
import { keepFinished } from './store'

/** Notes that the reader has finished a reading; once more changes nothing. False when nobody is signed in. */
export async function finishReading(room: Room, reading: Reading): Promise<boolean> {
  const { reader } = await findVisitor(room.id)
  if (!reader) return false
  const row = { accountId: reader.id, readingId: reading.id, roomId: room.id, finishedAt: roomNow(room) }
  return keepFinished(row)
}
