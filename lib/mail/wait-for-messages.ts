import { waitInRoom } from '@/lib/waits/room-watch'
import { findMessages, type MessageFilter } from './find-messages'
import type { StoredMessage } from './store'

/**
 * The letters of a room that fit, oldest first. When there is none yet, waits up to `seconds` for one; nothing came: an
 * empty list.
 */
export async function waitForMessages(
  roomId: string,
  filter: MessageFilter,
  seconds: number,
  signal?: AbortSignal,
): Promise<StoredMessage[]> {
  const look = async () => {
    const found = await findMessages(roomId, filter)
    return found.length > 0 ? found : null
  }
  if (seconds === 0) return (await look()) ?? []
  const { after, to, subject, since } = filter
  const question = `letters ${JSON.stringify([after, to, subject, since])}`
  return (await waitInRoom(roomId, question, look, seconds, signal)) ?? []
}
