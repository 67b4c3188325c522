import { retryAfterSeconds } from '@/lib/db/away.mjs'
import { localeCookie, localeOf, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'
import { cookieOf } from '@/lib/web/cookie-of.mjs'
import { plainResponse } from '@/lib/web/plain-page'
import { connectPlainPage } from './provider-pages'

/** 500, or 503 while the database is away, to a person at the provider, who is redirected nowhere: whether the client is one of ours could not be asked. */
export function serverErrorPage(roomId: string, request: Request, isAway = false): Response {
  const locale = localeOf(cookieOf(request.headers.get('cookie') ?? undefined, localeCookie))
  const t = translator(locale, 'site')
  const { pathname, search } = new URL(request.url)
  const html = connectPlainPage(locale, {
    title: t('wentWrong.title'),
    paragraphs: [
      t('wentWrong.text'),
      t('wentWrong.again'),
      translator(locale, 'connect')('protocolError.code', {
        code: isAway ? 'temporarily_unavailable' : 'server_error',
      }),
    ],
    links: [
      ...(request.method === 'GET' ? [{ href: pathname + search, text: t('wentWrong.retry') }] : []),
      { href: roomPath(roomId), text: t('wentWrong.room') },
      { href: '/', text: t('notFound.home') },
    ],
  })
  return isAway
    ? plainResponse(html, 503, { 'retry-after': String(retryAfterSeconds) })
    : plainResponse(html, 500)
}
