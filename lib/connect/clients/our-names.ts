/**
 * The names that a stranger's client may not bear, in one list, and what reads like them. Both sides are folded the
 * same way (compatibility forms, accents and Thai marks, look-alike letters of other scripts, digits for letters), so
 * a name is listed as it is written and found however it is dressed up.
 */

import { relyingPartyWords } from '@/lib/i18n/site-words'
import { locales } from '@/lib/i18n/translator'
import { relyingParties } from '@/lib/sites/sites.mjs'

/** Long enough that no honest name holds them by chance: found anywhere, with or without blanks. */
const anywhere = [
  ...locales.flatMap(locale => relyingParties.map(site => relyingPartyWords(locale, site).name)),
  ...['ETDA Connect', 'Smart ก.พ.๗', 'Smart KP7', 'Smart Kor Por', 'Kor Por 7', 'ก.พ.๗'],
  ...['สำนักงาน ก.พ.', 'สำนักงานคณะกรรมการข้าราชการพลเรือน', 'Office of the Civil Service Commission'],
  ...['สำนักงานพัฒนาธุรกรรมทางอิเล็กทรอนิกส์', 'สพธอ', 'Electronic Transactions Development Agency'],
  ...['ทางรัฐ', 'Tang Rat', 'กรมการปกครอง', 'ระบบ ก.พ.'],
  ...['ห้องซ้อม SSO', 'SSO Rehearsal', 'Civil Learning'],
]

/** Short: found as words, or as the beginning of one. */
const words = ['ETDA', 'SEIS', 'OCSC', 'ThaID', 'NDID', 'ก.พ.']
/** Words that begin like one of those and are not meant. */
const harmless = ['seism', 'thaidata']

/** Signs that are read as a Latin letter: Cyrillic and Greek in both cases, letters of phonetics, digits and signs. */
const lookAlikes = new Map(
  Object.entries({
    a: 'аАαΑɑ4@',
    b: 'вВБбβΒьЬ8',
    c: 'сСϲϹ',
    d: 'ԁԀɗđ',
    e: 'еЕεΕёЁєЄɛ3€',
    g: 'ɡԌ',
    h: 'нНηΗһҺհ',
    i: 'іІιΙıӏӀlłLɩ1!|',
    j: 'јЈ',
    k: 'кКκΚ',
    m: 'мМμΜ',
    n: 'пПΝνɴ',
    o: 'оОοΟσөøØօ0',
    p: 'рРρΡ',
    r: 'гГʀ',
    s: 'ѕЅꜱ5$',
    t: 'тТτΤ7+',
    u: 'υսц',
    v: 'ѵѴ',
    w: 'ԝԜωшШ',
    x: 'хХχΧ×',
    y: 'уУγΥүҮ',
    z: 'Ζζᴢ2',
  }).flatMap(([letter, signs]) => [...signs].map(sign => [sign, letter] as const)),
)

const thaiDigitZero = 0x0e50
/** ๐–๙ as the digit that it is. */
const toArabic = (sign: string): string => {
  const digit = (sign.codePointAt(0) ?? 0) - thaiDigitZero
  return digit >= 0 && digit <= 9 ? String(digit) : sign
}

/** The words of a name, folded. A small letter followed by a capital begins a word. */
function foldedWords(name: string): string[] {
  const split = name.normalize('NFKC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  const letters = [...split.normalize('NFKD')].map(sign => {
    if (/^[\p{M}\p{Cf}]$/u.test(sign)) return ''
    const digit = toArabic(sign)
    const read = lookAlikes.get(digit) ?? digit.toLowerCase()
    return /^[\p{L}\p{N}]$/u.test(read) ? read : ' '
  })
  // Two letters that are read as one.
  const text = letters.join('').replaceAll('rn', 'm').replaceAll('vv', 'w')
  return text.split(' ').filter(Boolean)
}

const squashed = (name: string): string => foldedWords(name).join('')

const foldedAnywhere = anywhere.map(squashed)
const foldedWordsOfOurs = words.map(squashed)
const foldedHarmless = harmless.map(squashed)

/** Whether words that follow one another make up `wanted`: `E T D A`, `Tha ID`. */
const isSpelledBy = (given: readonly string[], wanted: string): boolean =>
  given.some((_, from) =>
    given.some((_, last) => last >= from && given.slice(from, last + 1).join('') === wanted),
  )

const beginsLike = (word: string, ours: string): boolean =>
  word.startsWith(ours) && !foldedHarmless.some(one => word.startsWith(one))

/** Whether a name is one of ours, holds one, or reads like one. */
export function readsLikeOurs(name: string): boolean {
  const given = foldedWords(name)
  const whole = given.join('')
  return (
    foldedAnywhere.some(ours => whole.includes(ours)) ||
    foldedWordsOfOurs.some(ours => given.some(word => beginsLike(word, ours)) || isSpelledBy(given, ours))
  )
}
