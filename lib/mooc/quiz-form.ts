import { sentences } from '@/lib/i18n/sentences'
import type { FlashOf } from '@/lib/web/flash'
import type { FormDescription } from '@/lib/web/form-description'
import type { Course, Quiz } from './courses'
import { chosenOf, fieldOf } from './judge-quiz'

/** A question without an answer; the sentence names which. */
export type Unanswered = { ok: false; slip: 'unanswered'; number: number }
export type QuizForm = FormDescription<Record<string, Unanswered>>
/** What its page gets. */
export type QuizFlash = FlashOf<QuizForm>

/** A course's quiz: a field a question. Each choice that was made is shown again. */
export const quizForm = ({ code }: Course, { questions }: Quiz): QuizForm => ({
  name: `mooc/quiz/${code}`,
  fields: Object.fromEntries(
    questions.map((question, index) => [
      fieldOf(index),
      {
        says: sentences('mooc.quiz.slips'),
        keeps: typed => (chosenOf(question, typed) === null ? null : typed),
      },
    ]),
  ),
  notices: sentences(),
})
