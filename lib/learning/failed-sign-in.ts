import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription } from '@/lib/web/form-description'

/** Why nobody was signed in; `code` is the provider's own, where it gave one. */
export type SignInFailure =
  | { ok: false; slip: 'provider'; code?: string }
  | { ok: false; slip: 'stale' | 'unreachable' | 'untrusted' }

export const failedSignInForm: FormDescription<{ form: SignInFailure }> = {
  name: 'learning/sign-in',
  fields: { form: { says: sentences('learning.failed.reasons') } },
  notices: sentences(),
}
