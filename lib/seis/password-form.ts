import { sentences } from '@/lib/i18n/sentences'
import type { parseOtp } from '@/lib/identity'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { SignInOutcome } from './sign-in'

type RefusedPassword = Refused<ReturnType<typeof parseOtp>> | Refused<SignInOutcome>
/** Only another password helps: told at the button that asks for one. */
type DeadPassword = { ok: false; slip: 'expired' | 'used' | 'locked' }

export const isDead = (refused: RefusedPassword): refused is DeadPassword =>
  refused.slip === 'expired' || refused.slip === 'used' || refused.slip === 'locked'

/** รหัสผ่าน (manual part 2, step 4), which is never kept. `request` is the button กดเพื่อขอรหัสผ่าน of the other form. */
export const passwordForm: FormDescription<{
  password: RefusedPassword
  request: DeadPassword
}> = {
  name: 'seis/password',
  fields: {
    password: {
      says: sentences('identity.slips.otp', 'seis.signIn.passwordSlips', 'seis.signIn.slips'),
      check: 'otp',
    },
    request: { says: sentences('seis.signIn.passwordSlips') },
  },
  notices: sentences(),
}
