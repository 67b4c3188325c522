/**
 * Where every layout sends a visitor whose room is not there. A route, because Next renders a page's own
 * "not found" by script only: without scripts it would be blank.
 */
import { translator } from '@/lib/i18n/translator'
import { plainPage, plainResponse } from '@/lib/web/plain-page'
import { readerLocale } from '@/lib/web/reader'

export async function GET(): Promise<Response> {
  const locale = readerLocale()
  const t = translator(locale, 'site')
  const html = plainPage({
    locale,
    site: 'practice',
    siteName: t('product'),
    simulated: t('simulated'),
    title: t('notFound.title'),
    paragraphs: [t('notFound.text')],
    links: [{ href: '/', text: t('notFound.home') }],
  })
  return plainResponse(html, 404)
}
