/** Marks a quiz. Pure; runs on the server alone: what is right is in no page before it was answered. */
import type { Quiz, QuizQuestion } from './courses'

export interface Marked {
  question: QuizQuestion
  /** Index of the option chosen. */
  chosen: number
  isRight: boolean
}

export interface Mark {
  score: number
  of: number
  hasPassed: boolean
  questions: Marked[]
  /** Numbers of the lessons whose questions were not answered right, in their order. */
  readAgain: number[]
}

/** Name of a question's field; the first is q1. */
export const fieldOf = (index: number): string => `q${index + 1}`

/** The option that was posted for a question, or null where it is none of them. */
export function chosenOf({ options }: QuizQuestion, raw: string | undefined): number | null {
  const choice = /^\d$/.test(raw ?? '') ? Number(raw) : -1
  return options[choice] ? choice : null
}

/** `choices`: the index of an option for each question, in their order. */
export function judgeQuiz({ questions, passAt }: Quiz, choices: readonly number[]): Mark {
  const marked = questions.map((question, index) => {
    const chosen = choices[index] ?? -1
    return { question, chosen, isRight: chosen === question.correctIndex }
  })
  const score = marked.filter(({ isRight }) => isRight).length
  const again = new Set(marked.filter(({ isRight }) => !isRight).map(({ question }) => question.lesson))
  return {
    score,
    of: questions.length,
    hasPassed: score >= passAt,
    questions: marked,
    readAgain: [...again].sort((one, other) => one - other),
  }
}

/** The choices as an enrolment keeps them: a digit a question. */
export const choicesText = (choices: readonly number[]): string => choices.join('')

/** The choices that are kept; null where they are not of this quiz (none yet, or an earlier version's). */
export function choicesOf({ questions }: Quiz, kept: string | null): number[] | null {
  if (kept?.length !== questions.length) return null
  const choices = questions.map((question, index) => chosenOf(question, kept[index]))
  return choices.every(choice => choice !== null) ? choices : null
}
