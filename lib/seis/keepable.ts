/**
 * Which typed values may be shown again after a slip. What may be somebody's real number or address is not
 * kept, not even in the encrypted cookie of one redirect; secrets never are. Pure.
 */
import { PRACTICE_EMAIL_DOMAINS, stripSeparators, toArabicDigits } from '@/lib/identity'

const lengthLimit = 100
const nearlyWholeDigits = 9

type Values = Record<string, string>

const keep = (field: string, typed: string): Values => ({ [field]: typed.slice(0, lengthLimit) })

/** A user code, unless most of a number outside the practice range is there. */
export function keepableUserCode(typed: string): Values {
  const digits = stripSeparators(toArabicDigits(typed)).replace(/\D/g, '')
  return digits.length >= nearlyWholeDigits && !/^[1-8]99/.test(digits) ? {} : keep('userCode', typed)
}

/** An address at a practice domain, or one that has no domain yet. */
export function keepableEmail(field: string, typed: string): Values {
  const [, domain = ''] = typed.trim().toLowerCase().split('@')
  const isOurs = domain === '' || PRACTICE_EMAIL_DOMAINS.some(ours => ours.startsWith(domain))
  return isOurs || domain.replace(',', '.').endsWith('.example') ? keep(field, typed) : {}
}

/** A telephone number of the practice range, whole or begun. */
export function keepablePhone(field: string, typed: string): Values {
  const digits = stripSeparators(toArabicDigits(typed)).replace(/\D/g, '')
  const isOurs = ['08000000', '0200000'].some(
    prefix => digits.startsWith(prefix) || prefix.startsWith(digits),
  )
  return isOurs ? keep(field, typed) : {}
}

/** A field in which nothing is a secret. */
export const keepable = keep
