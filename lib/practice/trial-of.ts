/** What the lesson on a page proposes to try in the room. Pure. */
import { findCourse, type Trial } from '@/lib/mooc/courses'
import { placeOf } from '@/lib/sites/place-of.mjs'

const lessonAddress = /^\/learn\/(\w+)(?:\/lessons\/(\d+))?$/

/** Null on other pages, and for whoever has not started the course: to them the lesson is closed. */
export function trialOf(path: string, enrolments: readonly { courseId: string }[]): Trial | null {
  const { site, rest = '' } = placeOf(path) ?? {}
  const [, code = '', number = '1'] = (site === 'mooc' && lessonAddress.exec(rest)) || []
  const course = findCourse(code)
  if (!course || !enrolments.some(({ courseId }) => courseId === course.id)) return null
  return course.lessons[Number(number) - 1]?.trial ?? null
}
