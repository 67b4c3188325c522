import { redirect } from 'next/navigation'
import { LessonLocked } from '@/components/mooc/lesson-locked'
import { LessonQuestion } from '@/components/mooc/lesson-question'
import { LessonView } from '@/components/mooc/lesson-view'
import { sayRefusals } from '@/components/ui/say-refusals'
import { findCourse } from '@/lib/mooc/courses'
import { findStudy } from '@/lib/mooc/find-study'
import { lessonForm } from '@/lib/mooc/lesson-form'
import { moocPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** The first lesson, with its question where it has one. Closed to whoever has not started the course. */
export default async function Page({ params }: { params: Promise<{ room: string; course: string }> }) {
  const room = await roomOfPage(params)
  const course = findCourse((await params).course)
  if (!course) redirect(moocPath(room.id))
  const locale = readerLocale(room)
  const [found, flash] = await Promise.all([findStudy(room.id, course), readFlash(lessonForm)])
  const reader = { roomId: room.id, locale, course }
  if (!found) return <LessonLocked {...reader} />
  const { question } = course.lessons[0]
  const [slip] = sayRefusals(locale, lessonForm, flash)
  return (
    <LessonView {...reader} number={1} study={found.study} failed={isRefused(flash)}>
      {question && (
        <LessonQuestion {...reader} question={question} answer={found.enrolment.answer} slip={slip?.text} />
      )}
    </LessonView>
  )
}
