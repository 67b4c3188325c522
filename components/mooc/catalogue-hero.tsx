import { Heading } from '@/components/ui/page-heading'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { CourseFilter } from '@/lib/mooc/search-courses'
import { HeroDrawing } from './hero-drawing'
import { container } from './look'
import { SearchBar } from './search-bar'

/** The top of the catalogue: what this is, and the search. */
export function CatalogueHero(props: {
  roomId: string
  locale: Locale
  filter: CourseFilter
  slip?: string
  /** What was looked for has the focus, further down. */
  hasNoFocus: boolean
}) {
  const { locale, slip, hasNoFocus } = props
  const t = translator(locale, 'mooc')
  return (
    <div className="bg-accent-pale">
      <div className={`${container} flex items-center justify-between gap-8 py-8 lg:py-8`}>
        <div className="w-full max-w-xl">
          <Heading title={t('catalogue.hero')} hasNoFocus={hasNoFocus} className="text-2xl sm:text-3xl" />
          <p className="mt-2 mb-6">{t('catalogue.heroText')}</p>
          <SearchBar roomId={props.roomId} locale={locale} filter={props.filter} slip={slip} />
        </div>
        <HeroDrawing />
      </div>
    </div>
  )
}
