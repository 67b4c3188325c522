import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { ParsedTerm } from './search-term'

/** The catalogue's search. What was refused is not kept; what is taken, lib/mooc/search-term keeps. */
export const searchForm: FormDescription<{ q: Refused<ParsedTerm> }> = {
  name: 'mooc/search',
  fields: { q: { says: sentences('mooc.search.slips') } },
  notices: sentences(),
}
