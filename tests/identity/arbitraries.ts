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

const gaps = fc.constantFrom('', '', '', ' ', '-', '–', '\u200b', '\u00a0', ' - ')

/** The text with Thai digits here and there and separators between any two characters. */
export const asTyped = (text: string) =>
  fc
    .array(fc.tuple(gaps, fc.boolean()), { minLength: text.length + 1, maxLength: text.length + 1 })
    .map(ways =>
      [...text, ''].map((char, i) => `${ways[i]?.[0]}${ways[i]?.[1] ? toThaiDigits(char) : char}`).join(''),
    )

/** Whether a browser would let the value through `<input pattern>` (HTML: anchored, `v` flag). */
export const passes = (pattern: string, value: string) => new RegExp(`^(?:${pattern})$`, 'v').test(value)
