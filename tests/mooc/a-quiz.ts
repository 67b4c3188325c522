/** The course that can be finished, and answers to its quiz. */
import { courses } from '@/lib/mooc/courses'
import { fieldOf } from '@/lib/mooc/judge-quiz'

const found = courses.find(({ quiz }) => quiz)
if (!found?.quiz) throw new Error('No course can be finished')
export const finishable = found
export const aQuiz = found.quiz

/** Choices with that many right answers, the first ones. */
export const answersWith = (right: number): number[] =>
  aQuiz.questions.map(({ correctIndex }, index) =>
    index < right ? correctIndex : correctIndex === 0 ? 1 : 0,
  )

/** The same as a form posts it. */
export const postedWith = (right: number): Record<string, string> =>
  Object.fromEntries(answersWith(right).map((choice, index) => [fieldOf(index), String(choice)]))
