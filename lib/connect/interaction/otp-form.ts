import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { ResendOutcome } from './resend-otp'
import type { OtpSubmission } from './submit-otp'

const longestKept = 20

/**
 * Manual part 1, step 5: the code, and another one: what that is refused for says nothing of a code that was typed. A
 * lock and a lost session have pages of their own.
 */
export const otpForm: FormDescription<
  { otp: Refused<OtpSubmission, 'locked' | 'session-lost'>; resend: Refused<ResendOutcome, 'locked'> },
  'resent'
> = {
  name: 'connect/otp',
  fields: {
    otp: {
      says: sentences('identity.slips.otp', 'connect.otp.slips'),
      keeps: typed => typed.slice(0, longestKept),
    },
    resend: { says: sentences('connect.otp.slips') },
  },
  notices: sentences('connect.otp.notices'),
}
