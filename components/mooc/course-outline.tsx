import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Course } from '@/lib/mooc/courses'
import { lessonPath, quizPath } from '@/lib/mooc/learn-address'
import type { Study } from '@/lib/mooc/study'
import { durationIn } from './study-words'

/** The parts of a course. Of one that can be finished here each part is a link for who has started it, ticked when done. */
export function CourseOutline(props: {
  roomId: string
  locale: Locale
  course: Course
  study: Study | null
  /** Number of the lesson that the page shows. */
  here?: number
}) {
  const { roomId, locale, course, here } = props
  const t = translator(locale, 'mooc')
  const study = course.quiz ? props.study : null
  return (
    <ol className="mt-2 divide-y divide-accent/20 rounded-2xl border border-accent/20">
      {course.structure.map((part, index) => {
        const isQuiz = index >= course.lessons.length
        const isHere = here === index + 1
        const isDone = isQuiz ? study?.hasPassed : study?.read.includes(index + 1)
        const title = textIn(locale, part.title)
        return (
          <li key={part.title.th} className="flex flex-wrap items-center gap-x-4 px-4 py-2">
            <span className="digits font-semibold text-accent-deep">{index + 1}</span>
            <span className="min-w-0 flex-1">
              {study && !isHere ? (
                <a
                  href={isQuiz ? quizPath(roomId, course) : lessonPath(roomId, course, index + 1)}
                  className="inline-flex min-h-11 items-center"
                >
                  {title}
                </a>
              ) : (
                <span
                  aria-current={isHere ? 'page' : undefined}
                  className="inline-flex min-h-11 items-center"
                >
                  {title}
                </span>
              )}
            </span>
            {isHere && <span className="text-sm text-muted">{t('lesson.here')}</span>}
            {isDone && (
              <span className="text-sm font-semibold text-success">
                ✓ {t(isQuiz ? 'study.passed' : 'study.done')}
              </span>
            )}
            <span className="text-muted">{durationIn(locale, part.hours)}</span>
          </li>
        )
      })}
    </ol>
  )
}
