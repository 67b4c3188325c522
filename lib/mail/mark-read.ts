import { markRead as mark } from './store'

/** Notes that the reader has seen a message's text. */
export const markRead = (roomId: string, id: string, realNow = new Date()): Promise<void> =>
  mark(roomId, id, realNow)
