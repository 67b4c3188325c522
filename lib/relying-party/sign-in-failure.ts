import type { FormDescription } from '@/lib/web/form-description'

/** Why nobody was signed in; `code` is the provider's own, where it gave one. */
export type SignInFailure =
  | { ok: false; slip: 'provider'; code?: string }
  | { ok: false; slip: 'stale' | 'unreachable' | 'untrusted' }

/** Of a site's page that tells it. */
export type FailedSignInForm = FormDescription<{ form: SignInFailure }>
