import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { JoinOutcome } from './join-class'
import type { RejoinOutcome } from './rejoin-class'

/** A class's own page of joining: a new seat, or the one that somebody has. */
export const joinForm: FormDescription<{
  form: Refused<JoinOutcome>
  rejoin: Refused<RejoinOutcome>
}> = {
  name: 'classroom/join',
  fields: {
    form: { says: sentences('classroom.join.slips') },
    rejoin: { says: sentences('classroom.join.slips') },
  },
  notices: sentences(),
}
