import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullName, fullNameInEnglish, isSameName, normalizeName, parseName } from '@/lib/identity'
import { withUnseen } from './arbitraries'

test.each([
  ['นาย', 'มุ่ง', 'เรียบดี', 'นายมุ่ง เรียบดี'],
  ['นางสาว', 'สมพร', 'ใจดี', 'นางสาวสมพร ใจดี'],
  ['ดร.', 'สมพร', 'ใจดี', 'ดร.สมพร ใจดี'],
  ['ม.ล.', 'สมพร', 'ใจดี', 'ม.ล.สมพร ใจดี'],
  ['ว่าที่ร้อยตรี', 'สมชาย', 'ใจดี', 'ว่าที่ร้อยตรี สมชาย ใจดี'],
  ['', 'สมชาย', 'ใจดี', 'สมชาย ใจดี'],
])('%s and a name are joined as Thai offices join them', (honorific, firstName, lastName, whole) => {
  expect(fullName({ honorific, firstName, lastName })).toBe(whole)
})

test('in English the honorific is translated where it can be', () => {
  expect(fullNameInEnglish({ honorific: 'นาย', firstNameEn: 'Mung', lastNameEn: 'Riapdee' })).toBe(
    'Mr. Mung Riapdee',
  )
})

test('one name typed in two ways is one name', () => {
  expect(isSameName('  เรียบดี\u200b ', 'เรียบดี')).toBe(true)
  expect(isSameName('อ\u0E4D\u0E32ไพ', 'อำไพ')).toBe(true)
  expect(isSameName('น\u0E4D\u0E49\u0E32', 'น้ำ')).toBe(true)
  expect(isSameName('ณ  อยุธยา', 'ณ อยุธยา')).toBe(true)
  expect(isSameName('เรียบร้อย', 'เรียบดี')).toBe(false)
})

test('a pasted name is the name, whatever came along that nobody sees', () => {
  fc.assert(
    fc.property(withUnseen('ณ\u00a0อยุธยา'), raw => {
      expect(isSameName(raw, 'ณ อยุธยา')).toBe(true)
      expect(parseName(raw)).toEqual({ ok: true, value: 'ณ อยุธยา' })
    }),
  )
})

test('a name is normalised once: doing it again changes nothing', () => {
  for (const raw of ['น\u0E4D\u0E49\u0E32', ' ณ  อยุธยา ', 'Mung']) {
    expect(normalizeName(normalizeName(raw))).toBe(normalizeName(raw))
  }
})

test('a name that is blank or endless is refused', () => {
  expect(parseName(' \u200b ')).toEqual({ ok: false, slip: 'empty' })
  expect(parseName('ก'.repeat(101))).toEqual({ ok: false, slip: 'too-long' })
  expect(parseName(' มุ่ง ')).toEqual({ ok: true, value: 'มุ่ง' })
})
