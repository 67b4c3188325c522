import { sentences } from '@/lib/i18n/sentences'
import { keepable } from '@/lib/identity/keepable'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { TypedCodeOutcome } from './find-by-typed-code'

/** The six digits. */
export const codeForm: FormDescription<{ code: Refused<TypedCodeOutcome> }> = {
  name: 'classroom/code',
  fields: { code: { says: sentences('classroom.join.slips'), keeps: keepable, check: 'otp' } },
  notices: sentences(),
}
