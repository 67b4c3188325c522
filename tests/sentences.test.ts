/**
 * Sentences that once misled somebody who read them: what each has to say now, and what it may not say again. A better
 * wording is welcome; the row then follows, and still says what the reader must not miss. Words that hold for every text
 * are in vocabulary.test.ts.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { thaiTexts } from './thai-texts'

const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8')
const all: [string, string][] = [...thaiTexts, ['README', readme.split('\n\n')[1] ?? '']]

interface Sentence {
  /** Its path; every text whose path matches has to hold. */
  of: RegExp
  /** Why it is held. */
  because: string
  says?: RegExp
  never?: RegExp
}

const sentences: Sentence[] = [
  {
    of: /^practice\.clock\.text$|^practice\.notes\.why\.saved-waiting$|\.rows\.midnight\.here$|^trace\.kinds\.hand-over\.why$|^trace\.page\.endings\.saved$/,
    because: 'the button บันทึก of step 3 does not change the register',
    says: /จัดเก็บลงทะเบียน ก\.พ\.๗ แล้ว/,
    never: /อีเมลที่บันทึกใน SEIS/,
  },
  {
    of: /^practice\.clock\.text$|^practice\.notes\.why\.saved-waiting$|\.rows\.midnight\.here$|^trace\.kinds\.hand-over\.why$/,
    because: 'it names the press that does change it',
    says: /กด “แก้ไข” ครั้งที่สอง/,
  },
  {
    of: /^seis\.notices\.password-address-saved$/,
    because: 'what is saved is not in the register',
    says: /ยังไม่เข้าทะเบียน ก\.พ\.๗/,
  },
  { of: /^trace\.page\.bar$/, because: 'บันทึก reads as Save', says: /^ดูเบื้องหลัง$/ },
  {
    of: /^OCSC00044\./,
    because: 'the act on ethical standards is of 2562',
    never: /มาตรฐานทางจริยธรรม พ\.ศ\. (?!2562)/,
  },
  {
    of: /^connect\.consent\.notMe$/,
    because: 'nobody is invited to be somebody else',
    says: /เจ้าของชื่อยืนยันตัวตนใหม่/,
  },
  {
    of: /^practice\.notes\.login\.useEtda$/,
    because: 'SEIS has a password: this is of Thai MOOC here',
    says: /Thai MOOC ในห้องซ้อมไม่ใช้ชื่อผู้ใช้และรหัสผ่าน/,
  },
  {
    of: /^connect\.expired\.text$/,
    because: 'each waits as long as it does',
    says: /1 ชั่วโมง บางเว็บไซต์รอน้อยกว่านั้น/,
  },
  { of: /^mooc\.failed\.reasons\.stale$/, because: 'each waits as long as it does', says: /15 นาที/ },
  { of: /^learning\.failed\.reasons\.stale$/, because: 'each waits as long as it does', says: /หนึ่งชั่วโมง/ },
  {
    of: /^one-sign-in\.takeaway$/,
    because: 'the reading room receives the number, but does not ask for it',
    says: /ให้กรอก.*ที่หน้า ETDA Connect เท่านั้น/,
  },
  {
    of: /^identity\.cast\.locked\.special$/,
    because: 'it is the sign-in that is paused, whatever the code',
    says: /ทุกครั้งที่ลงชื่อเข้าใช้ ระบบจะพักการใช้งานไว้/,
  },
  {
    of: /^practice\.signOn\.everyTimeMeans$/,
    because: 'nobody knows what every real request asks',
    says: /คำขอจริงที่เคยพบตั้งไว้อย่างนี้/,
  },
  {
    of: /^faults\.faults\.mail-late\.learner$/,
    because: 'both paces are told',
    says: /90 วินาที.*3 วินาที/,
  },
  { of: /^trace\.checks\.sub\.guards$/, because: 'sub is no name', says: /เป็นใคร/, never: /ชื่อ/ },
  {
    of: /^clear-minutes\./,
    because: 'a resolution has its form',
    never: /ให้ที่ประชุมรับทราบ/,
  },
  {
    of: /^\w+\d{5}\.instructors\./,
    because: 'the faculty is invented, not its subject',
    says: /สมมติด้าน/,
    never: /จำลอง/,
  },
  {
    of: /^connect\.protocolError\.text$/,
    because: 'there is something to do next',
    says: /โปรดแจ้งผู้ดูแลเว็บไซต์ที่พาท่านมา/,
  },
  {
    of: /^site\.startAddress\.spent/,
    because: 'why it does not work',
    says: /ครั้งเดียว ภายใน 5 นาที ขณะนี้ใช้ไปแล้วหรือหมดเวลาแล้ว/,
  },
  {
    of: /^practice\.notes\.singleSignOn\.everyTime$/,
    because: 'which room is meant',
    says: /ห้องซ้อมของท่านตั้งค่าให้ห้องอ่านข้าราชการ/,
  },
  {
    of: /^(?:shared-devices|one-sign-in)\./,
    because: 'a door and a desk know nobody',
    never: /ล้างให้ระหว่างคน|ประตูนั้นลืม|โต๊ะเห็น/,
  },
  {
    of: /^connect\.otp\.slips\.superseded$/,
    because: 'that there is a newer one comes first',
    says: /^มีรหัสใหม่กว่านี้แล้ว .*\{newerReference\}/,
  },
  {
    of: /^connect\.otp\.lastSend$/,
    because: 'what to do with it',
    says: /ครบจำนวนครั้งแล้ว โปรดใช้รหัสนี้/,
  },
  {
    of: /^seis\.notices\.sign-in-first$/,
    because: 'it may not be the reason',
    says: /อาจหมดเวลาใช้งานแล้ว/,
  },
  {
    of: /^README$/,
    because: 'both parts are whole',
    says: /ท่านซ้อมได้ครบ ทั้งการลงชื่อเข้าใช้ [7๗] ขั้นตอนและการเพิ่มอีเมลใน SEIS [8๘] ขั้นตอน/,
  },
  {
    of: /^about\.faults\.title$/,
    because: 'in the register of an office',
    says: /^เมื่อได้คำตอบที่ไม่ถูกต้อง/,
  },
  { of: /^trace\.whatIf\.heading$/, because: 'in the register of an office', says: /ถ้ามีผู้ปลอมค่านี้/ },
  {
    of: /^connect\.account\.withdrawText$/,
    because: 'a key is something else',
    says: /บัตรผ่าน/,
    never: /กุญแจ/,
  },
  {
    of: /^trace\.kinds\.sign-in-started\.why$/,
    because: 'what each of the three is for',
    says: /state ใช้.*nonce .*เพื่อ.*PKCE ใช้เมื่อ/,
  },
  {
    of: /^practice\.steps\.parts\.second\.step4\.why$/,
    because: 'that the two codes are one kind is said once',
    says: /รหัสผ่านของ SEIS เป็นรหัสชนิดเดียวกับรหัส OTP/,
  },
  {
    of: /^practice\.choose\.title$/,
    because: 'whose choice it is',
    says: /^ท่านควรเริ่มจากส่วนใด$/,
  },
  {
    of: /^practice\.choose\.q2$/,
    because: 'it can be answered by yes or no',
    says: /^ท่านเคยแจ้ง.*หรือไม่$/,
  },
  {
    of: /^seis\.signIn\.wrongEmail$/,
    because: 'a link says what it does',
    says: /^แจ้งว่า/,
  },
  {
    of: /^connect\.signOut\.text$/,
    because: 'every site is told, and what it does then',
    says: /แจ้งเว็บไซต์ที่ท่านเข้าไว้.*ให้นำท่านออกจากระบบด้วย/,
  },
  { of: /^connect\.signOut\.no$/, because: 'one stays, and is asked nothing', says: /^ยังไม่ออกจากระบบ$/ },
  {
    of: /^connect\.(?:lost|expired|done)\./,
    because: 'a step is one of the manual',
    never: /ขั้นตอนนี้/,
  },
  {
    of: /^practice\.notes\.why\.password-address-only$/,
    because: 'what was told at SEIS so far',
    says: /^ท่านระบุอีเมลรับรหัสผ่านที่ SEIS แล้ว/,
  },
  {
    of: /^(?:mooc|learning)\..*[sS]ign(?:ed)?Out/,
    because: 'who could enter in whose name',
    never: /คนถัดไปจึงไม่เข้าใน/,
  },
]

