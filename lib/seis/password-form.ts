import { sentences } from '@/lib/i18n/sentences'
import type { parseOtp } from '@/lib/identity'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { SignInOutcome } from './sign-in'

/** รหัสผ่าน (manual part 2, step 4), which is never kept. */
export const passwordForm: FormDescription<{
  password: Refused<ReturnType<typeof parseOtp>> | Refused<SignInOutcome>
}> = {
  name: 'seis/password',
  fields: {
    password: { says: sentences('identity.slips.otp', 'seis.signIn.passwordSlips', 'seis.signIn.slips') },
  },
  notices: sentences(),
}
