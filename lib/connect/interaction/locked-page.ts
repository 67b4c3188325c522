import { waysBack } from '@/lib/connect/clients/ways-back'
import { connectPlainPage } from '@/lib/connect/plain-page'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatClockTime } from '@/lib/identity'
import { interactionPath, roomPath } from '@/lib/paths'
import { roomNow } from '@/lib/rooms/room'
import { plainResponse } from '@/lib/web/plain-page'
import type { Interaction } from './store'

/**
 * 429 with Retry-After (RFC 6585 §4): why, the clock time it ends, what to do; below it the rehearsal's own word,
 * that here nobody has to wait. `until` is of the room clock.
 */
export async function lockedPage(
  { uid, room, clientId }: Interaction,
  locale: Locale,
  until: Date,
): Promise<Response> {
  const t = translator(locale, 'connect')
  const site = translator(locale, 'site')
  const practice = translator(locale, 'practice')
  const time = formatClockTime(until)
  const html = connectPlainPage(locale, {
    title: t('locked.title', { time }),
    paragraphs: [t('locked.text', { time }), t('locked.next')],
    isRefusal: true,
    links: await waysBack(room.id, locale, clientId, '/login'),
    language: {
      returnTo: interactionPath(room.id, uid, '/locked'),
      other: locale === 'th' ? 'en' : 'th',
      words: site('switchLanguage'),
      label: site('switchLanguageLabel'),
    },
    practice: {
      label: practice('bar.label'),
      title: practice('locked.title'),
      text: practice('locked.text'),
      press: {
        action: `${roomPath(room.id)}/clock`,
        name: 'to',
        value: 'next-day',
        testId: 'next-day',
        words: practice('clock.next'),
      },
      link: { href: roomPath(room.id), text: practice('bar.home') },
    },
  })
  const seconds = Math.max(1, Math.ceil((until.getTime() - roomNow(room).getTime()) / 1000))
  return plainResponse(html, 429, { 'retry-after': String(seconds) })
}
