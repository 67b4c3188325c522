import { type MessageSummary, readSummaries } from './store'

export type { MessageSummary } from './store'

/** The messages of a room, newest first, at most `most`. */
export const listMessages = (roomId: string, most = 500): Promise<MessageSummary[]> =>
  readSummaries(roomId, most)
