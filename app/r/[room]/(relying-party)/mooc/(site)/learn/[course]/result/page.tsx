import { redirect } from 'next/navigation'
import { CoursePart } from '@/components/mooc/course-part'
import { LessonLocked } from '@/components/mooc/lesson-locked'
import { QuizResult } from '@/components/mooc/quiz-result'
import { PageTitle } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { findCourse } from '@/lib/mooc/courses'
import { findStudy } from '@/lib/mooc/find-study'
import { choicesOf, judgeQuiz } from '@/lib/mooc/judge-quiz'
import { quizPath } from '@/lib/mooc/learn-address'
import { moocPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

/** What came of the last time that the reader took the quiz. */
export default async function Page({ params }: { params: Promise<{ room: string; course: string }> }) {
  const room = await roomOfPage(params)
  const course = findCourse((await params).course)
  if (!course?.quiz) redirect(moocPath(room.id))
  const { quiz } = course
  const locale = readerLocale(room)
  const reader = { roomId: room.id, locale, course }
  const found = await findStudy(room.id, course)
  if (!found) return <LessonLocked {...reader} />
  const choices = choicesOf(quiz, found.enrolment.quizAnswers)
  if (!choices) redirect(quizPath(room.id, course))
  const t = translator(locale, 'mooc')
  const mark = judgeQuiz(quiz, choices)
  return (
    <>
      <PageTitle locale={locale} title={t('result.title')} site={t('site.title')} />
      <CoursePart {...reader} title={t(mark.hasPassed ? 'result.passed' : 'result.notYet')}>
        <QuizResult {...reader} quiz={quiz} mark={mark} study={found.study} />
      </CoursePart>
    </>
  )
}
