import { redirect } from 'next/navigation'
import { LessonLocked } from '@/components/mooc/lesson-locked'
import { LessonView } from '@/components/mooc/lesson-view'
import { findCourse } from '@/lib/mooc/courses'
import { findStudy } from '@/lib/mooc/find-study'
import { lessonPath } from '@/lib/mooc/learn-address'
import { lessonNumbers } from '@/lib/mooc/study'
import { moocPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

type Props = { params: Promise<{ room: string; course: string; lesson: string }> }

/** Any lesson after the first. Closed to whoever has not started the course. */
export default async function Page({ params }: Props) {
  const room = await roomOfPage(params)
  const { course: code, lesson } = await params
  const course = findCourse(code)
  if (!course) redirect(moocPath(room.id))
  const number = lessonNumbers(course).find(one => String(one) === lesson) ?? 1
  if (number === 1) redirect(lessonPath(room.id, course, 1))
  const reader = { roomId: room.id, locale: readerLocale(room), course }
  const found = await findStudy(room.id, course)
  if (!found) return <LessonLocked {...reader} />
  return <LessonView {...reader} number={number} study={found.study} />
}
