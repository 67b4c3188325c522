import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { ArmFaultOutcome } from './arm-fault'

/** Arming a failure, from its own page or from the trace. */
export const faultsForm: FormDescription<
  {
    form: Refused<ArmFaultOutcome, 'no-room'>
    times: { slip: 'not-a-number' }
  },
  'armed' | 'disarmed'
> = {
  name: 'faults',
  fields: {
    form: { says: sentences('faults.page.slips') },
    times: { says: sentences('faults.page.slips') },
  },
  notices: sentences('faults.page.notices'),
}
