/** Names of people as Thai offices write them, and how two ways of typing one name compare. */
import { longestTyped, stripInvisible } from './digits'
import { accepted, type Parsed, refused } from './parsed'

export interface ThaiName {
  honorific: string
  firstName: string
  lastName: string
}

/** These join the name with no space (นายมุ่ง เรียบดี); a rank takes one (ว่าที่ร้อยตรี สมชาย ใจดี). */
const joined = new Set(['นาย', 'นาง', 'นางสาว', 'ดร.', 'ม.ล.'])

const inEnglish: Record<string, string> = {
  นาย: 'Mr.',
  นาง: 'Mrs.',
  นางสาว: 'Miss',
  'ดร.': 'Dr.',
  'ม.ล.': 'M.L.',
  ว่าที่ร้อยตรี: 'Acting Sub Lt.',
}

/** Honorific, first and last name, spaced as Thai offices space them. */
export const fullName = ({ honorific, firstName, lastName }: ThaiName): string =>
  `${honorific}${joined.has(honorific) ? '' : ' '}${firstName} ${lastName}`.trim()

/** The honorific in English, or as it is when none is known. */
export const honorificInEnglish = (honorific: string): string => inEnglish[honorific] ?? honorific

/** The same in English; every honorific takes a space there. */
export const fullNameInEnglish = (name: {
  honorific: string
  firstNameEn: string
  lastNameEn: string
}): string => `${honorificInEnglish(name.honorific)} ${name.firstNameEn} ${name.lastNameEn}`.trim()

/** Their name as a page in that language gives it. */
export const nameIn = (
  locale: 'th' | 'en',
  person: ThaiName & Parameters<typeof fullNameInEnglish>[0],
): string => (locale === 'en' ? fullNameInEnglish(person) : fullName(person))

/** One way of writing for all the ways of typing: ◌ํ + า is ำ, invisible marks go, blanks are one space. */
export const normalizeName = (raw: string): string =>
  stripInvisible(raw)
    .normalize('NFC')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether two texts are one name, however typed. */
export const isSameName = (typed: string, onRecord: string): boolean =>
  typed.length <= longestTyped && normalizeName(typed).toLowerCase() === normalizeName(onRecord).toLowerCase()

export type NameSlip = 'empty' | 'too-long'

/** Characters of a first or last name. */
export const nameLengthLimit = 100

/** A first or last name as typed into a form; whether it is the right one is the register's to say. */
export function parseName(raw: string): Parsed<string, NameSlip> {
  if (raw.length > longestTyped) return refused('too-long')
  const name = normalizeName(raw)
  if (name === '') return refused('empty')
  return name.length > nameLengthLimit ? refused('too-long') : accepted(name)
}
