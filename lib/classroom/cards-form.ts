import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { PrepareOutcome } from './prepare-seats'

/** Making seat cards. */
export const cardsForm: FormDescription<{ form: Refused<PrepareOutcome> }, 'prepared'> = {
  name: 'classroom/cards',
  fields: { form: { says: sentences('classroom.cards.slips') } },
  notices: sentences('classroom.cards.notices'),
}
