import { connectPlainPage } from '@/lib/connect/plain-page'
import { localeCookie, localeOf, translator } from '@/lib/i18n/translator'
import { takeShare } from '@/lib/limits/take-share'
import { roomPath } from '@/lib/paths'
import { rates } from '@/lib/rooms/limits'
import type { Room } from '@/lib/rooms/room'
import { clientAddress } from '@/lib/web/client-address'
import { cookieName } from '@/lib/web/cookie-header'
import { cookieOf } from '@/lib/web/cookie-of.mjs'
import { plainResponse } from '@/lib/web/plain-page'

/** Whether an authorization request may begin a sign-in that a person goes on with; prompt=none never does. */
export const mayBeginSignIn = (path: string, query: URLSearchParams): boolean =>
  path === '/auth' && !(query.get('prompt') ?? '').split(' ').includes('none')

/**
 * Counts a sign-in that begins, for its room and for the address it comes from. Null: go on. Else 429 with
 * Retry-After (RFC 6585 §4), as a page: the client is told nothing, for nothing is known of it yet.
 */
export async function refuseTooManySignIns(room: Room, request: Request): Promise<Response | null> {
  const share = await takeShare([
    [rates.signInsOfRoom, room.id],
    [rates.signInsOfAddress, clientAddress(request)],
  ])
  if (share.ok) return null
  const locale = localeOf(
    cookieOf(request.headers.get('cookie') ?? undefined, cookieName(localeCookie)),
    room,
  )
  const [t, site] = [translator(locale, 'connect'), translator(locale, 'site')]
  const minutes = Math.ceil(share.retryAfterSeconds / 60)
  const { pathname, search } = new URL(request.url)
  const html = connectPlainPage(
    locale,
    {
      title: t('tooManySignIns.title'),
      paragraphs: [
        t(share.rate === rates.signInsOfRoom ? 'tooManySignIns.ofRoom' : 'tooManySignIns.ofAddress', {
          most: share.rate.most,
          minutes,
        }),
        t('tooManySignIns.next', { minutes }),
      ],
      isRefusal: true,
      links: [
        { href: pathname + search, text: site('wentWrong.retry') },
        { href: roomPath(room.id), text: site('wentWrong.room') },
      ],
    },
    true,
  )
  return plainResponse(html, 429, { 'retry-after': String(share.retryAfterSeconds) })
}
