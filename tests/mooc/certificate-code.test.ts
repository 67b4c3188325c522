import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CERTIFICATE_CODE_PATTERN,
  codeAlphabet,
  formatCertificateCode,
  makeCertificateCode,
  parseCertificateCode,
} from '@/lib/mooc/certificate-code'
import { practiceId, realLookingId } from '../identity/arbitraries'

const passesPattern = (raw: string) => new RegExp(`^(?:${CERTIFICATE_CODE_PATTERN})$`, 'v').test(raw)

describe('the alphabet of a certificate’s code', () => {
  it.each(['0OQ', '1IL7', '2Z', '5S', '8B3', '6G', 'UVY4', 'AEIOU'])(
    'has at most one of %s, which look alike or make words',
    alike => expect([...alike].filter(sign => codeAlphabet.includes(sign)).length).toBeLessThanOrEqual(1),
  )

  it('is all that codes are made of, and no two codes are the same', () => {
    const codes = Array.from({ length: 500 }, makeCertificateCode)
    for (const code of codes) expect(parseCertificateCode(code)).toEqual({ ok: true, value: code })
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(codes.join(''))).toEqual(new Set(codeAlphabet))
  })
})

describe('a code as typed', () => {
  const code = '3C4D6F7H9JKM'

  it('is printed in fours', () => expect(formatCertificateCode(code)).toBe('3C4D-6F7H-9JKM'))

  it.each(['3C4D-6F7H-9JKM', ' 3c4d 6f7h 9jkm ', '3C4D6F7H9JKM', '๓C๔D–๖F๗H–๙JKM', '3C4D\u200B-6F7H-9JKM'])(
    'is read in small letters, with blanks, hyphens or Thai digits, or without: %s',
    raw => {
      expect(parseCertificateCode(raw)).toEqual({ ok: true, value: code })
      expect(passesPattern(raw)).toBe(true)
    },
  )

  it.each(['', '   ', '---'])('is missing where nothing is typed: “%s”', raw =>
    expect(parseCertificateCode(raw)).toEqual({ ok: false, slip: 'empty' }),
  )

  it.each(['3C4D', '3C4D-6F7H-9JKMM', 'OOOO-OOOO-OOOO', '3C4D6F7H9JK!', '9'.repeat(5000)])(
    'is no code with another length or other signs: %s',
    raw => expect(parseCertificateCode(raw)).toEqual({ ok: false, slip: 'not-a-code' }),
  )

  it('is no citizen ID and no phone, which the browser keeps back too', () => {
    fc.assert(
      fc.property(fc.oneof(realLookingId, practiceId, fc.constant('080-000-0011')), raw => {
        expect(parseCertificateCode(raw)).toEqual({ ok: false, slip: 'not-a-code' })
        expect(passesPattern(raw)).toBe(false)
      }),
    )
  })
})
