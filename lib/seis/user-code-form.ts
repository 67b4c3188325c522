import { sentences } from '@/lib/i18n/sentences'
import { keepableCitizenId, type parseCitizenId } from '@/lib/identity'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { RefusedNumber, RequestedPassword } from './request-password'

/**
 * รหัสผู้ใช้ (manual part 2, steps 1 and 4), and asking for a password: what that is refused for says nothing of the
 * number. Whoever has no e-mail goes on to the proof of identity.
 */
export const userCodeForm: FormDescription<{
  userCode: Refused<ReturnType<typeof parseCitizenId>> | RefusedNumber
  request: Exclude<Refused<RequestedPassword, 'email-not-found'>, RefusedNumber>
}> = {
  name: 'seis/user-code',
  fields: {
    userCode: {
      says: sentences('identity.slips.citizenId', 'seis.signIn.userCodeSlips'),
      keeps: keepableCitizenId,
    },
    request: { says: sentences('seis.signIn.userCodeSlips', 'seis.signIn.slips') },
  },
  notices: sentences(),
}
