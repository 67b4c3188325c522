import { sentences } from '@/lib/i18n/sentences'
import type { FreeTextSlip } from '@/lib/identity/free-text'
import { keepable } from '@/lib/identity/keepable'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { ActOutcome } from './act-on-class'

/** What the trainer does to the class, or to some of it. */
export const deedsForm: FormDescription<
  {
    seats: { slip: 'no-seats' }
    words: { slip: FreeTextSlip }
    sure: { slip: 'not-sure' }
    form: Refused<ActOutcome>
  },
  'done' | 'undone'
> = {
  name: 'classroom/deeds',
  fields: {
    seats: { says: sentences('classroom.act.slips'), keeps: keepable },
    words: { says: sentences('classroom.act.slips'), keeps: keepable },
    sure: { says: sentences('classroom.act.slips') },
    form: { says: sentences('classroom.act.slips') },
  },
  notices: sentences('classroom.act.notices'),
}
