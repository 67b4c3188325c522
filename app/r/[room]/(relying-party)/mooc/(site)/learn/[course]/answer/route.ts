import { notFound } from 'next/navigation'
import { answerQuestion } from '@/lib/mooc/answer-question'
import { findCourse } from '@/lib/mooc/courses'
import { readSession } from '@/lib/mooc/session'
import { moocPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, refused, seeOther } from '@/lib/web/form'

/** The answer to the first lesson's question. The lesson's page says what is missing when it is not kept. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ room: string; course: string }> },
) {
  const { room: roomId, course: code } = await params
  const course = findCourse(code)
  if (!course || !(await findRoom(roomId))) notFound()
  const form = await readForm(request)
  if (!form) return refused()
  const lesson = moocPath(roomId, `/learn/${course.code}`)
  const session = await readSession(roomId)
  const outcome = session ? await answerQuestion(roomId, session, course, form.answer) : 'not-enrolled'
  if (outcome === 'empty') return seeOtherWithFlash(lesson, { errors: { answer: 'empty' } })
  return seeOther(outcome === 'kept' ? `${lesson}#result` : lesson)
}
