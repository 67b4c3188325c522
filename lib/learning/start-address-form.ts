import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, NoFields } from '@/lib/web/form-description'

/** What becomes of a start address (control API, sessions) that is no good. */
export const startAddressForm: FormDescription<NoFields, 'spent' | 'spentSignedIn'> = {
  name: 'learning/start',
  fields: {},
  notices: sentences('site.startAddress'),
}
