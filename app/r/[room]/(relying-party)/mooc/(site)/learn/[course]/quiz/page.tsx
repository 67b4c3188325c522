import { redirect } from 'next/navigation'
import { CoursePart } from '@/components/mooc/course-part'
import { LessonLocked } from '@/components/mooc/lesson-locked'
import { QuizForm } from '@/components/mooc/quiz-form'
import { PageTitle } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { findCourse } from '@/lib/mooc/courses'
import { findStudy } from '@/lib/mooc/find-study'
import { quizForm } from '@/lib/mooc/quiz-form'
import { moocPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** The quiz at the end of a course. Closed to whoever has not started it, and open before the lessons were read. */
export default async function Page({ params }: { params: Promise<{ room: string; course: string }> }) {
  const room = await roomOfPage(params)
  const course = findCourse((await params).course)
  if (!course?.quiz) redirect(moocPath(room.id))
  const { quiz } = course
  const locale = readerLocale(room)
  const reader = { roomId: room.id, locale, course }
  const [found, flash] = await Promise.all([findStudy(room.id, course), readFlash(quizForm(course, quiz))])
  if (!found) return <LessonLocked {...reader} />
  const t = translator(locale, 'mooc')
  const failed = isRefused(flash)
  return (
    <>
      <PageTitle locale={locale} title={t('quiz.title')} site={t('site.title')} failed={failed} />
      <CoursePart {...reader} title={t('quiz.title')} failed={failed}>
        <p className="mt-3">{t('quiz.lead', { of: quiz.questions.length, pass: quiz.passAt })}</p>
        {found.study.read.length < found.study.of && <p className="mt-2 text-muted">{t('quiz.unread')}</p>}
        <QuizForm {...reader} quiz={quiz} flash={flash} />
      </CoursePart>
    </>
  )
}
