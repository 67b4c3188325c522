import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider'
import { connectPlainPage } from '@/lib/connect/plain-page'
import { retryAfterSeconds } from '@/lib/db/away.mjs'
import { type Locale, localeCookie, localeOf, translator } from '@/lib/i18n/translator'
import { connectPath, roomPath } from '@/lib/paths'
import { noteFacts } from '@/lib/trace/hop-context'
import { cookieName } from '@/lib/web/cookie-header'
import { cookieOf } from '@/lib/web/cookie-of.mjs'
import { plainResponse } from '@/lib/web/plain-page'
import { roomOfRequest } from './room-of-request'

/**
 * 500, or 503 while the database is away, as a page. The person is not sent back to the site that asked: whether that
 * is a client of the room could not be looked up.
 */
export function serverErrorPage(roomId: string, request: Request, isAway = false): Response {
  const locale = localeOf(cookieOf(request.headers.get('cookie') ?? undefined, cookieName(localeCookie)))
  const { pathname, search } = new URL(request.url)
  const again = request.method === 'GET' ? pathname + search : null
  const html = serverErrorHtml(locale, roomId, again, isAway)
  return isAway
    ? plainResponse(html, 503, { 'retry-after': String(retryAfterSeconds) })
    : plainResponse(html, 500)
}

/** The same page for an error inside the provider, whose own page of errors would blame the site that asked. */
export function serverErrorInside(ctx: KoaContextWithOIDC, roomId: string, out: ErrorOut): void {
  noteFacts({ error: out })
  const locale = localeOf(
    ctx.cookies.get(cookieName(localeCookie), { signed: false }),
    roomOfRequest.get(ctx.req),
  )
  ctx.type = 'html'
  ctx.body = serverErrorHtml(locale, roomId, ctx.method === 'GET' ? connectPath(roomId, ctx.url) : null)
}

function serverErrorHtml(locale: Locale, roomId: string, again: string | null, isAway = false): string {
  const t = translator(locale, 'site')
  return connectPlainPage(locale, {
    title: t('wentWrong.title'),
    paragraphs: [
      t('wentWrong.text'),
      t('wentWrong.again'),
      translator(locale, 'connect')('protocolError.code', {
        code: isAway ? 'temporarily_unavailable' : 'server_error',
      }),
    ],
    links: [
      ...(again === null ? [] : [{ href: again, text: t('wentWrong.retry') }]),
      { href: roomPath(roomId), text: t('wentWrong.room') },
      { href: '/', text: t('notFound.home') },
    ],
  })
}
