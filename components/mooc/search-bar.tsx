import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import { CATEGORY_LABELS, COURSE_CATEGORIES, COURSE_LEVELS, LEVEL_LABELS } from '@/lib/mooc/courses'
import type { CourseFilter } from '@/lib/mooc/search-courses'
import { SEARCH_PATTERN } from '@/lib/mooc/search-term'
import { moocPath } from '@/lib/paths'

/**
 * The search field. It is posted, not put into the address, for nothing a person types goes there; chosen filters
 * come along.
 */
export function SearchBar(props: { roomId: string; locale: Locale; filter: CourseFilter; slip?: string }) {
  const { roomId, locale, filter, slip } = props
  const t = translator(locale, 'mooc')
  return (
    <search>
      <form method="post" action={moocPath(roomId, '/search')} className="max-w-xl">
        {filter.category && <input type="hidden" name="category" value={filter.category} />}
        {filter.level && <input type="hidden" name="level" value={filter.level} />}
        <label htmlFor="q" className="block font-semibold">
          {t('search.label')}
        </label>
        <p id="q-hint" className="text-sm text-muted">
          {t('search.hint')}
        </p>
        {slip && (
          <p
            id="q-slip"
            role="alert"
            tabIndex={-1}
            autoFocus
            className="mt-1 rounded-lg bg-error-pale p-3 text-error-ink"
          >
            {slip}
          </p>
        )}
        <div className="mt-2 flex flex-col gap-2 xs:flex-row">
          <input
            id="q"
            name="q"
            type="search"
            maxLength={100}
            autoComplete="off"
            defaultValue={filter.term}
            pattern={SEARCH_PATTERN}
            title={t('search.pattern')}
            aria-describedby={slip ? 'q-hint q-slip' : 'q-hint'}
            aria-invalid={slip ? true : undefined}
            className="h-12 w-full min-w-0 rounded-full border-2 border-ink/60 bg-white px-6"
          />
          <button
            type="submit"
            className="min-h-12 shrink-0 rounded-full border-2 border-transparent bg-accent px-6 font-semibold text-white hover:bg-accent-deep"
          >
            {t('search.submit')}
          </button>
        </div>
      </form>
    </search>
  )
}

/** Category and level: choices, not typed, so they may stand in the address. */
export function FilterBar(props: {
  roomId: string
  locale: Locale
  filter: CourseFilter
  /** A search or filter is in force: offer to clear it. */
  narrowed: boolean
}) {
  const { roomId, locale, filter, narrowed } = props
  const t = translator(locale, 'mooc')
  const select = 'h-12 w-full rounded-xl border-2 border-ink/60 bg-white px-3'
  return (
    <div className="mt-4 rounded-2xl bg-accent-pale p-4">
      <form
        method="get"
        action={`${moocPath(roomId)}#courses`}
        aria-label={t('search.filters')}
        className="grid items-end gap-3 xs:grid-cols-2 md:grid-cols-(--search-columns)"
      >
        {filter.term && <input type="hidden" name="search" value="1" />}
        <div>
          <label htmlFor="category" className="block text-sm font-semibold">
            {t('search.category')}
          </label>
          <select id="category" name="category" defaultValue={filter.category ?? ''} className={select}>
            <option value="">{t('search.any')}</option>
            {COURSE_CATEGORIES.map(category => (
              <option key={category} value={category}>
                {textIn(locale, CATEGORY_LABELS[category])}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="level" className="block text-sm font-semibold">
            {t('search.level')}
          </label>
          <select id="level" name="level" defaultValue={filter.level ?? ''} className={select}>
            <option value="">{t('search.any')}</option>
            {COURSE_LEVELS.map(level => (
              <option key={level} value={level}>
                {textIn(locale, LEVEL_LABELS[level])}
              </option>
            ))}
          </select>
        </div>
        <button
          type="submit"
          className="min-h-12 rounded-full border-2 border-accent bg-white px-6 font-semibold text-accent-deep hover:bg-white/60 xs:col-span-2 md:col-span-1"
        >
          {t('search.apply')}
        </button>
      </form>
      {narrowed && (
        <form method="post" action={moocPath(roomId, '/search')} className="mt-2">
          <button type="submit" className="min-h-11 text-accent-deep underline underline-offset-4">
            {t('catalogue.clear')}
          </button>
        </form>
      )}
    </div>
  )
}
