/** What a course of the simulated catalogue is. Pure data: any part of mooc may read it, nothing writes it. */

import type { LocalizedText } from './localized-text'

export const COURSE_CATEGORIES = ['technology', 'health', 'business', 'language'] as const
export type CourseCategory = (typeof COURSE_CATEGORIES)[number]

export const COURSE_LEVELS = ['beginner', 'intermediate', 'advanced'] as const
export type CourseLevel = (typeof COURSE_LEVELS)[number]

export type CourseModule = { title: LocalizedText; hours: number }

type LessonQuestion = {
  prompt: LocalizedText
  /** Three or four, shown in this order; an answer is kept as its index. */
  options: readonly LocalizedText[]
  correctIndex: number
  /** Shown after answering, right or wrong. */
  explanation: LocalizedText
}

/** Something to do in the rehearsal room after reading. */
export type Trial = {
  text: LocalizedText
  /** Name of an exercise that it is about; it is opened by its address alone, for a site knows none of them. */
  exercise?: string
}

export type Lesson = {
  title: LocalizedText
  /** The one idea, in a sentence. */
  idea?: LocalizedText
  /** Address of a drawing, 320 × 180, a static file. Decorative. */
  drawing?: string
  paragraphs: readonly LocalizedText[]
  /** What to take away, a line each. */
  points?: readonly LocalizedText[]
  trial?: Trial
}

/** Of the first lesson alone, for an enrolment keeps one answer. */
export type FirstLesson = Lesson & { question?: LessonQuestion }

export type QuizOption = {
  text: LocalizedText
  /** Why it is right, or is not. Shown once it was chosen. */
  why: LocalizedText
}

export type QuizQuestion = {
  prompt: LocalizedText
  /** Number of the lesson that it is about, from 1. */
  lesson: number
  /** Three or four, shown in this order; an answer is kept as its index. */
  options: readonly QuizOption[]
  correctIndex: number
}

export type Quiz = {
  /** Right answers with which it is passed. */
  passAt: number
  questions: readonly QuizQuestion[]
}

export type Course = {
  /** Open edX course key, `course-v1:ORG+CODE+RUN`. */
  id: string
  /** The middle part of the key; this is what stands in the address and names the drawing. */
  code: string
  title: LocalizedText
  institution: LocalizedText
  summary: LocalizedText
  category: CourseCategory
  level: CourseLevel
  /** The language of instruction. */
  language: 'th' | 'th-en'
  /** Sum of the modules' hours. */
  hours: number
  certificate: boolean
  outcomes: readonly LocalizedText[]
  structure: readonly CourseModule[]
  instructors: readonly LocalizedText[]
  audience: LocalizedText
  assessment: LocalizedText
  /** Those that are written: of most courses the first one, of a course with a quiz all. */
  lessons: readonly [FirstLesson, ...Lesson[]]
  /** At the end of all lessons; who passes it gets the certificate. */
  quiz?: Quiz
  /** In the section รายวิชาได้รับความนิยมสูงสุด. */
  popular: boolean
  /** ISO date; the newest make the section รายวิชามาใหม่. */
  addedOn: string
}
