import type { Course } from './course'

/** Address of the course's own drawing, 320 × 180, a static file. Decorative: show it with an empty alt. */
export function drawingOf(course: Pick<Course, 'code'>): string {
  return `/drawings/courses/${course.code}.svg`
}
