/**
 * What of a typed value may be shown again after a slip, or null. What may be somebody's real number or address is
 * not kept, not even in the encrypted cookie of one redirect; secrets never are. Pure.
 */
import { longestTyped, plain } from './digits'
import { PRACTICE_EMAIL_DOMAINS } from './email'
import { practiceLaserCode } from './laser-code'
import { practicePhonePrefixes } from './phone'

const lengthLimit = 100
const nearlyWholeDigits = 9

/** More is neither looked at nor kept. */
const digitsOf = (typed: string): string => plain(typed.slice(0, longestTyped)).replace(/\D/g, '')

/** Of a field in which nothing is a secret. */
export const keepable = (typed: string): string => typed.slice(0, lengthLimit)

/** A citizen id, unless most of a number outside the practice range is there. */
export function keepableCitizenId(typed: string): string | null {
  const digits = digitsOf(typed)
  return digits.length >= nearlyWholeDigits && !/^[1-8]99/.test(digits) ? null : keepable(typed)
}

/** An address at a practice domain, or one that has no domain yet. */
export function keepableEmail(typed: string): string | null {
  const [, domain = ''] = typed.slice(0, longestTyped).trim().toLowerCase().split('@')
  const isOurs = domain === '' || PRACTICE_EMAIL_DOMAINS.some(ours => ours.startsWith(domain))
  return isOurs || domain.replace(',', '.').endsWith('.example') ? keepable(typed) : null
}

/** A practice Laser Code, whole or begun: it is printed on a card that everybody in the room may open, and is no secret. */
export function keepableLaserCode(typed: string): string | null {
  const begun = plain(typed.slice(0, longestTyped)).toUpperCase().slice(0, practiceLaserCode.length)
  return practiceLaserCode.startsWith(begun) ? keepable(typed) : null
}

/** A telephone number of the practice range, whole or begun. */
export function keepablePhone(typed: string): string | null {
  const digits = digitsOf(typed)
  const isOurs = practicePhonePrefixes.some(prefix => digits.startsWith(prefix) || prefix.startsWith(digits))
  return isOurs ? keepable(typed) : null
}
