import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatBuddhistDate,
  formatBuddhistDateTime,
  formatClockTime,
  parseBuddhistDate,
  parseIsoDate,
} from '@/lib/identity'
import { inAnyScript, withUnseen } from './arbitraries'

const today = '2026-03-01'
const parse = (day: string, month: string, year: string) => parseBuddhistDate({ day, month, year }, today)

/** The ISO day, and its three fields as somebody pastes them. */
function asPasted(date: Date) {
  const iso = date.toISOString().slice(0, 10)
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const pasted = (number: number) => inAnyScript(String(number)).chain(withUnseen)
  return fc.tuple(fc.constant(iso), pasted(day), pasted(month), pasted(year + 543))
}

describe('a date of the Buddhist Era', () => {
  test('is read as the same day of the Christian Era', () => {
    expect(parse('1', '10', '2561')).toEqual({ ok: true, value: '2018-10-01' })
    expect(parse('29', '2', '2543')).toEqual({ ok: true, value: '2000-02-29' })
    expect(parse(' ๒๘ ', '๐๒', '๒๕๑๘')).toEqual({ ok: true, value: '1975-02-28' })
  })

  test('is read whatever day of a lifetime it is, in any script and with marks that nobody sees', () => {
    const instant = fc.date({ min: new Date('1942-01-01'), max: new Date('2026-02-28'), noInvalidDate: true })
    fc.assert(
      fc.property(instant.chain(asPasted), ([iso, ...fields]) => {
        expect(parse(...fields)).toEqual({ ok: true, value: iso })
      }),
    )
  })

  test('may be today but not tomorrow', () => {
    expect(parse('1', '3', '2569').ok).toBe(true)
    expect(parse('2', '3', '2569')).toMatchObject({ slips: [{ slip: 'in-future', field: 'year' }] })
  })
})

describe('a slip', () => {
  test('29/2/2544 is refused with the year named', () => {
    expect(parse('29', '02', '2544')).toEqual({
      ok: false,
      slips: [{ slip: 'no-such-date', field: 'day' }],
      values: { day: '29', month: '2', year: '2544', suggestedYear: '3087' },
    })
  })

  test('2018 asks whether 2561 was meant, and a day that 2561 does not have is told with it', () => {
    const values = { year: '2018', suggestedYear: '2561' }
    const inYear = { slip: 'looks-like-christian-year', field: 'year' }
    expect(parse('1', '2', '๒๐๑๘')).toMatchObject({ slips: [inYear], values })
    const inDay = { slip: 'no-such-date', field: 'day' }
    expect(parse('29', '2', '๒๐๑๘')).toMatchObject({ slips: [inYear, inDay], values })
  })

  test('all slips are told at once, each once', () => {
    const empty = { slip: 'empty', field: 'day' }
    expect(parse('', '', '')).toMatchObject({ slips: [empty] })
    expect(parse('', 'ม.ค.', '18')).toMatchObject({
      slips: [empty, { slip: 'not-a-number', field: 'month' }, { slip: 'two-digit-year', field: 'year' }],
    })
  })

  test.each([
    ['18', '2518'],
    ['๑๘', '2518'],
    ['69', '2569'],
    ['70', '2470'],
  ])('the year %s asks whether %s was meant, which has come', (year, suggestedYear) => {
    expect(parse('28', '2', year)).toMatchObject({
      slips: [{ slip: 'two-digit-year' }],
      values: { suggestedYear },
    })
  })

  test.each([
    ['', '1', '2561', 'empty', 'day'],
    ['1', ' ', '2561', 'empty', 'month'],
    ['1', '1', '', 'empty', 'year'],
    ['one', '1', '2561', 'not-a-number', 'day'],
    ['1', 'ม.ค.', '2561', 'not-a-number', 'month'],
    ['31', '4', '2561', 'no-such-date', 'day'],
    ['0', '4', '2561', 'no-such-date', 'day'],
    ['1', '13', '2561', 'no-such-date', 'day'],
    ['1', '10', '61', 'two-digit-year', 'year'],
    ['1', '10', '25610', 'not-four-digits', 'year'],
    ['1', '10', '256', 'not-four-digits', 'year'],
  ])('%j/%j/%j is %s, at the %s', (day, month, year, slip, field) => {
    expect(parse(day, month, year)).toMatchObject({ ok: false, slips: [{ slip, field }] })
  })
})

describe('an ISO day', () => {
  test('is one that exists', () => {
    expect(parseIsoDate('2024-02-29')).toEqual({ ok: true, value: '2024-02-29' })
    for (const raw of ['2023-02-29', '2024-13-01', '2024-1-1', '', '2024-01-01T00:00:00Z']) {
      expect(parseIsoDate(raw).ok).toBe(false)
    }
  })
})

describe('a shown date', () => {
  test('is of the Buddhist Era in Thai and of the Christian Era in English', () => {
    expect(formatBuddhistDate('2018-10-01', 'th')).toBe('1 ตุลาคม 2561')
    expect(formatBuddhistDate('2018-10-01', 'th', 'medium')).toBe('1 ต.ค. 2561')
    expect(formatBuddhistDate('2018-10-01', 'en')).toBe('1 October 2018')
    expect(formatBuddhistDate('2018-10-01', 'en', 'medium')).toBe('1 Oct 2018')
  })

  test('never has a year of two digits', () => {
    const styles = fc.constantFrom('long' as const, 'medium' as const)
    fc.assert(
      fc.property(fc.integer({ min: 1942, max: 2100 }), styles, (year, style) => {
        expect(formatBuddhistDate(`${year}-01-02`, 'th', style)).toContain(String(year + 543))
        expect(formatBuddhistDate(`${year}-01-02`, 'en', style)).toContain(String(year))
      }),
    )
  })

  test('of an instant is the day and the clock of Bangkok', () => {
    const shown = formatBuddhistDateTime(new Date('2018-09-30T17:05:00Z'), 'th')
    expect(shown).toContain('1 ตุลาคม 2561')
    expect(shown).toMatch(/00:05 น\.$/)
  })
})

test('a clock in Bangkok is seven hours ahead of UTC, whatever the machine thinks, and shows 24 hours', () => {
  const instant = new Date('2026-11-25T17:05:09Z')
  expect(formatClockTime(instant)).toBe('00:05')
  expect(formatClockTime(instant, 'seconds')).toBe('00:05:09')
})
