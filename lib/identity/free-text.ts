/**
 * Text that people choose themselves: names, positions, agencies, labels, nicknames. Cleaned of what nobody sees and
 * of what draws over its neighbours, and looked through for what may be a real person's: an id, a telephone number, a
 * Laser Code, a mailbox. Pure, for browsers too. Each pass goes over the text once; who calls checks its length first.
 */
import { stripInvisible, toArabicDigits } from './digits'
import { accepted, type Parsed, refused } from './parsed'
import { practicePhonePrefixes } from './phone'

export type FreeTextSlip =
  | 'empty'
  | 'too-long'
  | 'real-id'
  | 'real-phone'
  | 'real-laser-code'
  | 'real-mailbox'

/** Far above any field's own limit; longer text is not looked at. */
export const freeTextLengthLimit = 2000

/** A letter of Thai takes a vowel and a tone above, or one below; in other scripts three stand for the rarest. */
const marksInARow = 3

/** Marks of direction, joiners, blanks without width, other controls: they reorder or hide what stands beside them. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115F\u1160\u3164\uFFA0]/gu
const stacked = new RegExp(`(\\p{M}{${marksInARow}})\\p{M}+`, 'gu')

/** The text without unseen characters and stacked marks, blanks as one space. Cleaning twice changes nothing. */
export const cleanText = (raw: string): string =>
  raw
    .replace(/[\t\n\r]/g, ' ')
    .replace(unseen, '')
    // After what is unseen is gone: it keeps marks apart that else change places.
    .normalize('NFC')
    .replace(stacked, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/** What people put between the digits of one number. */
const betweenDigits = /^[\s.\-()+\u2010-\u2015\u2212]$/
const isDigit = (char: string) => char >= '0' && char <= '9'
const isLatin = (char: string) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')

/** Groups of digits with nothing but separators between, and the last two words of Latin letters right before them. */
interface Run {
  words: string[]
  groups: string[]
}

/** The runs of a text, in one pass. */
function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let run: Run = { words: [], groups: [] }
  let kind: 'digits' | 'letters' | 'gap' | null = null
  const add = (list: string[], char: string, isMore: boolean) =>
    list.push(isMore ? `${list.pop() ?? ''}${char}` : char)
  for (const char of toArabicDigits(text)) {
    if (isDigit(char)) {
      add(run.groups, char, kind === 'digits')
      kind = 'digits'
    } else if (betweenDigits.test(char)) {
      kind = 'gap'
    } else {
      if (run.groups.length > 0 || !isLatin(char)) {
        runs.push(run)
        run = { words: [], groups: [] }
        kind = null
      }
      if (!isLatin(char)) continue
      add(run.words, char, kind === 'letters')
      kind = 'letters'
    }
  }
  return [...runs, run].filter(({ groups }) => groups.length > 0)
}

/** An id has the most digits, beside a telephone number with its country and a zero too many. */
const mostDigits = 15

/** Every number that whole groups of a run make up: a person's id and telephone may stand side by side. */
function* numbersIn({ groups }: Run): Generator<string> {
  for (let first = 0; first < groups.length; first++) {
    let number = ''
    for (let last = first; last < groups.length && number.length <= mostDigits; last++) {
      number += groups[last]
      yield number
    }
  }
}

const isRealId = (number: string) => /^[1-8]\d{12}$/.test(number) && !/^.99/.test(number)

/** 081-234-5678, 02-123-4567 and the same after 66, which then stands for the 0. */
function isRealPhone(number: string): boolean {
  const national = number.replace(/^(?:00)?660?(?=[2-9]\d{7,8}$)/, '0')
  const isPhone = /^0[689]\d{8}$/.test(national) || /^0[2-7]\d{7}$/.test(national)
  return isPhone && !practicePhonePrefixes.some(prefix => national.startsWith(prefix))
}

/** Two letters alone, and ten digits. */
function isRealLaserCode({ words, groups }: Run): boolean {
  const [before = '', last = ''] = words.slice(-2).length === 2 ? words.slice(-2) : ['', ...words]
  const letters = last.length === 2 ? last : last.length === 1 && before.length === 1 ? before + last : ''
  if (letters === '') return false
  let digits = ''
  for (const group of groups) {
    digits += group
    if (digits.length >= 10) break
  }
  return digits.length === 10 && !/^ZZ9/i.test(letters + digits)
}

/** Domains that are nobody's: RFC 2606 §2 and §3. */
const nobodys = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/i
const domainCharacter = /[\p{L}\p{M}\p{N}.-]/u

/** Something at a domain that may be somebody's; malformed or not, a reader would know whose it is. */
function hasRealMailbox(text: string): boolean {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = text[at - 1] ?? ' '
    let end = at + 1
    while (end < text.length && domainCharacter.test(text[end] as string)) end++
    let last = end
    while ('.-'.includes(text.charAt(last - 1)) && last > at + 1) last--
    const domain = text.slice(at + 1, last)
    const isWhole = /\.[\p{L}\p{M}]{2,}$/u.test(domain)
    if (isWhole && !/\s/.test(before) && !nobodys.test(domain)) return true
    at = Math.max(at, end - 1)
  }
  return false
}

/** What in the text may be a real person's, or null. Digits and signs of full width count as what they look like, marks that nobody sees as nothing. */
export function realLooking(text: string): Exclude<FreeTextSlip, 'empty' | 'too-long'> | null {
  const plainText = stripInvisible(text).normalize('NFKC')
  const runs = runsOf(plainText)
  const numbers = runs.flatMap(run => [...numbersIn(run)])
  if (numbers.some(isRealId)) return 'real-id'
  if (runs.some(isRealLaserCode)) return 'real-laser-code'
  if (numbers.some(isRealPhone)) return 'real-phone'
  return hasRealMailbox(plainText) ? 'real-mailbox' : null
}

/** Reads text that somebody chose: cleaned, and refused where it may hold a real person's data. */
export function parseFreeText(raw: string): Parsed<string, FreeTextSlip> {
  if (raw.length > freeTextLengthLimit) return refused('too-long')
  const text = cleanText(raw)
  if (text === '') return refused('empty')
  const slip = realLooking(text)
  return slip ? refused(slip) : accepted(text)
}
