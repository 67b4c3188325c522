import { sentences } from '@/lib/i18n/sentences'
import { keepableCitizenId } from '@/lib/identity'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { CitizenIdOutcome } from './submit-citizen-id'

/** Manual part 1, step 4: the 13 digits. A lock has a page of its own. */
export const citizenIdForm: FormDescription<{ citizenId: Refused<CitizenIdOutcome, 'locked'> }> = {
  name: 'connect/citizen-id',
  fields: {
    citizenId: {
      says: sentences('identity.slips.citizenId', 'connect.citizenId.slips'),
      keeps: keepableCitizenId,
      check: 'citizenId',
    },
  },
  notices: sentences(),
}
