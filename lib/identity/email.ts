/**
 * E-mail addresses, at practice domains only. They end in `.example`, which is nobody's (RFC 2606 §3), and are
 * listed one by one, so that a slip in the domain is found before a letter goes nowhere.
 */
import { INVISIBLE, longestTyped, stripInvisible, toArabicDigits } from './digits'
import { accepted, type Branded, type Parsed, refused } from './parsed'

export type Email = Branded<'Email'>
export type EmailSlip = 'empty' | 'thai-letters' | 'blank-inside' | 'malformed' | 'not-practice'

/** The agencies of the cast, and one that belongs to none. */
export const PRACTICE_EMAIL_DOMAINS = [
  'ocsc.example',
  'moe.example',
  'cgd.example',
  'dopa.example',
  'anamai.example',
  'mail.example',
] as const

/** The same as a sentence names them. */
export const practiceDomains = PRACTICE_EMAIL_DOMAINS.map(domain => `@${domain}`).join(', ')

const unseen = `[${INVISIBLE}]*`
const blank = `[\\s${INVISIBLE}]*`
// Looked ahead from its first letter only: from each blank before it, the look would be in vain.
const visible = 'A-Za-z0-9๐-๙０-９_%+\\-'
/** `also` may stand between its letters. */
const localPart = (also: string) =>
  `(?=[${visible}][^@]{0,63}@)[${visible}${also}]+(?:\\.[${visible}${also}]+)*`
const anyCase = (domain: string) =>
  Array.from(domain, letter => (letter === '.' ? '\\.' : `[${letter}${letter.toUpperCase()}]`) + unseen).join(
    '',
  )

/** For `<input pattern>`: lets through practice domains only. */
export const EMAIL_PATTERN = `${blank}${localPart(INVISIBLE)}@${unseen}(?:${PRACTICE_EMAIL_DOMAINS.map(anyCase).join('|')})${blank}`

const shape = new RegExp(`^${localPart('')}@(?:[a-z0-9\\-]+\\.)+[a-z]{2,}$`, 'u')
const isBlank = new RegExp(`^${blank}$`, 'u')

/** A pattern for blanks at the end looks from each blank anew; this looks once. */
function withoutOuterBlanks(text: string): string {
  let [begin, end] = [0, text.length]
  while (begin < end && isBlank.test(text.charAt(begin))) begin++
  while (end > begin && isBlank.test(text.charAt(end - 1))) end--
  return text.slice(begin, end)
}

/** What a person would have to change. */
function whyMalformed(email: string): EmailSlip {
  if (/[ก-๛]/.test(email)) return 'thai-letters'
  return /\s/.test(email) ? 'blank-inside' : 'malformed'
}

/** As it is compared: without what nobody sees, in lower case. */
const bare = (raw: string): string => withoutOuterBlanks(stripInvisible(toArabicDigits(raw))).toLowerCase()

/** Whether two texts are one address, however typed; also of what is no address yet. */
export const isSameEmail = (one: string, other: string): boolean =>
  one.length <= longestTyped && other.length <= longestTyped && bare(one) === bare(other)

/** The address in lower case, so that two ways of typing one address compare equal. */
export function parseEmail(raw: string): Parsed<Email, EmailSlip> {
  if (raw.length > longestTyped) return refused('malformed')
  const email = bare(raw)
  if (email === '') return refused('empty')
  if (email.length > 254) return refused('malformed')
  if (!shape.test(email)) return refused(whyMalformed(email))
  const domain = email.slice(email.indexOf('@') + 1)
  if (!PRACTICE_EMAIL_DOMAINS.some(practice => practice === domain)) return refused('not-practice')
  return accepted(email as Email)
}

/** Whether a letter to the address on a record would arrive. A record may hold none, or a malformed one. */
export function isUsableEmail(onRecord: string | null): onRecord is Email {
  if (onRecord === null) return false
  const parsed = parseEmail(onRecord)
  return parsed.ok && parsed.value === onRecord.toLowerCase()
}
