import { waysBack } from '@/lib/connect/clients/ways-back'
import { connectPlainPage } from '@/lib/connect/plain-page'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatClockTime } from '@/lib/identity'
import { roomNow } from '@/lib/rooms/room'
import { plainResponse } from '@/lib/web/plain-page'
import type { Interaction } from './store'

/** 429 with Retry-After (RFC 6585 §4): why, the clock time it ends, what to do. `until` is of the room clock. */
export async function lockedPage(
  { room, clientId }: Interaction,
  locale: Locale,
  until: Date,
): Promise<Response> {
  const t = translator(locale, 'connect')
  const time = formatClockTime(until)
  const html = connectPlainPage(locale, {
    title: t('locked.title'),
    paragraphs: [t('locked.text', { time }), t('locked.next')],
    links: await waysBack(room.id, locale, clientId, '/login'),
  })
  const seconds = Math.max(1, Math.ceil((until.getTime() - roomNow(room).getTime()) / 1000))
  return plainResponse(html, 429, { 'retry-after': String(seconds) })
}
