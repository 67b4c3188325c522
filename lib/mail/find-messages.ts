import { readMessagesAfter, type StoredMessage } from './store'

/** Which letters: all that is named has to fit. */
export interface MessageFilter {
  /** Id of the letter after which they came. */
  after?: string | undefined
  to?: string | undefined
  /** Words of the subject. */
  subject?: string | undefined
  /** Received then or later, on the room clock. */
  since?: Date | undefined
}

/**
 * The address as letters to it are compared: letter case counts in no mailbox here, and a plus in a query is a blank
 * wherever nobody encoded it (`+`, `%2B` and `%20` are one address; no mailbox has a blank).
 */
export const comparedAddress = (address: string): string => address.trim().replaceAll(' ', '+').toLowerCase()

/**
 * The letters of a room that fit, oldest first, whole, at most `most`. Subjects are compared here and not in the
 * database: SQLite and PostgreSQL differ in letter case, and both would take % and _ for wildcards.
 */
export async function findMessages(
  roomId: string,
  { after, to, subject, since }: MessageFilter,
  most = 500,
): Promise<StoredMessage[]> {
  const words = subject?.toLowerCase()
  const letters = await readMessagesAfter(roomId, after, to && comparedAddress(to))
  const fitting = letters.filter(
    letter =>
      (words === undefined || letter.subject.toLowerCase().includes(words)) &&
      (since === undefined || letter.receivedAt >= since),
  )
  return fitting.slice(0, most)
}
