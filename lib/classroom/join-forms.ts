import { sentences } from '@/lib/i18n/sentences'
import { keepable } from '@/lib/identity/keepable'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { TypedCodeOutcome } from './find-by-typed-code'
import type { JoinOutcome } from './join-class'
import type { RejoinOutcome } from './rejoin-class'

/** The six digits. */
export const codeForm: FormDescription<{ code: Refused<TypedCodeOutcome> }> = {
  name: 'class-code',
  fields: { code: { says: sentences('classroom.join.slips'), keeps: keepable } },
  notices: sentences(),
}

/** A class's own page of joining: a new seat, or the one that somebody has. */
export const joinForm: FormDescription<{
  form: Refused<JoinOutcome>
  rejoin: Refused<RejoinOutcome>
}> = {
  name: 'join-class',
  fields: {
    form: { says: sentences('classroom.join.slips') },
    rejoin: { says: sentences('classroom.join.slips') },
  },
  notices: sentences(),
}
