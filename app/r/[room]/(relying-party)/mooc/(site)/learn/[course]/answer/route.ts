import { answerQuestion } from '@/lib/mooc/answer-question'
import { findCourse } from '@/lib/mooc/courses'
import { lessonForm } from '@/lib/mooc/lesson-form'
import { readSession } from '@/lib/mooc/session'
import { moocPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; course: string }> }

/** The answer to the first lesson's question. The lesson's page says what is missing when it is not kept. */
export const POST = (request: Request, { params }: Context) =>
  answerForm(request, params, async ({ room, form, params: { course: code } }) => {
    const course = findCourse(code)
    if (!course) return seeOther(moocPath(room.id))
    const lesson = moocPath(room.id, `/learn/${course.code}`)
    const session = await readSession(room.id)
    if (!session) return seeOther(lesson)
    const outcome = await answerQuestion(room.id, session, course, form.answer)
    if (outcome.ok) return seeOther(`${lesson}#result`)
    if (outcome.slip === 'not-enrolled') return seeOther(lesson)
    return seeOtherWithFlash(lessonForm, lesson, { refusals: { answer: outcome } })
  })
