/** What is said where a sign-in failed or a session is over: every relying party's message file has these keys. Pure. */
import { type SignInFailure, signInFailures } from '@/lib/relying-party/sign-in-failures'

type FailedKey = SignInFailure | 'title' | 'unknown' | 'code' | 'next' | 'nextUnreachable' | 'retry'
type SignedOutKey = 'title' | 'done' | 'here' | 'everywhere'

export interface EndingWords {
  title: string
  paragraphs: string[]
}

/** `notice` names why, `code` is the provider's own error code; both as the flash brought them. */
export function failedWords(
  translate: (key: `failed.${FailedKey}`, values?: Record<string, string>) => string,
  { notice, code }: { notice?: string; code?: string },
): EndingWords & { retry: string } {
  const reason = signInFailures.find(known => known === notice) ?? 'unknown'
  return {
    title: translate('failed.title'),
    paragraphs: [
      translate(`failed.${reason}`),
      ...(code ? [translate('failed.code', { code })] : []),
      translate(reason === 'unreachable' ? 'failed.nextUnreachable' : 'failed.next'),
    ],
    retry: translate('failed.retry'),
  }
}

/**
 * `departure` is what this browser remembers of its sign-out; `state` what the provider brought back: equal, the
 * person comes from there, where they were asked whether to leave every site.
 */
export function signedOutWords(
  translate: (key: `signedOut.${SignedOutKey}`) => string,
  departure: string | null,
  state: unknown,
): EndingWords {
  const reach = departure !== null && state === departure ? 'everywhere' : 'here'
  return {
    title: translate('signedOut.title'),
    paragraphs: [translate('signedOut.done'), ...(departure ? [translate(`signedOut.${reach}`)] : [])],
  }
}
