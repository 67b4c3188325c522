import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OTP_PATTERN, parseOtp } from '@/lib/identity'
import { asTyped, digits, passes } from './arbitraries'

test('"๑๒๓-456" is 123456', () => expect(parseOtp('๑๒๓-456')).toEqual({ ok: true, value: '123456' }))

test('six digits are read however typed, by parser and browser alike', () => {
  const typed = digits(6).chain(code => fc.tuple(fc.constant(code), asTyped(code)))
  fc.assert(
    fc.property(typed, ([code, raw]) => {
      expect(parseOtp(raw)).toEqual({ ok: true, value: code })
      expect(passes(OTP_PATTERN, raw)).toBe(true)
    }),
  )
})

test.each([
  ['', 'empty'],
  [' ', 'empty'],
  ['12345', 'wrong-length'],
  ['1234567', 'wrong-length'],
  ['12a456', 'not-digits'],
  ['12O456', 'letter-o'],
  ['รหัส', 'not-digits'],
])('%j is refused as %s, by the browser too', (raw, slip) => {
  expect(parseOtp(raw)).toEqual({ ok: false, slip })
  expect(passes(OTP_PATTERN, raw)).toBe(false)
})
