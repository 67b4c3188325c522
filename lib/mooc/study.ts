/** How far a learner has come in a course, and what is next. Pure. */
import type { Course } from './courses'
import type { Enrolment } from './store'

/** Where to go on. */
export type Next = { to: 'lesson'; lesson: number } | { to: 'quiz' } | { to: 'certificate' }

export interface Study {
  /** Numbers of the lessons that were read, from 1. */
  read: number[]
  /** How many lessons there are. */
  of: number
  /** The most right answers of any time; null before the first. */
  best: number | null
  hasPassed: boolean
  next: Next
}

/** What `lessonsRead` keeps of a lesson. */
export const bitOf = (lesson: number): number => 1 << (lesson - 1)

/** The numbers of a course's lessons, from 1. */
export const lessonNumbers = ({ lessons }: Course): number[] => lessons.map((_, index) => index + 1)

export function studyOf(course: Course, enrolment: Enrolment): Study {
  const numbers = lessonNumbers(course)
  const read = numbers.filter(lesson => (enrolment.lessonsRead & bitOf(lesson)) !== 0)
  const best = course.quiz ? enrolment.quizBest : null
  const hasPassed = course.quiz !== undefined && best !== null && best >= course.quiz.passAt
  const unread = numbers.find(lesson => !read.includes(lesson))
  return { read, of: numbers.length, best, hasPassed, next: nextOf() }

  function nextOf(): Next {
    if (hasPassed) return { to: 'certificate' }
    if (course.quiz && unread === undefined) return { to: 'quiz' }
    return { to: 'lesson', lesson: unread ?? 1 }
  }
}
