import { type Locale, translator } from '@/lib/i18n/translator'
import { formatClockTime } from '@/lib/identity'
import { moocPath, roomPath } from '@/lib/paths'
import { type Room, roomNow } from '@/lib/rooms/room'
import { plainResponse } from '@/lib/web/plain-page'
import { connectPlainPage } from './provider-pages'

/** 429 with Retry-After (RFC 6585 §4): why, the clock time it ends, what to do. `until` is of the room clock. */
export function lockedPage(room: Room, locale: Locale, until: Date): Response {
  const t = translator(locale, 'connect')
  const time = formatClockTime(until)
  const html = connectPlainPage(locale, {
    title: t('locked.title'),
    paragraphs: [t('locked.text', { time }), t('locked.next')],
    links: [
      { href: moocPath(room.id, '/login'), text: t('backToMooc') },
      { href: roomPath(room.id), text: t('backToRoom') },
    ],
  })
  const seconds = Math.max(1, Math.ceil((until.getTime() - roomNow(room).getTime()) / 1000))
  return plainResponse(html, 429, { 'retry-after': String(seconds) })
}
