/** Text that people choose: what is taken out of it, and what is refused as perhaps a real person's. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OTP_PATTERN, parseCitizenId, parseEmail, parseLaserCode, parseOtp, parsePhone } from '@/lib/identity'
import { cleanText, freeTextLengthLimit, parseFreeText, realLooking } from '@/lib/identity/free-text'
import { castOn } from '@/prisma/personas'
import { asTyped, passes, practiceId, realLookingId } from './arbitraries'

describe('refused, in either script and however grouped', () => {
  test.each([
    ['1101700230707', 'real-id'],
    ['ห้อง 1-1017-00230-70-7', 'real-id'],
    ['๑ ๑๐๑๗ ๐๐๒๓๐ ๗๐ ๗ ครับ', 'real-id'],
    ['1.1017.00230.70.7', 'real-id'],
    ['1101700230707 081-234-5678', 'real-id'],
    ['081-234-5678 1101700230707', 'real-id'],
    ['１１０１７００２３０７０７', 'real-id'],
    ['110\u200e17002\u202e30707', 'real-id'],
    ['โทร 081-234-5678', 'real-phone'],
    ['๐๘๑ ๒๓๔ ๕๖๗๘', 'real-phone'],
    ['+66 81 234 5678', 'real-phone'],
    ['+66 (0)81 234 5678', 'real-phone'],
    ['02-123-4567 ต่อ 12', 'real-phone'],
    ['053.123.456', 'real-phone'],
    ['JT1-1234567-89', 'real-laser-code'],
    ['รหัส jt1 1234567 89', 'real-laser-code'],
    ['J T 1123456789', 'real-laser-code'],
    ['real.person@gmail.com', 'real-mailbox'],
    ['real.person@gmail.com,', 'real-mailbox'],
    ['<สมชาย@หน่วยงาน.ไทย>', 'real-mailbox'],
    ['a@b@gmail.com', 'real-mailbox'],
    ['real.person＠gmail.com', 'real-mailbox'],
    ['x@ocsc.example.com.evil.org', 'real-mailbox'],
  ])('%s: %s', (text, slip) => expect(parseFreeText(text)).toEqual({ ok: false, slip }))

  test('a real-looking id, whatever stands around it', () =>
    fc.assert(
      fc.property(realLookingId.filter(id => /^[1-8]/.test(id)).chain(asTyped), id => {
        expect(realLooking(cleanText(`ห้อง${id}ครับ`))).not.toBeNull()
      }),
    ))
})

describe('taken as it is', () => {
  test.each([
    'worker 3',
    'รุ่นที่ 2/2568 ห้อง 12',
    'run 1764148453',
    '2026-11-26T09:00:00',
    '080-000-0001',
    '0-2000-0012 ต่อ 123',
    '1-9999-00000-01-3',
    'ZZ9-0000000-00',
    'somporn.j@ocsc.example',
    'wanpen.s@moe,example',
    'somebody@example.com',
    '@gmail.com',
    'ว่าที่ร้อยตรี',
    'น้ำผึ้ง',
  ])('%s', text => expect(parseFreeText(text)).toEqual({ ok: true, value: text.normalize('NFC') }))

  test('the names, positions and agencies of the cast', () => {
    for (const { honorific, firstName, lastName, agency, position, firstNameEn, lastNameEn } of castOn(
      '2026-01-01',
    ))
      for (const text of [honorific, firstName, lastName, agency, position, firstNameEn, lastNameEn])
        expect(parseFreeText(text)).toEqual({ ok: true, value: text })
  })

  test('a practice id, however typed', () =>
    fc.assert(
      fc.property(practiceId, id => {
        expect(realLooking(`เลข ${id} นี้`)).toBeNull()
      }),
    ))
})

describe('cleaning', () => {
  test.each([
    ['สม\u202eพร', 'สมพร'],
    ['\u200e\u2066label\u2069\u061c', 'label'],
    ['a\u0000b\u0007c', 'abc'],
    ['a\r\nb', 'a b'],
    [' a \u200b b ', 'a b'],
    ['ก่\u0e49\u0e49\u0e49', 'ก่\u0e49\u0e49'],
  ])('%j becomes %j', (raw, clean) => expect(cleanText(raw)).toBe(clean))

  test('leaves no mark of direction, no control and no more than three marks in a row', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('ก', '่', '้', '\u0301', '\u202e', '\u200f', '\u2068', '\u061c', '\ufeff', ' '),
            fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
          ),
        }),
        raw => {
          const clean = cleanText(raw)
          expect(clean).not.toMatch(/[\p{Cc}\p{Cf}]|\p{M}{4}/u)
          expect(cleanText(clean)).toBe(clean)
        },
      ),
    ))

  test('what nobody can see is nothing', () =>
    expect(parseFreeText('\u200b\u202e \u2060')).toEqual({ ok: false, slip: 'empty' }))

  test('length is looked at before anything else', () =>
    expect(parseFreeText('1101700230707'.padEnd(freeTextLengthLimit + 1))).toEqual({
      ok: false,
      slip: 'too-long',
    }))
})

describe('marks of direction that came with pasted text are not the reader’s fault', () => {
  const mark = fc.constantFrom('\u200e', '\u200f', '\u202a', '\u202c', '\u2066', '\u2069', '\u061c', '\ufeff')
  const marked = (text: string) =>
    fc
      .array(mark, { minLength: text.length + 1, maxLength: text.length + 1 })
      .map(marks => [...text, ''].map((char, index) => `${marks[index]}${char}`).join(''))

  test.each([
    ['a code', '012345', parseOtp],
    ['a citizen id', '1999900000013', parseCitizenId],
    ['a phone', '0800000001', parsePhone],
    ['a Laser Code', 'ZZ9123456789', parseLaserCode],
    ['an e-mail', 'somporn.j@ocsc.example', parseEmail],
  ])('in %s', (_name, text, parse) =>
    fc.assert(
      fc.property(marked(text), typed => {
        expect(parse(typed)).toEqual({ ok: true, value: text })
      }),
    ),
  )

  test('nor does the browser’s own check refuse them', () =>
    fc.assert(
      fc.property(marked('012345'), typed => {
        expect(passes(OTP_PATTERN, typed)).toBe(true)
      }),
    ))
})
