import { type NextRequest, NextResponse } from 'next/server'
import { env } from '@/lib/env'
import { localeCookie, localeOf, translator } from '@/lib/i18n/translator'
import { plainPage } from './plain-page'

/** 421 (RFC 9110 §15.5.20) with one plain page that names the right address. Cookies and redirects would fail under another. */
export function wrongOriginPage(request: NextRequest): NextResponse {
  const locale = localeOf(request.cookies.get(localeCookie)?.value)
  const t = translator(locale, 'site')
  const origin = env().APP_ORIGIN
  const href = origin + request.nextUrl.pathname
  const html = plainPage({
    locale,
    site: 'practice',
    siteName: t('product'),
    simulated: t('simulated'),
    title: t('wrongOrigin.title'),
    paragraphs: [t('wrongOrigin.text', { origin })],
    links: [{ href, text: href }],
  })
  return new NextResponse(html, {
    status: 421,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    },
  })
}
