/** One word for one thing, in everything a learner reads: messages, courses and readings. */
import { describe, expect, test } from 'vitest'
import { keepWords } from '@/lib/i18n/keep-whole'
import { messages } from '@/lib/i18n/messages'
import { thaiTexts as all, textsIn } from './thai-texts'

/** What the sites’ own buttons and the manual say is theirs. */
const says = (...paths: string[]) => new RegExp(`^(?:${paths.join('|')})`)
const seisAndItsSteps = says(
  'seis\\.',
  'mail\\.code\\.seis',
  'progress\\.names\\.second',
  'practice\\.steps\\.parts\\.second',
  'mooc\\.login\\.',
  'progress\\.controls\\.password',
  'trace\\.kinds\\.portal-sign-in\\.title',
)
const manual = says(
  'practice\\.steps\\.parts\\.\\w+\\.\\w+\\.manual',
  'practice\\.journeys\\.(first|second)\\.title',
)

interface Rule {
  /** What may not be said … */
  never: RegExp
  /** … for this is the word. */
  word: string
  except?: RegExp
}
const rules: Rule[] = [
  { never: /สมมุติ/, word: 'สมมติ' },
  { never: /ฝึกเป็น|ฝึกในบทบาท/, word: 'ซ้อมในบทบาท' },
  { never: /เว็บ(?!ไซต์)(?<!หน้าเว็บ|ที่อยู่เว็บ)/, word: 'เว็บไซต์' },
  { never: /ล็อกอิน|ลงชื่อเข้าระบบ|(?<!สู่)(?<!ขอ)เข้าระบบ/, word: 'ลงชื่อเข้าใช้' },
  { never: /เข้าสู่ระบบ/, word: 'ลงชื่อเข้าใช้', except: seisAndItsSteps },
  { never: /หน้าบ้าน|หลังบ้าน/, word: 'ผ่านเบราว์เซอร์ของท่าน / เว็บไซต์ติดต่อกันโดยตรง' },
  { never: /รหัส QR|QR code/i, word: 'คิวอาร์โค้ด' },
  { never: /ชีวิตจริง/, word: 'เมื่อใช้ระบบจริง' },
  { never: /(?<!บ)ล็อก(?!อิน)/, word: 'พัก' },
  { never: /ลายมือชื่อ(?!ที่ให้ไว้)/, word: 'ลายเซ็น' },
  { never: /ระดับความเชื่อมั่น/, word: 'ระดับความน่าเชื่อถือ' },
  { never: /แถบสีเหลือง/, word: 'แถบห้องซ้อม' },
  { never: /โทเค็น/, word: 'token' },
  { never: /รหัสที่ได้รับ:/, word: 'รหัสข้อผิดพลาด (สำหรับผู้ดูแลระบบ)' },
  { never: /ก\.พ\. ?๗ ไม่ตอบ/, word: 'ขัดข้องชั่วคราว, of a register' },
  { never: /ออกแค่ไหน|กดอะไรก็ได้|ไม่แตะระบบจริง|ห้องซ้อมบอกท่าน|จำติดตัวไป/, word: 'a plain sentence' },
  { never: /(?:ในอีเมลที่|จากอีเมลที่มีรหัส|อีเมลฉบับ|ส่งอีเมลออก)/, word: 'จดหมาย, where the message is meant' },
  { never: /ลายนิ้วมือ|ใบรับ(?!รอง)/, word: 'what it is' },
  { never: /ผิดครบ|กรอกผิด|ทำผิด(?!กฎ)/, word: 'ไม่ตรง: no blame' },
  { never: /(?<!แบบ)(?<!แพลต)ฟอร์ม/, word: 'แบบฟอร์ม' },
  { never: /ที่อยู่อีเมล/, word: 'อีเมล, where the address is meant' },
  { never: /ใบประกาศ/, word: 'ใบรับรอง' },
  { never: /นาฬิกา(?:ของ)?ห้อง/, word: 'เวลาในห้อง' },
  { never: /สิทธิ์/, word: 'สิทธิ' },
  { never: /(?:เปิด|ปิด)เหตุขัดข้อง|เหตุขัดข้องที่เปิด/, word: 'ตั้ง and ยกเลิก, of a failure' },
  { never: /เลขประจำตัว(?!ประชาชน)/, word: 'เลขประจำตัวประชาชน' },
  { never: /ผิดแบบ/, word: 'ผิดรูปแบบ' },
  { never: /โกหก/, word: 'ข้อมูลเท็จ' },
  {
    never: /(?:จาก|ข้าม|แสดง|ผ่าน|เปิด|คั่น)หน้าที่/,
    word: 'หน้าจอที่ or หน้าเว็บที่: หน้าที่ is read as duty',
  },
  { never: /รหัสจากอีเมล/, word: 'รหัสจากจดหมาย' },
  { never: /ส่งความลับ/, word: 'รหัสลับ' },
]

