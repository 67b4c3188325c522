/** New letters as markup, for an inbox that is open in a browser. */
import { markupOf } from '@/components/ui/still'
import type { Locale } from '@/lib/i18n/translator'
import { listInbox } from '@/lib/mail/list-inbox'
import { mailPath } from '@/lib/paths'
import { Letters } from './inbox-list'
import { inboxWords } from './inbox-words'

/** `since` is a letter's id; '0' comes before every id: an inbox that has nothing yet, for which the newest are enough. */
export async function lettersSince(asked: {
  roomId: string
  locale: Locale
  since: string
  inPlace: boolean
}): Promise<string> {
  const { roomId, locale, since, inPlace } = asked
  const letters = await listInbox(roomId, locale, since === '0' ? undefined : since)
  return markupOf(
    <Letters letters={letters} mailPath={mailPath(roomId)} words={inboxWords(locale)} inPlace={inPlace} />,
  )
}
