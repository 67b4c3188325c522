import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Course } from '@/lib/mooc/courses'
import type { Study } from '@/lib/mooc/study'
import { CourseOutline } from './course-outline'

/** What the course teaches, how, by whom, for whom, and how it is assessed. */
export function CourseDetails(props: {
  roomId: string
  course: Course
  locale: Locale
  study: Study | null
}) {
  const { course, locale } = props
  const t = translator(locale, 'mooc')
  return (
    <div className="space-y-8">
      <section>
        <h2 className="text-lg">{t('course.outcomes')}</h2>
        <ul className="mt-2 space-y-2">
          {course.outcomes.map(outcome => (
            <li key={outcome.th} className="flex gap-3">
              <svg
                viewBox="0 0 24 24"
                width="24"
                height="24"
                aria-hidden="true"
                focusable="false"
                className="mt-1 shrink-0"
              >
                <circle cx="12" cy="12" r="11" fill="var(--mooc-soft)" />
                <path
                  d="m7 12.5 3.5 3.5 6.5-7.5"
                  fill="none"
                  stroke="var(--mooc-deep)"
                  strokeWidth="2.5"
                  strokeLinecap="round"
                  strokeLinejoin="round"
                />
              </svg>
              {textIn(locale, outcome)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="text-lg">{t('course.structure')}</h2>
        <CourseOutline {...props} />
      </section>
      <section>
        <h2 className="text-lg">{t('course.instructors')}</h2>
        <ul className="mt-2">
          {course.instructors.map(instructor => (
            <li key={instructor.th}>{textIn(locale, instructor)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="text-lg">{t('course.audience')}</h2>
        <p className="mt-2">{textIn(locale, course.audience)}</p>
      </section>
      <section>
        <h2 className="text-lg">{t('course.assessment')}</h2>
        <p className="mt-2">{textIn(locale, course.assessment)}</p>
      </section>
    </div>
  )
}
