/** The addresses of what is learned in a course: its lessons, its quiz and what comes of it. */
import { moocPath } from '@/lib/paths'
import type { Course } from './courses'
import type { Next } from './study'

const learnPath = (roomId: string, { code }: Course, rest = ''): string =>
  moocPath(roomId, `/learn/${code}${rest}`)

/** The first lesson has the course's own address, which is older than the others'. */
export const lessonPath = (roomId: string, course: Course, lesson: number): string =>
  learnPath(roomId, course, lesson === 1 ? '' : `/lessons/${lesson}`)
export const finishPath = (roomId: string, course: Course, lesson: number): string =>
  learnPath(roomId, course, `/lessons/${lesson}/finish`)
export const quizPath = (roomId: string, course: Course): string => learnPath(roomId, course, '/quiz')
export const quizSubmitPath = (roomId: string, course: Course): string =>
  learnPath(roomId, course, '/quiz/submit')
export const resultPath = (roomId: string, course: Course): string => learnPath(roomId, course, '/result')
export const certificatePath = (roomId: string, course: Course): string =>
  learnPath(roomId, course, '/certificate')

export function nextPath(roomId: string, course: Course, next: Next): string {
  if (next.to === 'lesson') return lessonPath(roomId, course, next.lesson)
  return next.to === 'quiz' ? quizPath(roomId, course) : certificatePath(roomId, course)
}
