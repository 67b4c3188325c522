/** Digits and separators as people type or paste them: Arabic, Thai or full-width, with spaces, hyphens or invisible marks between. */

/**
 * What nobody sees in pasted text, for a character class under the `u` or the `v` flag: what Unicode lets a program
 * leave undrawn (soft hyphen, marks of no width, of direction, of variation), and controls.
 */
export const INVISIBLE =
  '\\p{Default_Ignorable_Code_Point}\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F\\uFFF9-\\uFFFB'
/** The same with blanks, hyphens and dashes. */
const separators = `\\s\\-\\u2010-\\u2015\\u2212\\uFE63\\uFF0D${INVISIBLE}`
const separator = new RegExp(`[${separators}]`, 'gu')

/** Pieces of HTML patterns: any separators; one digit. */
export const GAP = `[${separators}]*`
export const DIGIT = '[0-9๐-๙０-９]'

/** The zero of each script; its other digits follow. */
const zeros = ['0', '๐', '０'].map(zero => zero.charCodeAt(0))

/** The pattern piece for a given digit, or for those from one to another, in any script. */
export const digitPattern = (from: number, to = from): string =>
  `[${zeros.map(zero => `${String.fromCharCode(zero + from)}-${String.fromCharCode(zero + to)}`).join('')}]`

/** Pattern pieces put one after the other with gaps before, between and after. */
export const spaced = (...pieces: string[]): string => GAP + pieces.map(piece => piece + GAP).join('')

/** Nobody types so much into a field; what is longer is refused before any pattern looks at it. */
export const longestTyped = 400

export const toArabicDigits = (text: string): string =>
  // In each of these scripts the zero's last four bits are 0.
  text.replace(/[๐-๙０-９]/g, digit => String(digit.charCodeAt(0) & 0xf))

export const toThaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, digit => String.fromCharCode(0x0e50 + Number(digit)))

const invisible = new RegExp(`[${INVISIBLE}]`, 'gu')
export const stripInvisible = (text: string): string => text.replace(invisible, '')

/** Without blanks, hyphens, dashes and invisible marks. */
export const stripSeparators = (text: string): string => text.replace(separator, '')

/** The letter O where a zero belongs, and nothing else that is no digit. */
export const hasLetterO = (text: string): boolean => /^[0-9Oo]+$/.test(text) && /[Oo]/.test(text)

/** A number in a field of its own, as the reader's keyboard or clipboard gave it: in Arabic digits, without what nobody sees. A sign stays. */
export const plainNumber = (raw: string): string => stripInvisible(toArabicDigits(raw)).trim()

/** What every parser of numbers looks at: Arabic digits, nothing between them. */
export const plain = (raw: string): string => stripSeparators(toArabicDigits(raw))
