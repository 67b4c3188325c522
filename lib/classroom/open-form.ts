import { sentences } from '@/lib/i18n/sentences'
import { keepable } from '@/lib/identity/keepable'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { OpenClassOutcome } from './open-class'
import type { TitleSlip } from './parse-title'

type OfPass = 'wrong-pass' | 'too-many-passes'
type RefusedPass = Extract<OpenClassOutcome, { slip: OfPass }>

/** Whether it is the pass that was refused: told at its field. */
export const isOfPass = <O extends { ok: boolean; slip?: string }>(
  outcome: O,
): outcome is Extract<O, RefusedPass> => outcome.slip === 'wrong-pass' || outcome.slip === 'too-many-passes'

/** Opening a class. The pass is a secret: never shown again. */
export const openForm: FormDescription<{
  form: Refused<OpenClassOutcome, OfPass>
  title: { slip: TitleSlip }
  pass: RefusedPass
}> = {
  name: 'classroom/open',
  fields: {
    form: { says: sentences('classroom.open.slips') },
    title: { says: sentences('classroom.open.slips'), keeps: keepable },
    pass: { says: sentences('classroom.open.slips') },
  },
  notices: sentences(),
}
