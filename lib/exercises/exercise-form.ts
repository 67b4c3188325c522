import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { AnswerQuestionOutcome } from './answer-question'
import type { BeginExerciseOutcome } from './begin-exercise'

/** An exercise's page: what may be refused at its beginning, and at its question. */
export const exerciseForm: FormDescription<{
  form: Refused<BeginExerciseOutcome>
  answer: Refused<AnswerQuestionOutcome, 'not-now'>
}> = {
  name: 'exercise',
  fields: {
    form: { says: sentences('exercises.page.slips') },
    answer: { says: sentences('exercises.page.slips') },
  },
  notices: sentences(),
}
