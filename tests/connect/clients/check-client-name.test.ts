import { describe, expect, test } from 'vitest'
import { clientNameSlip } from '@/lib/connect/clients/check-client-name'
import { siteWords } from '@/lib/i18n/site-words'
import { locales } from '@/lib/i18n/translator'
import { siteNames } from '@/lib/sites/sites.mjs'

const ours = 'reads-like-ours'

test.each([
  'ระบบของเรา',
  'Tester',
  'ทดสอบ',
  'ระบบนัดหมาย กรมทดสอบ',
  'ระบบน้ำดื่ม ที่ปั๊มน้ำมัน',
  'นักพัฒนาระบบ',
  'ภาพถ่ายทางอากาศ',
  'My MOOC',
  'Thai Data Portal',
  'thaidata.example',
  'Seismic Monitor',
  'Budget Data',
  'meetdata',
  'Internal SSO',
  'SSO',
  'Moodle 4.5',
  'Keycloak',
  'Connect',
  'ETL Dashboard',
  'Éole – Übung №1',
  'بوابة التدريب',
  'שלום',
  'Ứng dụng thử nghiệm',
  'のテスト',
  '👩‍💻 Dev'.replace('\u200D', ''),
  '1',
])('%s may be a client’s name', name => {
  expect(clientNameSlip(name)).toBeNull()
})

describe('a name of ours is refused', () => {
  test.each([
    'Thai MOOC',
    'thaimooc',
    'THAI  MOOC',
    'Thai-MOOC (login)',
    'T h a i M O O C',
    'ThaiMoocLogin',
    'The real Thai.MOOC!',
    'ETDA Connect',
    'etda',
    'E.T.D.A.',
    'ETDA Login',
    'ETDALogin',
    'SEIS',
    's.e.i.s',
    'seisportal',
    'Smart ก.พ.๗',
    'Smart ก.พ.7',
    'ก.พ.๗',
    'ก.พ. ๗',
    'กพ7',
    'ระบบกพ๗',
    'ระบบ ก.พ.',
    'สำนักงาน ก.พ.',
    'สํานักงาน ก.พ.',
    'สำนักงานก.พ.',
    'ก.พ.',
    'OCSC',
    'OCSC e-learning',
    'ThaID',
    'thaid',
    'Thai D',
    'ทางรัฐ',
    'แอปทางรัฐ',
    'ห้องซ้อม SSO',
    'ห้องซ้อมsso',
    'SSO Rehearsal',
    'ห้องอ่านข้าราชการ',
    'The Civil Servants’ Reading Room',
  ])('%s', name => expect(clientNameSlip(name)).toBe(ours))

  test.each(locales.flatMap(locale => siteNames.map(site => siteWords(locale, site).title)))(
    'as the sites call themselves: %s',
    name => expect(clientNameSlip(name)).toBe(ours),
  )
})

test.each([
  ['in full width', 'ＴｈａｉＭＯＯＣ'],
  ['in mathematical letters', '𝗧𝗵𝗮𝗶 𝗠𝗢𝗢𝗖'],
  ['with digits for letters', 'Tha1 M00C'],
  ['with an l for an i', 'Thal MOOC'],
  ['with signs for letters', '$EIS'],
  ['in Cyrillic letters', 'ТһаіМООС'],
  ['in Greek letters', 'ΕΤDΑ Connect'],
  ['with accents', 'Thäi MÓÒC'],
  ['with Latin digits in Thai', 'ก.พ.7'],
  ['with rn for m', 'Thai rnooc'],
  ['with other marks on the Thai letters', 'ทางร์ฐ'],
  ['with dots between', 'E·T·D·A'],
  ['with a line between', 'ETDA_Connect'],
])('one that reads like ours %s is refused', (_, name) => {
  expect(clientNameSlip(name)).toBe(ours)
})

test.each([
  ['CR and LF', 'Client\r\nSet-Cookie: x'],
  ['a tab', 'Client\tName'],
  ['U+0000', 'Client\u0000'],
  ['a left-to-right mark', 'Client\u200E'],
  ['a right-to-left mark', '\u200FClient'],
  ['an Arabic letter mark', 'Client\u061C'],
  ['an embedding', '\u202AClient'],
  ['an override', 'Client\u202Etnega'],
  ['an isolate', '\u2066Client\u2069'],
  ['a zero-width blank', 'Thai\u200BMOOC'],
  ['a soft hyphen', 'Thai\u00ADMOOC'],
  ['a filler of Hangul', '\u3164'],
  ['a tag', 'Client\u{E0041}'],
  ['half a character', 'Client\uD800'],
])('a name with %s is refused', (_, name) => {
  expect(clientNameSlip(name)).toBe('invisible')
})

test('marks stacked on a letter are refused, those that Thai and Vietnamese write are not', () => {
  expect(clientNameSlip(`ท${'\u0E4A'.repeat(60)}`)).toBe('stacked-marks')
  expect(clientNameSlip(`a${'\u0301'.repeat(4)}`)).toBe('stacked-marks')
  for (const name of ['ที่นี่', 'น้ำผึ้ง', 'ปั๊ม', 'Ấ Ộ Ữ', 'กี่ๆ']) expect(clientNameSlip(name), name).toBeNull()
})

test('a name is a name, and at most 80 characters', () => {
  expect(clientNameSlip('…')).toBe('no-letter')
  expect(clientNameSlip('ก'.repeat(81))).toBe('name-too-long')
  expect(clientNameSlip('ก'.repeat(80))).toBeNull()
})
