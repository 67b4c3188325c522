import { sentences } from '@/lib/i18n/sentences'
import { keepable, keepableLaserCode } from '@/lib/identity'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { ProofOutcome } from './prove-identity'
import type { ClaimRefusals } from './read-claim'

type WithTitle = Extract<ProofOutcome, { slip: 'with-title' }>

const birthDate = { says: sentences('identity.slips.birthDate'), keeps: keepable, check: 'date' } as const

/** Manual part 2, step 2. Whoever is turned away has a page of their own. */
export const proofForm: FormDescription<
  Omit<ClaimRefusals, 'firstName'> & {
    firstName?: ClaimRefusals['firstName'] | WithTitle
    form: Refused<ProofOutcome, 'turned-away' | 'with-title'>
  },
  'email-not-found'
> = {
  name: 'seis/proof',
  fields: {
    form: { says: sentences('seis.verify.slips') },
    firstName: {
      says: sentences('identity.slips.firstName', 'seis.verify.nameSlips'),
      keeps: keepable,
      check: 'name',
    },
    lastName: { says: sentences('identity.slips.lastName'), keeps: keepable, check: 'name' },
    birthDay: birthDate,
    birthMonth: birthDate,
    birthYear: birthDate,
    laserCode: {
      says: sentences('identity.slips.laserCode'),
      keeps: keepableLaserCode,
      check: 'laserCode',
    },
  },
  notices: sentences('seis.verify.notices'),
}
