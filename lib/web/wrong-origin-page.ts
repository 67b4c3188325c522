import { env } from '@/lib/env'
import { translator } from '@/lib/i18n/translator'
import { plainPage, plainResponse } from './plain-page'
import { readerLocale } from './reader'

/**
 * 421 (RFC 9110 §15.5.20) with one plain page that names the right address of `path`. Under another origin
 * cookies and redirects would fail.
 */
export async function wrongOriginPage(path: string): Promise<Response> {
  const locale = readerLocale()
  const t = translator(locale, 'site')
  const origin = env().APP_ORIGIN
  const href = origin + path
  const html = plainPage({
    locale,
    site: 'practice',
    siteName: t('product'),
    simulated: t('simulated'),
    title: t('wrongOrigin.title'),
    paragraphs: [t('wrongOrigin.text', { origin })],
    links: [{ href, text: href }],
  })
  return plainResponse(html, 421)
}
