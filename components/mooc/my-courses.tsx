import { primary } from '@/components/ui/button'
import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import { courses, drawingOf } from '@/lib/mooc/courses'
import type { Enrolment } from '@/lib/mooc/find-learner'
import { nextPath } from '@/lib/mooc/learn-address'
import { studyOf } from '@/lib/mooc/study'
import { moocPath } from '@/lib/paths'
import { panel } from './look'
import { nextWords, progressWords } from './study-words'

const dateStyle = { dateStyle: 'long', timeZone: 'Asia/Bangkok' } as const
/** Made once: to make one costs more than the rest of the page's words. */
const days = {
  th: new Intl.DateTimeFormat('th-TH', dateStyle),
  en: new Intl.DateTimeFormat('en-GB', dateStyle),
}

/** The courses a learner has started, each with the way on; or the way to the first one. */
export function MyCourses(props: { roomId: string; locale: Locale; enrolments: Enrolment[] }) {
  const { roomId, locale, enrolments } = props
  const t = translator(locale, 'mooc')
  return (
    <section aria-labelledby="mine-title" className="mt-4 sm:mt-8">
      <h2 id="mine-title" className="text-xl">
        {t('dashboard.mine')}
      </h2>
      {enrolments.length === 0 && (
        <div className={`${panel} mt-2 sm:mt-4`}>
          <p className="font-semibold">{t('dashboard.none')}</p>
          <p className="mb-2 sm:mb-4">{t('dashboard.noneText')}</p>
          <a href={`${moocPath(roomId)}#courses`} className={primary}>
            {t('dashboard.choose')}
          </a>
        </div>
      )}
      <ul className="mt-4 grid gap-4 lg:grid-cols-2">
        {enrolments.map(enrolment => {
          const { courseId, enrolledAt, answer } = enrolment
          const course = courses.find(({ id }) => id === courseId)
          if (!course) return null
          const title = textIn(locale, course.title)
          const study = studyOf(course, enrolment)
          const next = nextWords(locale, course, study)
          return (
            <li key={courseId} className={`${panel} flex flex-col gap-4 sm:flex-row sm:items-center`}>
              <img
                src={drawingOf(course)}
                alt=""
                width="320"
                height="180"
                loading="lazy"
                className="aspect-video w-full rounded-xl bg-accent-pale object-cover sm:w-40"
              />
              <div className="grow">
                <h3>{title}</h3>
                <p className="text-sm text-muted">
                  {t('dashboard.since', { date: days[locale].format(enrolledAt) })}
                </p>
                {course.lessons[0].question && (
                  <p className="text-sm text-muted">
                    {t(answer === null ? 'dashboard.unanswered' : 'dashboard.answered')}
                  </p>
                )}
                {progressWords(locale, course, study).map(words => (
                  <p key={words} className="text-sm font-semibold">
                    {words}
                  </p>
                ))}
                <p className="mt-3">
                  <a
                    href={nextPath(roomId, course, study.next)}
                    aria-label={`${next}: ${title}`}
                    className={primary}
                  >
                    {next}
                  </a>
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
