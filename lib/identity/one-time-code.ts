/** The shape of a one-time code: six digits. Whether it is the right one is lib/otp's to say. */
import { DIGIT, GAP, hasLetterO, longestTyped, plain } from './digits'
import { accepted, type Parsed, refused } from './parsed'

export type OtpSlip = 'empty' | 'wrong-length' | 'not-digits' | 'letter-o'

const OTP_LENGTH = 6

/** For `<input pattern>`. */
export const OTP_PATTERN = `${GAP}(?:${DIGIT}${GAP}){${OTP_LENGTH}}`

/** Reads six digits in either script; leading zeros stay. */
export function parseOtp(raw: string): Parsed<string, OtpSlip> {
  if (raw.length > longestTyped) return refused('wrong-length')
  const code = plain(raw)
  if (code === '') return refused('empty')
  if (!/^[0-9]+$/.test(code)) return refused(hasLetterO(code) ? 'letter-o' : 'not-digits')
  if (code.length !== OTP_LENGTH) return refused('wrong-length')
  return accepted(code)
}
