/** Digits and separators as people type or paste them: Thai or Arabic, with spaces, hyphens or invisible marks between. */

/** What nobody sees in pasted text, for a character class under the `u` or the `v` flag: soft hyphen, marks of no width and of direction. */
export const INVISIBLE = '\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF'
/** The same with blanks, hyphens and dashes. */
const separators = `\\s\\-\\u2010-\\u2015\\u2212${INVISIBLE}`
const separator = new RegExp(`[${separators}]`, 'gu')

/** Pieces of HTML patterns: any separators; one digit. */
export const GAP = `[${separators}]*`
export const DIGIT = '[0-9๐-๙]'

/** The pattern piece for one given digit, 0–9, in either script. */
export const digitPattern = (digit: number): string => `[${digit}${toThaiDigits(String(digit))}]`

/** Pattern pieces put one after the other with gaps before, between and after. */
export const spaced = (...pieces: string[]): string => GAP + pieces.map(piece => piece + GAP).join('')

/** Nobody types so much into a field; what is longer is refused before any pattern looks at it. */
export const longestTyped = 400

export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, digit => String(digit.charCodeAt(0) - 0x0e50))

export const toThaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, digit => String.fromCharCode(0x0e50 + Number(digit)))

const invisible = new RegExp(`[${INVISIBLE}]`, 'gu')
export const stripInvisible = (text: string): string => text.replace(invisible, '')

/** Without blanks, hyphens, dashes and invisible marks. */
export const stripSeparators = (text: string): string => text.replace(separator, '')

/** The letter O where a zero belongs, and nothing else that is no digit. */
export const hasLetterO = (text: string): boolean => /^[0-9Oo]+$/.test(text) && /[Oo]/.test(text)

/** What every parser of numbers looks at: Arabic digits, nothing between them. */
export const plain = (raw: string): string => stripSeparators(toArabicDigits(raw))
