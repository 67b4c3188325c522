import { type Locale, translator } from '@/lib/i18n/translator'
import { marks } from '@/lib/sites/marks'
import { type PlainPage, plainPage } from '@/lib/web/plain-page'

/**
 * A page without scripts in ETDA Connect's face: for answers that are not made by React. `isRehearsals`: where no site
 * speaks, but the rehearsal, it has the rehearsal's.
 */
export function connectPlainPage(
  locale: Locale,
  page: Pick<PlainPage, 'title' | 'paragraphs' | 'isRefusal' | 'links' | 'form' | 'language' | 'practice'>,
  isRehearsals = false,
): string {
  const t = translator(locale, 'site')
  return plainPage({
    locale,
    ...(isRehearsals
      ? { site: 'practice', siteName: t('product') }
      : {
          site: 'connect',
          siteName: translator(locale, 'connect')('site.title'),
          tagline: translator(locale, 'connect')('tagline'),
          mark: marks.connect,
        }),
    simulated: t('simulatedLong'),
    ...page,
  })
}
