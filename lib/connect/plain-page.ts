import { type Locale, translator } from '@/lib/i18n/translator'
import { type PlainPage, plainPage } from '@/lib/web/plain-page'
import { logo } from './logo'

/** A page without scripts in ETDA Connect's face: for answers that are not made by React. */
export function connectPlainPage(
  locale: Locale,
  page: Pick<PlainPage, 'title' | 'paragraphs' | 'links' | 'form' | 'language' | 'practice'>,
): string {
  const t = translator(locale, 'site')
  return plainPage({
    locale,
    site: 'connect',
    siteName: translator(locale, 'connect')('site.title'),
    tagline: translator(locale, 'connect')('tagline'),
    mark: logo,
    simulated: t('simulatedLong'),
    ...page,
  })
}
