import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPhone, PHONE_PATTERN, type Phone, parsePhone } from '@/lib/identity'
import { asTyped, digits, passes } from './arbitraries'

const phone = fc
  .oneof(
    digits(2).map(last => `08000000${last}`),
    digits(2).map(last => `0200000${last}`),
    fc.tuple(digits(2), digits(3)).map(([last, inside]) => `0200000${last}#${inside}`),
  )
  .map(value => value as Phone)

test('a practice number is read in any script and with separators, by parser and browser alike', () => {
  const typed = phone.chain(value => fc.tuple(fc.constant(value), asTyped(value)))
  fc.assert(
    fc.property(typed, ([value, raw]) => {
      expect(parsePhone(raw)).toEqual({ ok: true, value })
      expect(passes(PHONE_PATTERN, raw)).toBe(true)
    }),
  )
})

test('is read back from its printed form in either language', () => {
  fc.assert(
    fc.property(phone, fc.constantFrom('th', 'en'), (value, locale) => {
      expect(parsePhone(formatPhone(value, locale))).toEqual({ ok: true, value })
      expect(passes(PHONE_PATTERN, formatPhone(value, locale))).toBe(true)
    }),
  )
})

test('is printed as Thai offices print it', () => {
  expect(formatPhone('0800000007' as Phone)).toBe('080-000-0007')
  expect(formatPhone('020000012' as Phone)).toBe('0-2000-0012')
  expect(formatPhone('020000012#123' as Phone)).toBe('0-2000-0012 ต่อ 123')
  expect(formatPhone('020000012#123' as Phone, 'en')).toBe('0-2000-0012 ext. 123')
})

test.each([
  ['', 'empty'],
  ['081-234-5678', 'not-practice'],
  ['080-000-0101', 'not-practice'],
  ['0-2547-1000', 'not-practice'],
  ['0-2547-1000 ต่อ 101', 'not-practice'],
  ['080-000-000', 'not-practice'],
  ['080-000-00011', 'malformed'],
  ['080-000-0001 ต่อ 5', 'malformed'],
  ['800000001', 'malformed'],
  ['โทร 080', 'malformed'],
])('%j is refused as %s, by the browser too', (raw, slip) => {
  expect(parsePhone(raw)).toEqual({ ok: false, slip })
  expect(passes(PHONE_PATTERN, raw)).toBe(false)
})
