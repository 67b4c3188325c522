import type { Locale } from '@/lib/i18n/translator'
import { type InboxItem, toInboxItem } from './inbox-item'
import { readMessagesAfter, readSummaries } from './store'

/** The newest 50 messages of a room, newest first; with `since`, those that came after that message. */
export async function listInbox(roomId: string, locale: Locale, since?: string): Promise<InboxItem[]> {
  const messages = since
    ? (await readMessagesAfter(roomId, since)).reverse()
    : await readSummaries(roomId, '', 50)
  return messages.map(message => toInboxItem(message, locale))
}

/** The messages in which the reader's words occur, newest first. */
export async function searchInbox(roomId: string, locale: Locale, term: string): Promise<InboxItem[]> {
  const messages = await readSummaries(roomId, term.trim().slice(0, 100), 200)
  return messages.map(message => toInboxItem(message, locale))
}
