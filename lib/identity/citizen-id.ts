/**
 * The 13-digit national id, of which this project knows practice ones only: 99 in digits 2–3, where a real
 * number has an office code of 10–96. A real-looking number is refused here, before it is sent or kept.
 */
import { DIGIT, digitPattern, GAP, hasLetterO, longestTyped, plain, spaced } from './digits'
import { accepted, type Branded, type Parsed, refused } from './parsed'

export type CitizenId = Branded<'CitizenId'>
export type CitizenIdSlip =
  | 'empty'
  | 'too-short'
  | 'too-long'
  | 'not-digits'
  | 'letter-o'
  | 'wrong-check-digit'
  | 'not-practice'

/** For `<input pattern>`: lets through practice numbers only. The check digit is left to the parser. */
export const CITIZEN_ID_PATTERN = `${spaced(digitPattern(1, 8), digitPattern(9), digitPattern(9))}(?:${DIGIT}${GAP}){10}`

/** The thirteenth digit for the first twelve: (11 − Σ dᵢ·(13−i) mod 11) mod 10, i = 0…11. */
export function checkDigit(firstTwelve: string): number {
  let sum = 0
  for (let i = 0; i < 12; i++) sum += Number(firstTwelve[i]) * (13 - i)
  return (11 - (sum % 11)) % 10
}

/**
 * Reads a practice id. Somebody else's number is told apart before its check digit is looked at, so that
 * nobody corrects a real number until it passes.
 */
export function parseCitizenId(raw: string): Parsed<CitizenId, CitizenIdSlip> {
  if (raw.length > longestTyped) return refused('too-long')
  const digits = plain(raw)
  if (digits === '') return refused('empty')
  if (!/^[0-9]+$/.test(digits)) return refused(hasLetterO(digits) ? 'letter-o' : 'not-digits')
  if (digits.length < 13) return refused('too-short')
  if (digits.length > 13) return refused('too-long')
  if (!/^[1-8]99/.test(digits)) return refused('not-practice')
  if (checkDigit(digits) !== Number(digits[12])) return refused('wrong-check-digit')
  return accepted(digits as CitizenId)
}

/** As printed on a card: X-XXXX-XXXXX-XX-X. */
export const formatCitizenId = (id: CitizenId): string =>
  id.replace(/^(.)(.{4})(.{5})(..)(.)$/, '$1-$2-$3-$4-$5')
