import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, NoFields } from '@/lib/web/form-description'

/** What came of ถอนความยินยอม, and of a start address (control API, sessions) that is no good. */
export const accountForm: FormDescription<NoFields, 'withdrawn' | 'not-there' | 'spent'> = {
  name: 'connect/account',
  fields: {},
  notices: sentences('connect.account.notices'),
}
