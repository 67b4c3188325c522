import { sentences } from '@/lib/i18n/sentences'
import { keepable } from '@/lib/identity/keepable'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { OpenClassOutcome } from './open-class'
import type { TitleSlip } from './parse-title'

type OfPass = 'wrong-pass' | 'too-many-passes'

/** Opening a class. The pass is a secret: never shown again. */
export const openForm: FormDescription<{
  form: Refused<OpenClassOutcome, OfPass>
  title: { slip: TitleSlip }
  pass: Extract<OpenClassOutcome, { slip: OfPass }>
}> = {
  name: 'open-class',
  fields: {
    form: { says: sentences('classroom.open.slips') },
    title: { says: sentences('classroom.open.slips'), keeps: keepable },
    pass: { says: sentences('classroom.open.slips') },
  },
  notices: sentences(),
}
