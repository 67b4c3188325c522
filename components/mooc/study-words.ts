/** What is said of how far a learner has come, and of what is next. */
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Course } from '@/lib/mooc/courses'
import type { Study } from '@/lib/mooc/study'

/** Under an hour in minutes. */
export const durationIn = (locale: Locale, hours: number): string => {
  const t = translator(locale, 'mooc')
  return hours < 1 ? t('course.minutes', { minutes: Math.round(hours * 60) }) : t('course.hours', { hours })
}

/** What the button says that leads on. Where one lesson is all there is, it goes by no number. */
export function nextWords(locale: Locale, course: Course, { next }: Study): string {
  const t = translator(locale, 'mooc')
  if (!course.quiz) return t('continueCourse')
  return next.to === 'lesson' ? t('study.next.lesson', { lesson: next.lesson }) : t(`study.next.${next.to}`)
}

/** How far they are in a course that can be finished here; of others, nothing. */
export function progressWords(locale: Locale, { quiz }: Course, { read, of, best }: Study): string[] {
  if (!quiz) return []
  const t = translator(locale, 'mooc')
  return [
    t('study.read', { read: read.length, of }),
    ...(best === null ? [] : [t('study.best', { score: best, of: quiz.questions.length })]),
  ]
}
