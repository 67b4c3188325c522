import type { RelyingParty } from '@/lib/sites/sites.mjs'
import type { FormDescription } from '@/lib/web/form-description'
import { codeOf } from './code-of'
import { errorCode } from './error-code'
import { isProviderUnreachable } from './provider-fetch'

/** Why nobody was signed in; `code` is the provider's own, where it gave one. */
export type SignInFailure =
  | { ok: false; slip: 'provider'; code?: string }
  | { ok: false; slip: 'stale' | 'unreachable' | 'untrusted' }

/** Of a site's page that tells it. */
export type FailedSignInForm = FormDescription<{ form: SignInFailure }>

/** What a library calls the provider's own error response (RFC 6749 §5.2). */
const errorResponse = 'OAUTH_RESPONSE_BODY_ERROR'
/** And that it refused the access token (RFC 6750 §3), or that it was waited for in vain. */
const cannotGoOn = ['OAUTH_WWW_AUTHENTICATE_CHALLENGE', 'OAUTH_TIMEOUT', 'ERR_JWKS_TIMEOUT']

/**
 * Why a library did not finish a sign-in. An error response is the provider's own word, and a provider that is down or
 * does not answer in time says enough; what fails a check may be anybody's.
 */
export function failureOf(site: RelyingParty, error: Error): SignInFailure {
  if (isProviderUnreachable(error)) return { ok: false, slip: 'unreachable' }
  const code = codeOf(error)
  if (code === errorResponse && 'error' in error && typeof error.error === 'string')
    return { ok: false, slip: 'provider', code: errorCode(error.error) }
  console.error(`${site}: sign-in failed:`, code ?? error.name)
  const isTheirs = cannotGoOn.some(one => one === code) || error.name === 'TimeoutError' || isDown(error)
  return { ok: false, slip: isTheirs || error instanceof TypeError ? 'provider' : 'untrusted' }
}

/** The library keeps an answer that is none of the protocol's as the cause, however deep. */
const isDown = (error: unknown): boolean =>
  error instanceof Error &&
  ((error.cause instanceof Response && error.cause.status >= 500) || isDown(error.cause))
