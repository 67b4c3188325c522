import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMAIL_PATTERN, isUsableEmail, maskEmail, PRACTICE_EMAIL_DOMAINS, parseEmail } from '@/lib/identity'
import { passes, withUnseen } from './arbitraries'

const atom = fc.string({ unit: fc.constantFrom(...'abcxyz0189_%+-'), minLength: 1, maxLength: 12 })
const local = fc.array(atom, { minLength: 1, maxLength: 4 }).map(atoms => atoms.join('.'))
const email = fc.tuple(local, fc.constantFrom(...PRACTICE_EMAIL_DOMAINS)).map(parts => parts.join('@'))

describe('a practice address', () => {
  test('is read in any case, with blanks around it, by parser and browser alike', () => {
    fc.assert(
      fc.property(email, fc.boolean(), (value, upper) => {
        const raw = ` ${upper ? value.toUpperCase() : value}\u200b`
        expect(parseEmail(raw)).toEqual({ ok: true, value })
        expect(passes(EMAIL_PATTERN, raw)).toBe(true)
      }),
    )
  })

  test('is the same with what nobody sees between its letters, to parser and browser alike', () => {
    const short = fc.tuple(atom, fc.constantFrom(...PRACTICE_EMAIL_DOMAINS)).map(parts => parts.join('@'))
    const pasted = short.chain(value => fc.tuple(fc.constant(value), withUnseen(value)))
    fc.assert(
      fc.property(pasted, ([value, raw]) => {
        expect(parseEmail(raw)).toEqual({ ok: true, value })
        expect(passes(EMAIL_PATTERN, raw)).toBe(true)
      }),
    )
  })

  test('may have its digits typed in Thai or in full width', () => {
    expect(parseEmail('somporn２@ocsc.example')).toEqual({ ok: true, value: 'somporn2@ocsc.example' })
    expect(passes(EMAIL_PATTERN, 'somporn２@ocsc.example')).toBe(true)
    expect(parseEmail('somporn๒@ocsc.example')).toEqual({ ok: true, value: 'somporn2@ocsc.example' })
    expect(passes(EMAIL_PATTERN, 'somporn๒@ocsc.example')).toBe(true)
  })

  test('lies at a domain that nobody can own', () => {
    for (const domain of PRACTICE_EMAIL_DOMAINS) expect(domain).toMatch(/^[a-z]+\.example$/)
  })
})

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['somporn.j', 'malformed'],
  ['somporn.j@', 'malformed'],
  ['@ocsc.example', 'malformed'],
  ['somporn@ocsc', 'malformed'],
  ['somporn..j@ocsc.example', 'malformed'],
  ['.somporn@ocsc.example', 'malformed'],
  ['som porn@ocsc.example', 'blank-inside'],
  ['mung r@ocsc.example', 'blank-inside'],
  ['มุ่ง@ocsc.example', 'thai-letters'],
  ['mung@สำนักงาน', 'thai-letters'],
  ['wanphen.s@moe,example', 'malformed'],
  ['a@b@ocsc.example', 'malformed'],
  [`${'a'.repeat(65)}@ocsc.example`, 'malformed'],
  ['somporn@gmail.com', 'not-practice'],
  ['somporn@ocsc.go.th', 'not-practice'],
  ['somporn@ocscXexample.th', 'not-practice'],
  ['somporn@other.example', 'not-practice'],
  ['somporn@ocsc.example.com', 'not-practice'],
  ['somporn@mail.ocsc.example', 'not-practice'],
])('%j is refused as %s, by the browser too', (raw, slip) => {
  expect(parseEmail(raw)).toEqual({ ok: false, slip })
  expect(passes(EMAIL_PATTERN, raw)).toBe(false)
})

test('a record’s address is usable when a letter to it would arrive', () => {
  expect(isUsableEmail('somporn.j@ocsc.example')).toBe(true)
  expect(isUsableEmail(null)).toBe(false)
  expect(isUsableEmail('')).toBe(false)
  expect(isUsableEmail('wanphen.s@moe,example')).toBe(false)
  expect(isUsableEmail('somporn@ocsc.go.th')).toBe(false)
})

describe('a masked address', () => {
  test('is masked as the manual masks it', () => {
    expect(maskEmail('somporn.j@ocsc.example')).toBe('XXXporn.j@ocsc.example')
  })

  test('never shows the first three characters, however short the name', () => {
    expect(maskEmail('ab@ocsc.example')).toBe('XXX@ocsc.example')
    expect(maskEmail('abc@ocsc.example')).toBe('XXX@ocsc.example')
    fc.assert(
      fc.property(email, value => {
        const at = value.indexOf('@')
        expect(maskEmail(value)).toBe(`XXX${value.slice(0, at).slice(3)}${value.slice(at)}`)
      }),
    )
  })

  test('of a text that is no address shows nothing of it', () => expect(maskEmail('somporn')).toBe('XXX'))
})
