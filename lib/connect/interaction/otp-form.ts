import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { ResendOutcome } from './resend-otp'
import type { OtpSubmission } from './submit-otp'

const longestKept = 20

type RefusedCode = Refused<OtpSubmission, 'locked' | 'session-lost'>
/** Only another code helps: told at the button that asks for one. */
type DeadCode = { ok: false; slip: 'expired' | 'used' }

export const isDead = (refused: RefusedCode): refused is DeadCode =>
  refused.slip === 'expired' || refused.slip === 'used'

/**
 * Manual part 1, step 5: the code, and another one. `resend` is the button. A lock and a lost session have pages of
 * their own.
 */
export const otpForm: FormDescription<
  { otp: RefusedCode; resend: DeadCode | Refused<ResendOutcome, 'locked'> },
  'resent'
> = {
  name: 'connect/otp',
  fields: {
    otp: {
      says: sentences('identity.slips.otp', 'connect.otp.slips'),
      keeps: typed => typed.slice(0, longestKept),
      check: 'otp',
    },
    resend: { says: sentences('connect.otp.slips') },
  },
  notices: sentences('connect.otp.notices'),
}
