/**
 * Which typed values may be shown again after a slip, as fields of a form. What may be somebody's real number or
 * address is not kept, not even in the encrypted cookie of one redirect; secrets never are. Pure.
 */
import { longestTyped, plain } from './digits'
import { PRACTICE_EMAIL_DOMAINS } from './email'
import { practicePhonePrefixes } from './phone'

const lengthLimit = 100
const nearlyWholeDigits = 9

type Values = Record<string, string>

/** More is neither looked at nor kept. */
const digitsOf = (typed: string): string => plain(typed.slice(0, longestTyped)).replace(/\D/g, '')

/** A field in which nothing is a secret. */
export const keepable = (field: string, typed: string): Values => ({ [field]: typed.slice(0, lengthLimit) })

/** A citizen id, unless most of a number outside the practice range is there. */
export function keepableCitizenId(field: string, typed: string): Values {
  const digits = digitsOf(typed)
  return digits.length >= nearlyWholeDigits && !/^[1-8]99/.test(digits) ? {} : keepable(field, typed)
}

/** An address at a practice domain, or one that has no domain yet. */
export function keepableEmail(field: string, typed: string): Values {
  const [, domain = ''] = typed.slice(0, longestTyped).trim().toLowerCase().split('@')
  const isOurs = domain === '' || PRACTICE_EMAIL_DOMAINS.some(ours => ours.startsWith(domain))
  return isOurs || domain.replace(',', '.').endsWith('.example') ? keepable(field, typed) : {}
}

/** A telephone number of the practice range, whole or begun. */
export function keepablePhone(field: string, typed: string): Values {
  const digits = digitsOf(typed)
  const isOurs = practicePhonePrefixes.some(prefix => digits.startsWith(prefix) || prefix.startsWith(digits))
  return isOurs ? keepable(field, typed) : {}
}
