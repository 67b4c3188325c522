/** Generators for the properties of lib/identity: numbers, and the many ways in which people type them. */
import fc from 'fast-check'
import { type CitizenId, checkDigit, toThaiDigits } from '@/lib/identity'

export const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })

export const practiceId = fc.tuple(fc.constantFrom(...'12345678'), digits(9)).map(([first, serial]) => {
  const twelve = `${first}99${serial}`
  return `${twelve}${checkDigit(twelve)}` as CitizenId
})

export const realLookingId = digits(12)
  .filter(twelve => !/^[1-8]99/.test(twelve))
  .map(twelve => `${twelve}${checkDigit(twelve)}`)

/** What comes along when a number is copied from a page, a chat or a document, and nobody sees. */
export const unseen = fc.constantFrom(
  ...['\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u034f', '\ufe0f'],
  ...['\u200e', '\u200f', '\u061c', '\u202a', '\u202e', '\u202c', '\u2066', '\u2069', '\u0000', '\u007f'],
)

const gaps = fc.oneof(fc.constantFrom('', '', '', ' ', '-', '–', '\u00a0', '\u3000', '－', ' - '), {
  arbitrary: unseen,
  weight: 1,
})

const scripts = [(text: string) => text, toThaiDigits, toFullWidthDigits]

/** As a keyboard for Chinese or Japanese types them. */
function toFullWidthDigits(text: string): string {
  return text.replace(/[0-9]/g, digit => String.fromCharCode(0xff10 + Number(digit)))
}

/** The text in one script of digits or another. */
export const inAnyScript = (text: string) => fc.constantFrom(...scripts.map(script => script(text)))

/** The text with what nobody sees between any two characters, and around it. */
export const withUnseen = (text: string) =>
  fc
    .array(fc.oneof(fc.constant(''), unseen), { minLength: text.length + 1, maxLength: text.length + 1 })
    .map(marks => [...text, ''].map((char, i) => `${marks[i]}${char}`).join(''))

/** The text with digits of other scripts here and there and separators between any two characters. */
export const asTyped = (text: string) =>
  fc
    .array(fc.tuple(gaps, fc.nat(scripts.length - 1)), {
      minLength: text.length + 1,
      maxLength: text.length + 1,
    })
    .map(ways =>
      [...text, ''].map((char, i) => `${ways[i]?.[0]}${scripts[ways[i]?.[1] ?? 0]?.(char)}`).join(''),
    )

/** Whether a browser would let the value through `<input pattern>` (HTML: anchored, `v` flag). */
export const passes = (pattern: string, value: string) => new RegExp(`^(?:${pattern})$`, 'v').test(value)
