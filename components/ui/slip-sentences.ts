import { type Locale, type MessageKey, translator } from '@/lib/i18n/translator'
import { nameLengthLimit, PRACTICE_EMAIL_DOMAINS } from '@/lib/identity'
import type { Flash } from '@/lib/web/flash'

/** Every slip of typing that a parser of lib/identity names, by the parser's name. */
const typingSlips = {
  citizenId: ['empty', 'too-short', 'too-long', 'not-digits', 'wrong-check-digit', 'not-practice'],
  laserCode: ['empty', 'malformed', 'not-practice'],
  phone: ['empty', 'malformed', 'not-practice'],
  email: ['empty', 'malformed', 'not-practice'],
  otp: ['empty', 'wrong-length', 'not-digits'],
  birthDate: ['empty', 'not-a-number', 'no-such-date', 'looks-like-christian-year', 'in-future'],
  firstName: ['empty', 'too-long'],
  lastName: ['empty', 'too-long'],
} as const

export const practiceDomains = PRACTICE_EMAIL_DOMAINS.map(domain => `@${domain}`).join(', ')

/** The sentences for the slips of one kind of field. `details` fills in what a sentence names, e.g. a date. */
export function slipSentences(
  locale: Locale,
  kind: keyof typeof typingSlips,
  details: Flash['details'] = {},
): Record<string, string> {
  const t = translator(locale, 'identity')
  // A sentence that names what the browser does not know is the server's to say.
  const blanks = {
    day: '',
    month: '',
    year: '',
    suggestedYear: '',
    limit: nameLengthLimit,
    domains: practiceDomains,
  }
  return Object.fromEntries(
    typingSlips[kind].map(slip => [
      slip,
      t(`slips.${kind}.${slip}` as MessageKey<'identity'>, { ...blanks, ...details }),
    ]),
  )
}
