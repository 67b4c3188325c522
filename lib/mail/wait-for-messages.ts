import { waitInRoom } from '@/lib/waits/room-watch'
import { readMessagesAfter, type StoredMessage } from './store'

/**
 * The messages of a room that came after message `after` and went to `to`, oldest first. When there is none
 * yet, waits up to `seconds` for one; nothing came: an empty list.
 */
export async function waitForMessages(
  roomId: string,
  filter: { after?: string; to?: string },
  seconds: number,
  signal?: AbortSignal,
): Promise<StoredMessage[]> {
  const look = async () => {
    const found = await readMessagesAfter(roomId, filter.after, filter.to)
    return found.length > 0 ? found : null
  }
  if (seconds === 0) return (await look()) ?? []
  const question = `letters ${JSON.stringify([filter.after, filter.to])}`
  return (await waitInRoom(roomId, question, look, seconds, signal)) ?? []
}
