import { CatalogueHero } from '@/components/mooc/catalogue-hero'
import { CategoryTiles } from '@/components/mooc/category-tiles'
import { CourseShelf } from '@/components/mooc/course-shelf'
import { container } from '@/components/mooc/look'
import { NoCourseFound } from '@/components/mooc/no-course-found'
import { FilterBar } from '@/components/mooc/search-bar'
import { PageTitle } from '@/components/ui/page-heading'
import { sayRefusals } from '@/components/ui/say-refusals'
import { Still } from '@/components/ui/still'
import { translator } from '@/lib/i18n/translator'
import { courses } from '@/lib/mooc/courses'
import { newestCourses, parseFilter, popularCourses, searchCourses } from '@/lib/mooc/search-courses'
import { searchForm } from '@/lib/mooc/search-form'
import { readTerm } from '@/lib/mooc/search-term'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** The catalogue (manual, part 1, step 1). With a search or a filter in force it shows what they find, and nothing else. */
export default async function Page(props: {
  params: Promise<{ room: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const room = await roomOfPage(props.params)
  const locale = readerLocale(room)
  const [query, flash] = await Promise.all([props.searchParams, readFlash(searchForm)])
  const filter = {
    ...parseFilter(query),
    term: (query.search && (await readTerm(room.id))) || undefined,
  }
  const narrowed = Boolean(filter.term || filter.category || filter.level)
  const found = searchCourses(courses, filter)
  const t = translator(locale, 'mooc')
  const [slip] = sayRefusals(locale, searchForm, flash)
  const shelf = { roomId: room.id, locale }
  const count = t(narrowed ? 'catalogue.foundCount' : 'catalogue.count', { count: found.length })
  return (
    <>
      <PageTitle
        locale={locale}
        title={t('catalogue.title')}
        site={t('site.title')}
        failed={slip !== undefined}
      />
      <Still as="div">
        <CatalogueHero
          {...shelf}
          filter={filter}
          slip={slip?.text}
          hasNoFocus={narrowed || slip !== undefined}
        />
        <div className={container}>
          {!narrowed && (
            <>
              <CategoryTiles {...shelf} />
              <CourseShelf
                {...shelf}
                id="new"
                title={t('catalogue.newest')}
                courses={newestCourses(courses, 4)}
              />
              <CourseShelf
                {...shelf}
                id="popular"
                title={t('catalogue.popular')}
                courses={popularCourses(courses, 4)}
              />
            </>
          )}
          <CourseShelf
            {...shelf}
            id="courses"
            title={t(narrowed ? 'catalogue.found' : 'catalogue.all')}
            aside={filter.term ? `${count} ${t('catalogue.foundFor', { term: filter.term })}` : count}
            courses={found}
            isAskedFor={narrowed && !slip}
          >
            <FilterBar {...shelf} filter={filter} narrowed={narrowed} />
            {found.length === 0 && <NoCourseFound {...shelf} />}
          </CourseShelf>
        </div>
      </Still>
    </>
  )
}
