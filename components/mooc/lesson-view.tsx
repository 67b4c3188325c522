/** A lesson: the one idea, its drawing, the text, what to remember, and the way on. What to try is the practice layer’s to say. */
import type { ReactNode } from 'react'
import { primary } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Course, Lesson } from '@/lib/mooc/courses'
import { finishPath } from '@/lib/mooc/learn-address'
import type { Study } from '@/lib/mooc/study'
import { moocPath } from '@/lib/paths'
import { CourseOutline } from './course-outline'
import { container, panel } from './look'
import { readable } from './readable'
import { progressWords } from './study-words'

interface LessonProps {
  roomId: string
  locale: Locale
  course: Course
  /** From 1. */
  number: number
  study: Study
}

export function LessonView(
  props: LessonProps & {
    failed?: boolean
    /** The question, where the lesson has one. */
    children?: ReactNode
  },
) {
  const { roomId, locale, course, number, study, failed, children } = props
  const t = translator(locale, 'mooc')
  const lesson = course.lessons[number - 1]
  if (!lesson) return null
  const title = textIn(locale, lesson.title)
  const label = t(study.of > 1 ? 'lesson.labelOf' : 'lesson.label', { lesson: number, of: study.of })
  return (
    <>
      <PageTitle locale={locale} title={title} site={t('site.title')} failed={failed} />
      <Still as="div" className={`${container} py-8`}>
        <article className="mx-auto max-w-measure">
          <p>
            <a
              href={moocPath(roomId, `/courses/${course.code}`)}
              className="inline-flex min-h-11 items-center"
            >
              {textIn(locale, course.title)}
            </a>
          </p>
          <p className="font-semibold text-accent-deep">{label}</p>
          <Heading title={title} failed={failed} />
          <LessonText lesson={lesson} locale={locale} />
          {children}
          {course.quiz && <WayOn {...props} />}
          <p className="mt-6">
            <a href={moocPath(roomId, '/dashboard')} className="inline-flex min-h-11 items-center">
              {t('lesson.toDashboard')}
            </a>
          </p>
        </article>
      </Still>
    </>
  )
}

function LessonText({ lesson, locale }: { lesson: Lesson; locale: Locale }) {
  const t = translator(locale, 'mooc')
  const { idea, drawing, paragraphs, points } = lesson
  return (
    <>
      {idea && <p className="mt-3 text-lg font-semibold">{textIn(locale, idea)}</p>}
      {drawing && (
        <img
          src={drawing}
          alt=""
          width="320"
          height="180"
          className="mt-6 aspect-video w-full max-w-md rounded-2xl bg-accent-pale"
        />
      )}
      {paragraphs.map(paragraph => (
        <p key={paragraph.th} className="mt-6">
          {readable(locale, paragraph)}
        </p>
      ))}
      {points && (
        <section aria-labelledby="points" className={`${panel} mt-8 bg-accent-pale`}>
          <h2 id="points" className="text-lg">
            {t('lesson.points')}
          </h2>
          <ul className="mt-2 list-disc space-y-1 pl-6">
            {points.map(point => (
              <li key={point.th}>{textIn(locale, point)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The press that keeps the lesson as read and leads on, and all the lessons. */
function WayOn({ roomId, locale, course, number, study }: LessonProps) {
  const t = translator(locale, 'mooc')
  return (
    <>
      <form method="post" action={finishPath(roomId, course, number)} className="mt-8">
        <button type="submit" data-testid="finish-lesson" className={primary}>
          {t(number < study.of ? 'lesson.finish' : 'lesson.finishLast')}
        </button>
      </form>
      <details className="mt-6">
        <summary className="min-h-11 py-2 font-semibold">
          {[t('lesson.all'), ...progressWords(locale, course, study)].join(' · ')}
        </summary>
        <CourseOutline roomId={roomId} locale={locale} course={course} study={study} here={number} />
      </details>
    </>
  )
}