test.each(sentences)('$of says what it has to, for $because', ({ of, says, never }) => {
  const found = all.filter(([place]) => of.test(place))
  expect(found).not.toEqual([])
  const without = found.filter(([, text]) => says && !says.test(text))
  const misleading = found.filter(([, text]) => never?.test(text))
  expect([...without, ...misleading]).toEqual([])
})

test.each([
  { word: /คำบอก(?!เล่า|ใบ้)/, instead: 'ข้อความแจ้งออกจากระบบ' },
  { word: /คำกล่าวอ้าง/, instead: 'ข้อมูลที่ token ระบุ' },
  { word: /ด้านธรรมาภิบาลจำลอง/, instead: 'คณะวิทยากรสมมติ' },
  { word: /ของท่านคนเดียว/, instead: 'แยกจากห้องของผู้อื่น' },
  { word: /ระหว่างคน(?!ที่)/, instead: 'ก่อนเปลี่ยนผู้ใช้' },
])('nothing says $word: $instead', ({ word }) => {
  expect(all.filter(([, text]) => word.test(text)).map(([place]) => place)).toEqual([])
})

test.each([
  ['REH00001', 'สำหรับผู้ใหญ่ กดลึก'],
  ['REH00002', 'แว่นสองชั้นหรือแว่นโปรเกรสซีฟ'],
  ['OCSC00044', 'มาตรฐานทางจริยธรรม พ.ศ. 2562'],
  ['clear-minutes', 'ที่ประชุมรับทราบ'],
  ['shared-devices', 'ไม่มีใครล้างข้อมูลให้ก่อนเปลี่ยนผู้ใช้'],
  ['shared-devices', 'เลิกจำท่าน'],
  ['one-sign-in', 'เจ้าหน้าที่จุดแลกบัตรจำท่านได้'],
])('%s says “%s”', (of, words) => {
  expect(all.filter(([place, text]) => place.startsWith(`${of}.`) && text.includes(words))).toHaveLength(1)
})
