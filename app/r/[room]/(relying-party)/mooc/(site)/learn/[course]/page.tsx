import { redirect } from 'next/navigation'
import { LessonLocked } from '@/components/mooc/lesson-locked'
import { LessonQuestion } from '@/components/mooc/lesson-question'
import { container } from '@/components/mooc/look'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { sayRefusals } from '@/components/ui/say-refusals'
import { Still } from '@/components/ui/still'
import { textIn } from '@/lib/i18n/text-in'
import { translator } from '@/lib/i18n/translator'
import { findCourse } from '@/lib/mooc/courses'
import { findLearner } from '@/lib/mooc/find-learner'
import { lessonForm } from '@/lib/mooc/lesson-form'
import { moocPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** The first lesson: paragraphs and one question. Closed to whoever has not started the course. */
export default async function Page({ params }: { params: Promise<{ room: string; course: string }> }) {
  const room = await roomOfPage(params)
  const course = findCourse((await params).course)
  if (!course) redirect(moocPath(room.id))
  const locale = readerLocale(room)
  const [learner, flash] = await Promise.all([findLearner(room.id), readFlash(lessonForm)])
  const enrolment = learner?.enrolments.find(({ courseId }) => courseId === course.id)
  if (!enrolment) return <LessonLocked roomId={room.id} course={course} locale={locale} />
  const t = translator(locale, 'mooc')
  const { title, paragraphs } = course.firstLesson
  const [slip] = sayRefusals(locale, lessonForm, flash)
  return (
    <>
      <PageTitle
        locale={locale}
        title={textIn(locale, title)}
        site={t('site.title')}
        failed={isRefused(flash)}
      />
      <Still as="div" className={`${container} py-8`}>
        <article className="mx-auto max-w-measure">
          <p>
            <a
              href={moocPath(room.id, `/courses/${course.code}`)}
              className="inline-flex min-h-11 items-center"
            >
              {textIn(locale, course.title)}
            </a>
          </p>
          <p className="font-semibold text-accent-deep">{t('lesson.label')}</p>
          <Heading title={textIn(locale, title)} failed={isRefused(flash)} />
          {paragraphs.map(paragraph => (
            <p key={paragraph.th} className="mt-6">
              {textIn(locale, paragraph)}
            </p>
          ))}
          <LessonQuestion
            roomId={room.id}
            locale={locale}
            course={course}
            answer={enrolment.answer}
            slip={slip?.text}
          />
          <p className="mt-6">
            <a href={moocPath(room.id, '/dashboard')} className="inline-flex min-h-11 items-center">
              {t('lesson.toDashboard')}
            </a>
          </p>
        </article>
      </Still>
    </>
  )
}
