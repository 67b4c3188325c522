/**
 * The course somebody wanted to start before they were signed in: kept in a cookie of the room's MOOC through
 * the sign-in, which then enrols them and opens its first lesson.
 */
import { readCookie, setCookie } from './cookies'
import { type Course, findCourse } from './courses'

const lifetimeSeconds = 1800

/** The Set-Cookie header that keeps it. */
export const keepWantedCourse = (roomId: string, course: Course): string =>
  setCookie(roomId, 'course', course.code, lifetimeSeconds)

export const forgetWantedCourse = (roomId: string): string => setCookie(roomId, 'course', '', 0)

/** Null when none is kept, or the catalogue has no such course. */
export async function readWantedCourse(roomId: string): Promise<Course | null> {
  const code = readCookie(roomId, 'course')
  return code ? findCourse(code) : null
}
