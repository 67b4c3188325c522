import type { Course } from './courses'
import type { Session } from './session'
import { keepLessonRead } from './store'
import { bitOf } from './study'

/** Notes that a lesson was read; once more changes nothing. False when the session is over or the course not started. */
export const finishLesson = (
  roomId: string,
  session: Session,
  course: Course,
  lesson: number,
): Promise<boolean> => keepLessonRead(session, { roomId, courseId: course.id }, bitOf(lesson))
