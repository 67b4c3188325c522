import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { AnswerOutcome } from './answer-question'

/** The lesson's question. Whoever is not enrolled finds the lesson closed. */
export const lessonForm: FormDescription<{ answer: Refused<AnswerOutcome, 'not-enrolled'> }> = {
  name: 'mooc/lesson',
  fields: { answer: { says: sentences('mooc.lesson.slips') } },
  notices: sentences(),
}
