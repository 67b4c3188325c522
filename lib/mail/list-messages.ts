import { type MessageSummary, readSummaries } from './store'

export type { MessageSummary } from './store'

/** The inbox, newest first, at most 200. `search` is what the reader typed, or nothing. */
export const listMessages = (roomId: string, search = ''): Promise<MessageSummary[]> =>
  readSummaries(roomId, search.trim().slice(0, 100), 200)
