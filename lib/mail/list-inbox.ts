import type { Locale } from '@/lib/i18n/translator'
import { type InboxItem, toInboxItem } from './inbox-item'
import { listMessages } from './list-messages'
import { readMessagesAfter } from './store'

/** The newest 50 messages of a room, newest first; with `since`, those that came after that message. */
export async function listInbox(roomId: string, locale: Locale, since?: string): Promise<InboxItem[]> {
  const messages = since ? (await readMessagesAfter(roomId, since)).reverse() : await listMessages(roomId, 50)
  return messages.map(message => toInboxItem(message, locale))
}

/**
 * The messages in which the reader's words occur, newest first, among the newest 500. Compared here and not in
 * the database: SQLite and PostgreSQL differ in letter case, and both would take % and _ for wildcards.
 */
export async function searchInbox(roomId: string, locale: Locale, typed: string): Promise<InboxItem[]> {
  const term = typed.trim().toLowerCase()
  const messages = await listMessages(roomId)
  return messages
    .filter(({ subject, from, to, text }) =>
      [subject, from, to, text].some(part => part.toLowerCase().includes(term)),
    )
    .map(message => toInboxItem(message, locale))
}
