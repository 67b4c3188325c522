import { type Locale, translator } from '@/lib/i18n/translator'
import { type ExerciseName, exerciseOf } from './exercises'

export interface ExerciseWords {
  title: string
  /** What it trains. */
  trains: string
  task: string
  happened: string
  right: string
  real: string
  prompt: string
  answers: { answer: string; text: string }[]
  /** Why the right answer is right. */
  why: string
}

/** What is said of an exercise; a test sees that nothing is missing. */
export function exerciseWords(locale: Locale, exercise: ExerciseName): ExerciseWords {
  const t = translator(locale, 'exercises')
  const say = (key: string) => {
    const path = `exercises.${exercise}.${key}`
    if (!t.has(path)) throw new Error(`There is no ${path}`)
    return t(path)
  }
  return {
    title: say('title'),
    trains: say('trains'),
    task: say('task'),
    happened: say('happened'),
    right: say('right'),
    real: say('real'),
    prompt: say('question.prompt'),
    answers: exerciseOf(exercise).question.answers.map(answer => ({
      answer,
      text: say(`question.answers.${answer}`),
    })),
    why: say('question.why'),
  }
}

/** What a guided exercise says at a step in place of the manual's sentence. */
export function adviceText(locale: Locale, exercise: ExerciseName, say: string): string {
  const t = translator(locale, 'exercises')
  // One that is past what it is about can only be begun again, whichever it is.
  const path = say === 'missed' ? 'guide.missed' : `exercises.${exercise}.advice.${say}`
  if (!t.has(path)) throw new Error(`There is no ${path}`)
  return t(path)
}

/** By what a wrong answer is told, where that is said; else null. */
export function whyNot(locale: Locale, exercise: ExerciseName, answer: string): string | null {
  const t = translator(locale, 'exercises')
  const path = `exercises.${exercise}.question.whyNot.${answer}`
  return t.has(path) ? t(path) : null
}
