/** The lobby's one click: opens a room and goes there. */

import { type Locale, localeCookie, localeOf, translator } from '@/lib/i18n/translator'
import { limitOpening, type OpeningLimit } from '@/lib/lifecycle/limit-opening'
import { openRoom } from '@/lib/lifecycle/open-room'
import { roomPath } from '@/lib/paths'
import { clientAddress } from '@/lib/web/client-address'
import { readForm, seeOther } from '@/lib/web/form'
import { plainPage, plainResponse } from '@/lib/web/plain-page'
import { readCookie } from '@/lib/web/read-cookie'
import { refused } from '@/lib/web/refuse-form'

export async function POST(request: Request): Promise<Response> {
  if (!(await readForm(request))) return refused(request)
  const locale = localeOf(readCookie(localeCookie))
  const limit = await limitOpening(clientAddress(request))
  if (!limit.ok) return noRoomNow(locale, limit)
  const room = await openRoom({ locale, openedBy: limit.openedBy })
  return seeOther(roomPath(room.id))
}

const answers = { 'too-many': ['tooMany', 429], 'low-disk': ['lowDisk', 503] } as const

/** 429 (RFC 6585 §4), or 503 where the disk is full: why, and when it works again. */
function noRoomNow(
  locale: Locale,
  { slip, retryAfterSeconds }: Extract<OpeningLimit, { ok: false }>,
): Response {
  const [t, site] = [translator(locale, 'lobby'), translator(locale, 'site')]
  const [words, status] = answers[slip]
  const html = plainPage({
    locale,
    site: 'practice',
    siteName: site('product'),
    simulated: site('simulated'),
    title: t(`${words}.title`),
    paragraphs: [t(`${words}.text`, { minutes: Math.ceil(retryAfterSeconds / 60) })],
    links: [{ href: '/', text: t('tooMany.back') }],
  })
  return plainResponse(html, status, { 'retry-after': String(retryAfterSeconds) })
}

/** Somebody reloads or types the address that the form posts to. */
export const GET = (): Response => seeOther('/')
