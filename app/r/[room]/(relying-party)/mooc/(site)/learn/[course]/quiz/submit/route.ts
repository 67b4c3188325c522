import { findCourse } from '@/lib/mooc/courses'
import { quizPath, resultPath } from '@/lib/mooc/learn-address'
import { quizForm } from '@/lib/mooc/quiz-form'
import { readSession } from '@/lib/mooc/session'
import { takeQuiz } from '@/lib/mooc/take-quiz'
import { moocPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; course: string }> }

/** The answers of a quiz: marked and kept, or shown again with every question that has none. */
export const POST = (request: Request, { params }: Context) =>
  answerForm(request, params, async ({ room, form, params: { course: code } }) => {
    const course = findCourse(code)
    if (!course?.quiz) return seeOther(moocPath(room.id))
    const page = quizPath(room.id, course)
    const session = await readSession(room.id)
    if (!session) return seeOther(page)
    const outcome = await takeQuiz(room, session, { course, quiz: course.quiz }, form)
    if (outcome.ok) return seeOther(resultPath(room.id, course))
    if (outcome.slip === 'not-enrolled') return seeOther(page)
    const { refusals } = outcome
    return seeOtherWithFlash(quizForm(course, course.quiz), page, { refusals, typed: form })
  })