const broken = ({ never, except }: Rule) =>
  all.filter(([path, text]) => never.test(text) && !except?.test(path)).map(([path]) => path)

test.each(rules)('$word, and never $never', rule => expect(broken(rule)).toEqual([]))

describe('in English', () => {
  const english = Object.entries(messages.en).flatMap(([namespace, one]) => textsIn(one, namespace))
  test.each([
    { never: /attachment/i, word: 'enclosure' },
    { never: /personnel section/i, word: 'personnel office' },
    { never: /locked out|suspended(?! (?:today|within))/i, word: 'paused' },
    { never: /[a-z]'[a-z]/, word: '’' },
    { never: /topmost message|new message/i, word: 'letter' },
  ])('$word, and never $never', ({ never }) =>
    expect(english.filter(([, text]) => never.test(text)).map(([path]) => path)).toEqual([]),
  )
})

test('Thai digits stand in the manual’s own words and in names alone', () => {
  const names = /ก\.พ\. ?๗|สิ่งที่ส่งมาด้วย ๒/g
  const found = all.filter(([path, text]) => !manual.test(path) && /[๐-๙]/.test(text.replace(names, '')))
  expect(found.map(([path]) => path)).toEqual([])
})

test('“ระบบ ก.พ. ๗” is the menu, in quotation marks or by itself; the register is ทะเบียน ก.พ.๗', () => {
  const found = all.filter(
    ([path, text]) =>
      /ก\.พ\. ๗/.test(text.replace(/“ระบบ ก\.พ\. ๗”|→ ระบบ ก\.พ\. ๗ →|^ระบบ ก\.พ\. ๗$/g, '')) &&
      !manual.test(path),
  )
  expect(found.map(([path]) => path)).toEqual([])
})

describe('where lines may end', () => {
  const dictionary = new Intl.Segmenter('th', { granularity: 'word' })
  /** Halves of words: what the dictionary has left over when it cut at a wrong place. */
  const half =
    /^(?:[ก-ฆจ-ณด-ฮง]|[ก-ฮ]์|แล้วก|ให้ท่า|นอ|อก|อง|องค|ผลอ|ย่าง|การก|เป็นก|ยอำ|จา|ผลก|จอบ|มาส|รอก|เค็น|ไคล|รมาภิ|ธร)$/

  test('the dictionary makes no half words of our texts; else the word belongs in lib/i18n/keep-whole.ts', () => {
    const found = all.flatMap(([path, text]) =>
      // A word that is held together by our mark is whole; น. is an abbreviation.
      [...dictionary.segment(keepWords(text).replace(/[ก-๛]+(?:\u00AD[ก-๛]+)+|น\./g, ' '))]
        .filter(({ segment }) => half.test(segment))
        .map(({ segment }) => `${segment} in ${path}: ${text.slice(0, 40)}`),
    )
    expect(found).toEqual([])
  })

  test('a word is kept whole only where it stands as that word', () => {
    expect(keepWords('ให้ท่านกรอก')).toBe('ให้\u200Bท่าน\u200B\u200Bกรอก')
    expect(keepWords('ท่านั่งสบาย')).toBe('ท่านั่งสบาย')
    expect(keepWords('ขั้นตอน')).toBe('ขั้น\u00ADตอน')
    expect(keepWords('อีเมลใน Thai MOOC')).toBe('อีเมลใน Thai\u00A0MOOC')
  })
})
