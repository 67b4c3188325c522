import { sentences } from '@/lib/i18n/sentences'
import { keepableCitizenId, type parseCitizenId } from '@/lib/identity'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { RequestedPassword } from './request-password'

/** รหัสผู้ใช้ (manual part 2, steps 1 and 4). Whoever has no e-mail goes on to the proof of identity. */
export const userCodeForm: FormDescription<{
  userCode: Refused<ReturnType<typeof parseCitizenId>> | Refused<RequestedPassword, 'email-not-found'>
}> = {
  name: 'seis/user-code',
  fields: {
    userCode: {
      says: sentences('identity.slips.citizenId', 'seis.signIn.userCodeSlips', 'seis.signIn.slips'),
      keeps: keepableCitizenId,
    },
  },
  notices: sentences(),
}
