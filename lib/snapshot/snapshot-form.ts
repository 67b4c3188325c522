import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { TakenByToken } from './take-snapshot-by-token'

/** The room as a file. The token is a secret: never shown again. */
export const snapshotForm: FormDescription<{ token: Refused<TakenByToken> }> = {
  name: 'snapshot',
  fields: { token: { says: sentences('practice.snapshot.slips') } },
  notices: sentences(),
}
