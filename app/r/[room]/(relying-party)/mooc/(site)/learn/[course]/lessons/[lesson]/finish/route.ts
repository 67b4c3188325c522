import { findCourse } from '@/lib/mooc/courses'
import { finishLesson } from '@/lib/mooc/finish-lesson'
import { lessonPath, quizPath } from '@/lib/mooc/learn-address'
import { readSession } from '@/lib/mooc/session'
import { lessonNumbers } from '@/lib/mooc/study'
import { moocPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; course: string; lesson: string }> }

/** อ่านจบแล้ว: keeps the lesson as read and leads to the next one, or after the last to the quiz. */
export const POST = (request: Request, { params }: Context) =>
  answerForm(request, params, async ({ room, params: { course: code, lesson } }) => {
    const course = findCourse(code)
    if (!course) return seeOther(moocPath(room.id))
    const number = lessonNumbers(course).find(one => String(one) === lesson)
    if (!number) return seeOther(lessonPath(room.id, course, 1))
    const session = await readSession(room.id)
    if (!session || !(await finishLesson(room.id, session, course, number)))
      return seeOther(lessonPath(room.id, course, number))
    if (number < course.lessons.length) return seeOther(lessonPath(room.id, course, number + 1))
    return seeOther(course.quiz ? quizPath(room.id, course) : moocPath(room.id, '/dashboard'))
  })
