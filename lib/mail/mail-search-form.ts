import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription } from '@/lib/web/form-description'

const longestTerm = 100

/** The inbox's search: nothing is refused, and the term is shown again. */
export const mailSearchForm: FormDescription<{ search: never }> = {
  name: 'mail/search',
  fields: { search: { says: sentences(), keeps: typed => typed.trim().slice(0, longestTerm) } },
  notices: sentences(),
}
