import { answerQuestion } from '@/lib/mooc/answer-question'
import { findCourse } from '@/lib/mooc/courses'
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
    const outcome = session ? await answerQuestion(room.id, session, course, form.answer) : 'not-enrolled'
    if (outcome === 'empty') return seeOtherWithFlash(lesson, { errors: { answer: 'empty' } })
    return seeOther(outcome === 'kept' ? `${lesson}#result` : lesson)
  })
