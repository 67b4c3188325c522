import { sentences } from '@/lib/i18n/sentences'
import { keepableCitizenId, type parseCitizenId } from '@/lib/identity'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { RequestedPassword } from './request-password'

type RefusedRequest = Refused<RequestedPassword, 'email-not-found'>
/** The number may be right, but now is not the time: told at the button. */
type NotNow =
  | Extract<RefusedRequest, { slip: 'wait' } | { until: Date }>
  | { ok: false; slip: 'register-down' | 'no-sends-left' | 'too-many-letters' }

export const isNotNow = (refused: RefusedRequest): refused is NotNow =>
  refused.slip !== 'not-in-register' && refused.slip !== 'retired'

/** รหัสผู้ใช้ (manual part 2, steps 1 and 4). `request` is its button. Whoever has no e-mail goes on to the proof of identity. */
export const userCodeForm: FormDescription<{
  userCode: Refused<ReturnType<typeof parseCitizenId>> | RefusedRequest
  request: NotNow
}> = {
  name: 'seis/user-code',
  fields: {
    userCode: {
      says: sentences('identity.slips.citizenId', 'seis.signIn.userCodeSlips', 'seis.signIn.slips'),
      keeps: keepableCitizenId,
      check: 'citizenId',
    },
    request: { says: sentences('seis.signIn.userCodeSlips', 'seis.signIn.slips') },
  },
  notices: sentences(),
}
