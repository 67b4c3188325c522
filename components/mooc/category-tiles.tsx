import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import { CATEGORY_LABELS, COURSE_CATEGORIES, type CourseCategory, courses } from '@/lib/mooc/courses'
import { moocPath } from '@/lib/paths'

/** One shape a category, in the two tones and one line weight of the drawings. */
const shapes: Record<CourseCategory, React.ReactNode> = {
  technology: (
    <>
      <rect x="6" y="9" width="36" height="24" rx="4" fill="var(--mooc-soft)" />
      <path d="M16 40h16M24 33v7" />
      <path d="m19 17-4 4 4 4m10-8 4 4-4 4" />
    </>
  ),
  health: (
    <>
      <path
        d="M24 40C10 31 7 24 7 18a8.5 8.5 0 0 1 17-2 8.5 8.5 0 0 1 17 2c0 6-3 13-17 22z"
        fill="var(--mooc-soft)"
      />
      <path d="M12 24h7l3-6 4 11 3-5h7" />
    </>
  ),
  business: (
    <>
      <rect x="7" y="24" width="8" height="16" rx="2" fill="var(--mooc-soft)" />
      <rect x="20" y="17" width="8" height="23" rx="2" fill="var(--mooc-soft)" />
      <rect x="33" y="10" width="8" height="30" rx="2" fill="var(--mooc-soft)" />
      <path d="m8 15 11-6 8 3 10-7" />
    </>
  ),
  language: (
    <>
      <path
        d="M6 11a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H17l-8 7v-7a4 4 0 0 1-3-4z"
        fill="var(--mooc-soft)"
      />
      <path d="M14 14h12M14 20h8M38 19a4 4 0 0 1 4 4v9a4 4 0 0 1-3 4v5l-6-5h-8" />
    </>
  ),
}

/** หมวดหมู่รายวิชา: each tile filters the catalogue. */
export function CategoryTiles({ roomId, locale }: { roomId: string; locale: Locale }) {
  const t = translator(locale, 'mooc')
  return (
    <section aria-labelledby="categories-title" id="categories" className="mt-8 scroll-mt-20">
      <h2 id="categories-title" className="text-xl">
        {t('catalogue.categories')}
      </h2>
      <ul className="mt-4 grid gap-4 xs:grid-cols-2 lg:grid-cols-4">
        {COURSE_CATEGORIES.map(category => (
          <li key={category}>
            <a
              href={`${moocPath(roomId)}?category=${category}#courses`}
              className="flex h-full min-h-20 items-center gap-4 rounded-2xl border border-accent/20 bg-accent-pale p-4 text-ink no-underline hover:border-accent"
            >
              <svg
                viewBox="0 0 48 48"
                width="48"
                height="48"
                aria-hidden="true"
                focusable="false"
                className="shrink-0"
                fill="none"
                stroke="var(--mooc-deep)"
                strokeWidth="2.5"
                strokeLinecap="round"
                strokeLinejoin="round"
              >
                {shapes[category]}
              </svg>
              <span className="leading-snug">
                <span className="block font-semibold">{textIn(locale, CATEGORY_LABELS[category])}</span>
                <span className="block text-sm text-muted">
                  {t('catalogue.count', {
                    count: courses.filter(course => course.category === category).length,
                  })}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
