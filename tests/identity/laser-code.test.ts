import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatLaserCode, LASER_CODE_PATTERN, type LaserCode, parseLaserCode } from '@/lib/identity'
import { asTyped, digits, passes } from './arbitraries'

const code = digits(9).map(rest => `ZZ9${rest}` as LaserCode)

test('a practice code is read in any case, in any script and with separators, by parser and browser alike', () => {
  const typed = code.chain(value => fc.tuple(fc.constant(value), asTyped(value), fc.boolean()))
  fc.assert(
    fc.property(typed, ([value, raw, lower]) => {
      const typedRaw = lower ? raw.toLowerCase() : raw
      expect(parseLaserCode(typedRaw)).toEqual({ ok: true, value })
      expect(passes(LASER_CODE_PATTERN, typedRaw)).toBe(true)
    }),
  )
})

test('is printed as ZZ9-0000000-00 and read back from it', () => {
  expect(formatLaserCode('ZZ9000000000' as LaserCode)).toBe('ZZ9-0000000-00')
  fc.assert(
    fc.property(code, value => {
      expect(parseLaserCode(formatLaserCode(value))).toEqual({ ok: true, value })
    }),
  )
})

test.each([
  ['', 'empty'],
  ['--', 'empty'],
  ['JC0-0000000-00', 'not-practice'],
  ['ZZ0-0000000-00', 'not-practice'],
  ['ZZ9-0000000-0', 'malformed'],
  ['ZZ9-0000000-000', 'malformed'],
  ['Z99-0000000-00', 'malformed'],
  ['ซซ9-0000000-00', 'malformed'],
])('%j is refused as %s, by the browser too', (raw, slip) => {
  expect(parseLaserCode(raw)).toEqual({ ok: false, slip })
  expect(passes(LASER_CODE_PATTERN, raw)).toBe(false)
})

test('any other card’s code is refused as not for practice', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
    minLength: 2,
    maxLength: 2,
  })
  const other = fc
    .tuple(letters, digits(10))
    .map(parts => parts.join(''))
    .filter(value => !value.startsWith('ZZ9'))
  fc.assert(
    fc.property(other, raw => {
      expect(parseLaserCode(raw)).toEqual({ ok: false, slip: 'not-practice' })
    }),
  )
})
