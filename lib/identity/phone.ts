/**
 * Telephone and fax numbers. Practice ones are 080-000-00NN (mobile) and 0-2000-00NN (office, perhaps with an
 * extension); any other is refused like a real id. Kept as digits, an extension after `#`.
 */
import { DIGIT, digitPattern, GAP, hasLetterO, longestTyped, plain, spaced } from './digits'
import { accepted, type Branded, type Parsed, refused } from './parsed'

export type Phone = Branded<'Phone'>
export type PhoneSlip = 'empty' | 'malformed' | 'letter-o' | 'not-practice'

const mobilePrefix = '08000000'
const officePrefix = '0200000'
/** How every practice number begins. */
export const practicePhonePrefixes = [mobilePrefix, officePrefix] as const

const number = (prefix: string) =>
  `${spaced(...[...prefix].map(digit => digitPattern(Number(digit))))}(?:${DIGIT}${GAP}){2}`
const extension = `(?:(?:ต่อ|[Ee][Xx][Tt]\\.?|#)${GAP}(?:${DIGIT}${GAP}){1,5})?`

/** For `<input pattern>`: lets through practice numbers only. */
export const PHONE_PATTERN = `${number(mobilePrefix)}|${number(officePrefix)}${extension}`

/** Reads a practice number. Only an office has an extension. */
export function parsePhone(raw: string): Parsed<Phone, PhoneSlip> {
  if (raw.length > longestTyped) return refused('malformed')
  const text = plain(raw)
  if (text === '') return refused('empty')
  if (hasLetterO(text)) return refused('letter-o')
  const [, digits, inside] = /^(0[0-9]{8,9})(?:(?:ต่อ|ext\.?|#)([0-9]{1,5}))?$/i.exec(text) ?? []
  const isOffice = digits?.length === 9
  if (!digits || (inside && !isOffice)) return refused('malformed')
  if (!digits.startsWith(isOffice ? officePrefix : mobilePrefix)) return refused('not-practice')
  return accepted((inside ? `${digits}#${inside}` : digits) as Phone)
}

/** 080-000-0001, or 0-2000-0012 ต่อ 123 (ext. 123 in English). */
export function formatPhone(phone: Phone, locale: 'th' | 'en' = 'th'): string {
  const [digits = '', inside] = phone.split('#')
  const printed =
    digits.length === 9
      ? digits.replace(/^(.)(.{4})(.{4})$/, '$1-$2-$3')
      : digits.replace(/^(.{3})(.{3})(.{4})$/, '$1-$2-$3')
  return inside ? `${printed} ${locale === 'th' ? 'ต่อ' : 'ext.'} ${inside}` : printed
}
