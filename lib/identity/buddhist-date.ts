/**
 * Dates as Thai forms ask for them, three fields with the year of the Buddhist Era, and as Thai pages show
 * them. Kept as ISO days. B.E. = C.E. + 543 holds for whole dates from 1941 on, when the Thai year came to
 * begin in January; nobody in the register was born before.
 */
import { longestTyped, plain } from './digits'
import { accepted, type Branded, type Parsed } from './parsed'

/** YYYY-MM-DD, a day that exists, of the Christian Era. */
export type IsoDate = Branded<'IsoDate'>
export type BuddhistDateSlip =
  | 'empty'
  | 'not-a-number'
  | 'two-digit-year'
  | 'not-four-digits'
  | 'no-such-date'
  | 'looks-like-christian-year'
  | 'in-future'

export interface BuddhistDateFields {
  day: string
  month: string
  year: string
}

/** A refusal names all slips at once, each with the field to go to, and carries the values their sentences name, as text. */
export interface RefusedBuddhistDate {
  ok: false
  slips: { slip: BuddhistDateSlip; field: keyof BuddhistDateFields }[]
  values: BuddhistDateFields & { suggestedYear: string }
}

const buddhistEraOffsetYears = 543

/** Years that can only be Christian ones: of the Buddhist Era they would lie before 1657. */
const isChristianYear = (year: number) => year >= 1800 && year < 2200

/**
 * Reads the three fields. `today` is the ISO day after which a date lies in the future. A Christian year is
 * asked about, and the day looked up in the year that was meant: it may exist in one and not in the other.
 */
export function parseBuddhistDate(
  raw: BuddhistDateFields,
  today: string,
): { ok: true; value: IsoDate } | RefusedBuddhistDate {
  const day = typed(raw.day)
  const month = typed(raw.month)
  const year = typed(raw.year)
  const suggestedYear = suggestYear(year, Number(today.slice(0, 4)) + buddhistEraOffsetYears)
  const values = { day: bare(day), month: bare(month), year: bare(year), suggestedYear }
  const slips: RefusedBuddhistDate['slips'] = []
  /** What is said of one of the three is said of all: once is enough. */
  const refuse = (slip: BuddhistDateSlip, field: keyof BuddhistDateFields) =>
    slips.some(one => one.slip === slip) || slips.push({ slip, field })
  const fields = { day, month, year }
  for (const field of ['day', 'month', 'year'] as const) {
    if (fields[field] === '') refuse('empty', field)
    else if (!isNumber(fields[field])) refuse('not-a-number', field)
    else if (field === 'year') {
      const slip = slipOfYear(year)
      if (slip) refuse(slip, field)
    }
  }
  if (![day, month, year].every(isNumber)) return { ok: false, slips, values }
  // Where another year is asked about, the day is looked up in that one.
  const meant = slips.length > 0 ? suggestedYear : year
  if (meant.length !== 4) return { ok: false, slips, values }
  const iso = isoDay(Number(meant) - buddhistEraOffsetYears, Number(month), Number(day))
  if (!iso) refuse('no-such-date', 'day')
  else if (slips.length === 0 && iso <= today) return accepted(iso)
  else if (slips.length === 0) refuse('in-future', 'year')
  return { ok: false, slips, values }
}

const isNumber = (text: string) => /^[0-9]+$/.test(text)

function slipOfYear(year: string): BuddhistDateSlip | null {
  if (isChristianYear(Number(year))) return 'looks-like-christian-year'
  if (year.length === 2) return 'two-digit-year'
  return year.length === 4 ? null : 'not-four-digits'
}

/** The whole year that was meant: 18 is 2518, the last such year that has come; a Christian one is counted on. */
function suggestYear(year: string, thisYear: number): string {
  if (/^[0-9]{4}$/.test(year)) return String(Number(year) + buddhistEraOffsetYears)
  if (!/^[0-9]{2}$/.test(year)) return year
  const inThisCentury = thisYear - (thisYear % 100) + Number(year)
  return String(inThisCentury > thisYear ? inThisCentury - 100 : inThisCentury)
}

/** An ISO day as testers and databases write it. */
export function parseIsoDate(raw: string): Parsed<IsoDate, 'malformed'> {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(raw.slice(0, 11)) ?? []
  const iso = isoDay(Number(year), Number(month), Number(day))
  return iso ? accepted(iso) : { ok: false, slip: 'malformed' }
}

const forms = { th: 'th-TH-u-ca-buddhist-nu-latn', en: 'en-GB-u-ca-gregory-nu-latn' } as const
type Locale = keyof typeof forms
type Style = 'long' | 'medium'

/** 1 ตุลาคม 2561 or 1 ต.ค. 2561; in English of the Christian Era, 1 October 2018 or 1 Oct 2018. */
export const formatBuddhistDate = (iso: string, locale: Locale, style: Style = 'long'): string =>
  formatter(locale, { dateStyle: style, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`))

/**
 * An instant as a calendar and a clock in Bangkok show it: 1 ตุลาคม 2561 เวลา 14:05 น., as Thai letters write the
 * time of day; in tables and strips (`medium`) 1 ต.ค. 2561 14:05.
 */
export function formatBuddhistDateTime(instant: Date, locale: Locale, style: Style = 'long'): string {
  const options = { dateStyle: style, timeStyle: 'short', timeZone: 'Asia/Bangkok' } as const
  const text = formatter(locale, options).format(instant)
  return locale === 'th' && style === 'long' ? `${text} น.` : text
}

/** An instant as a clock in Bangkok shows it, the same in both languages: 14:05; with `seconds`, 14:05:09. */
export const formatClockTime = (instant: Date, precision: 'minutes' | 'seconds' = 'minutes'): string =>
  formatter('en', {
    timeStyle: precision === 'seconds' ? 'medium' : 'short',
    timeZone: 'Asia/Bangkok',
  }).format(instant)

/** Formatters are dear to make (0.1 ms) and few. */
const formatters = new Map<string, Intl.DateTimeFormat>()
function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.dateStyle} ${options.timeStyle} ${options.timeZone}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(forms[locale], options)
  formatters.set(key, made)
  return made
}

/** Of a field that is too long nothing is looked at: it is no number. */
const typed = (raw: string) => (raw.length > longestTyped ? '–' : plain(raw))

/** 08 is said as 8. */
const bare = (digits: string) => digits.replace(/^0+(?=[0-9])/, '')

function isoDay(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? (date.toISOString().slice(0, 10) as IsoDate) : null
}
