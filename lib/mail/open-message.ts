export type { StoredMessage } from './store'

import { markRead, readMessage, type StoredMessage } from './store'

/** One message, marked as read; null when the room has none of that id. */
export async function openMessage(
  roomId: string,
  id: string,
  realNow = new Date(),
): Promise<StoredMessage | null> {
  const message = await readMessage(roomId, id)
  if (message && !message.readAt) await markRead(roomId, id, realNow)
  return message
}

/** The same without marking: for the raw source and the control API. */
export const peekMessage = (roomId: string, id: string, realNow?: Date): Promise<StoredMessage | null> =>
  readMessage(roomId, id, realNow)
