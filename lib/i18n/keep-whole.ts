/**
 * Where a line of Thai may end. Thai has no blanks between words: a browser cuts it by ICU's dictionary, which does
 * not know people's names, takes compounds apart, and where the end of one word fits the beginning of the next cuts
 * inside a syllable (แล้วก|รอก for แล้ว|กรอก). So the words it gets wrong are marked by us, in every text.
 *
 * Two marks that nobody sees: U+200B, where a line may end, and U+00AD, where with `hyphens: none` (globals.css,
 * plain.css) it may not. U+2060 would say the latter without a rule of style, but a tester's script could no longer
 * name the text: Playwright takes these two marks out of what it compares, and not that one.
 */
import { remember } from '@/lib/remember'

const mayEnd = '\u200B'
const mayNotEnd = '\u00AD'

/** Words that stay whole wherever they stand; found by e2e/line-ends.spec.ts and by readers. */
export const wholeWords: readonly string[] = [
  // Cut at the wrong place after some other word.
  ...['กรอก', 'ท่าน', 'บอก', 'ออก', 'อย่าง', 'อย่างไร', 'กลาง', 'กล้า', 'สอง', 'องค์', 'ทันที', 'หน้าจอ', 'กลั่นแกล้ง'],
  ...['กระจาย', 'อำนาจ', 'กระทบ', 'กลับ', 'จำนวน', 'ได้ผล', 'ทีละ'],
  // Taken apart.
  ...[
    'ข้อผิดพลาด',
    'ขั้นตอน',
    'คัดลอก',
    'จัดเก็บ',
    'ตัวตน',
    'ถัดไป',
    'เว้นวรรค',
    'ลงทะเบียน',
    'ฝึกซ้อม',
    'หน่วยงาน',
    'ลูกศร',
    'ผู้ป่วย',
    'ลายเซ็น',
    'คิวอาร์โค้ด',
    'ธรรมาภิบาล',
    'เรียบดี',
    'ใบรับรอง',
  ],
  // Borrowed.
  ...['ไคลเอนต์', 'โทเค็น', 'เราเตอร์', 'สคีมา', 'โพรเซส', 'โพรโทคอล', 'กิโลไบต์', 'โปรเกรสซีฟ'],
]

/** Names of two words that read as one, and the sign of repetition. No label of a field: testers find those. */
const blankInside = /Thai MOOC|ETDA Connect|Kor Por 7|ก\.พ\. ๗|(?<=[ก-๎]) ๆ/g

const isThai = (letter = '') => /[ก-๛]/.test(letter)
const dictionary = new Intl.Segmenter('th', { granularity: 'word' })
const unbroken = (word: string): string =>
  Array.from(dictionary.segment(word), ({ segment }) => segment).join(mayNotEnd)

const longestFirst = [...wholeWords].sort((a, b) => b.length - a.length)
// Not where the letters only look like the word: เ–ไ before it, or a vowel sign or tone mark after it, make another one.
const wholeWord = new RegExp(`(?<![เ-ไ])(?:${longestFirst.join('|')})(?![ะ-ฺ็-๎])`, 'g')

/** A sentence in which no line ends inside one of the words. */
export const keepWords = (text: string): string =>
  text
    .replace(blankInside, name => name.replaceAll(' ', '\u00A0'))
    .replace(wholeWord, (word, at: number) => {
      const before = isThai(text[at - 1]) ? mayEnd : ''
      const after = isThai(text[at + word.length]) ? mayEnd : ''
      return before + unbroken(word) + after
    })

/** Somebody's name, whoever it is: a line ends at its blanks only. Remembered: a page says the same few several times. */
export const keepName = remember(500, (name: string): string =>
  /[ก-๛]/.test(name) ? name.split(' ').map(unbroken).join(' ') : name,
)

/** The text without our marks: for letters, whose reader's program may not know `hyphens`. */
export const withoutMarks = (text: string): string =>
  text.replace(/[\u200B\u00AD]/g, '').replaceAll('\u00A0', ' ')
