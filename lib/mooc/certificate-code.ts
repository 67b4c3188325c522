/**
 * The code of a certificate: read off paper and typed again, so of signs that look like no other one of them, and
 * without vowels, which would make words.
 */
import { randomInt } from 'node:crypto'
import type { Parsed } from '@/lib/identity'
import { GAP, longestTyped, plain, toThaiDigits } from '@/lib/identity/digits'

/** Without 0 O Q, 1 I L, 2 Z, 5 S, 8 B, G (a 6), U V Y, and the vowels. */
export const codeAlphabet = '34679CDFHJKMNPRTWX'
/** Fifty bits: nobody finds one by trying. */
const codeLength = 12

export type CodeSlip = 'empty' | 'not-a-code'

const isCode = new RegExp(`^[${codeAlphabet}]{${codeLength}}$`)

/** For `<input pattern>`: what `parseCertificateCode` takes. No citizen ID or phone passes: they have other lengths. */
export const CERTIFICATE_CODE_PATTERN = `${GAP}(?:[${codeAlphabet}${codeAlphabet.toLowerCase()}${toThaiDigits('34679')}]${GAP}){${codeLength}}`

export const makeCertificateCode = (): string =>
  Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('')

/** As printed: XXXX-XXXX-XXXX. */
export const formatCertificateCode = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-')

/** Reads a code as typed: small letters, blanks, hyphens and Thai digits are forgiven. */
export function parseCertificateCode(raw: string): Parsed<string, CodeSlip> {
  if (raw.length > longestTyped) return { ok: false, slip: 'not-a-code' }
  const code = plain(raw).toUpperCase()
  if (code === '') return { ok: false, slip: 'empty' }
  return isCode.test(code) ? { ok: true, value: code } : { ok: false, slip: 'not-a-code' }
}
