import type { Locale } from '@/lib/i18n/translator'
import { formatBuddhistDateTime } from '@/lib/identity'
import { extractCode } from './extract-code'
import type { MessageSummary } from './store'

/** A message as the inbox shows it. The receiver's address is left out: sites mask it. */
export interface InboxItem {
  id: string
  subject: string
  from: string
  /** Room clock, in words. */
  received: string
  text: string
  code: string | null
  unread: boolean
}

/** The message as the inbox of a reader of that language shows it. */
export const toInboxItem = (message: MessageSummary, locale: Locale): InboxItem => ({
  id: message.id,
  subject: message.subject,
  from: message.from.split(' <')[0] ?? '',
  received: formatBuddhistDateTime(message.receivedAt, locale, 'medium'),
  text: message.text.trim(),
  code: extractCode(message.text),
  unread: message.readAt === null,
})
