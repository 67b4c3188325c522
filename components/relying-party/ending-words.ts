/** What is said where a sign-in failed or a session is over: every relying party's message file has these keys. Pure. */
import { sayRefusals } from '@/components/ui/say-refusals'
import type { Locale } from '@/lib/i18n/translator'
import type { FailedSignInForm } from '@/lib/relying-party/sign-in-failure'
import type { FlashOf } from '@/lib/web/flash'

type FailedKey = 'title' | 'unknown' | 'code' | 'next' | 'nextUnreachable' | 'retry'
type SignedOutKey = 'title' | 'done' | 'here' | 'everywhere'

export interface EndingWords {
  title: string
  paragraphs: string[]
}

export function failedWords(
  locale: Locale,
  translate: (key: `failed.${FailedKey}`, values?: Record<string, string | number>) => string,
  form: FailedSignInForm,
  flash: FlashOf<FailedSignInForm>,
): EndingWords & { retry: string } {
  const failure = flash.refusals.form
  const [reason] = sayRefusals(locale, form, flash)
  const code = failure?.details.code
  return {
    title: translate('failed.title'),
    paragraphs: [
      reason?.text ?? translate('failed.unknown'),
      ...(code ? [translate('failed.code', { code })] : []),
      translate(failure?.slip === 'unreachable' ? 'failed.nextUnreachable' : 'failed.next'),
    ],
    retry: translate('failed.retry'),
  }
}

/**
 * `lastSignOut` is what this browser remembers of its sign-out; `state` what the provider brought back: equal, the
 * person comes from there, where they were asked whether to leave every site.
 */
export function signedOutWords(
  translate: (key: `signedOut.${SignedOutKey}`) => string,
  lastSignOut: string | null,
  state: unknown,
): EndingWords {
  const reach = lastSignOut !== null && state === lastSignOut ? 'everywhere' : 'here'
  return {
    title: translate('signedOut.title'),
    paragraphs: [translate('signedOut.done'), ...(lastSignOut ? [translate(`signedOut.${reach}`)] : [])],
  }
}
