/** What a course of the simulated catalogue is. Pure data: any part of mooc may read it, nothing writes it. */

import type { LocalizedText } from './localized-text'

export const COURSE_CATEGORIES = ['technology', 'health', 'business', 'language'] as const
export type CourseCategory = (typeof COURSE_CATEGORIES)[number]

export const COURSE_LEVELS = ['beginner', 'intermediate', 'advanced'] as const
export type CourseLevel = (typeof COURSE_LEVELS)[number]

type CourseModule = { title: LocalizedText; hours: number }

type LessonQuestion = {
  prompt: LocalizedText
  /** Three or four, shown in this order; an answer is kept as its index. */
  options: readonly LocalizedText[]
  correctIndex: number
  /** Shown after answering, right or wrong. */
  explanation: LocalizedText
}

type Lesson = {
  title: LocalizedText
  paragraphs: readonly LocalizedText[]
  question: LessonQuestion
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
  firstLesson: Lesson
  /** In the section รายวิชาได้รับความนิยมสูงสุด. */
  popular: boolean
  /** ISO date; the newest make the section รายวิชามาใหม่. */
  addedOn: string
}
