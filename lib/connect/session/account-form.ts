import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, NoFields } from '@/lib/web/form-description'

/** What came of ถอนความยินยอม. */
export const accountForm: FormDescription<NoFields, 'withdrawn' | 'not-there'> = {
  name: 'connect/account',
  fields: {},
  notices: sentences('connect.account.notices'),
}
