import { findCourse } from '@/lib/mooc/courses'
import { enrol } from '@/lib/mooc/enrol'
import { readSession } from '@/lib/mooc/session'
import { keepWantedCourse } from '@/lib/mooc/wanted-course'
import { moocPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; course: string }> }

/** เริ่มเรียน (manual, part 1, step 7): enrols and opens the first lesson at once; signed out, the sign-in does it. */
export const POST = (request: Request, { params }: Context) =>
  answerForm(request, params, async ({ room, params: { course: code } }) => {
    const course = findCourse(code)
    if (!course) return seeOther(moocPath(room.id))
    const session = await readSession(room.id)
    if (session && (await enrol(room, session, course)))
      return seeOther(moocPath(room.id, `/learn/${course.code}`))
    const answer = seeOther(moocPath(room.id, '/login'))
    answer.headers.append('set-cookie', keepWantedCourse(room.id, course))
    return answer
  })
