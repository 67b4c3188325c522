import { describe, expect, test } from 'vitest'
import {
  fitsBirthDate,
  fullName,
  isUsableEmail,
  LASER_CODE_PATTERN,
  maskEmail,
  parseCitizenId,
  parseIsoDate,
  parseLaserCode,
  parsePhone,
} from '@/lib/identity'
import { unknownCitizenId } from '@/lib/people/unknown-citizen-id'
import en from '@/messages/en/identity.json'
import th from '@/messages/th/identity.json'
import { castKeys, castOn } from '@/prisma/personas'

// Ordinary days, both ends of a year, a leap day, and days years ahead: a room may be opened on any.
const openingDays = ['2025-11-22', '2026-01-01', '2026-12-31', '2028-02-29', '2035-05-31']
const cast = castOn('2026-03-01')
const member = (key: string) => {
  const found = cast.find(persona => persona.key === key)
  if (!found) throw new Error(`No ${key} in the cast`)
  return found
}

test('the cast is the one of the table, in its order', () => {
  expect(cast.map(({ key, citizenId }) => [key, citizenId])).toEqual([
    ['ready', '1999900000013'],
    ['no-email', '3999900000036'],
    ['bad-email', '3999900000044'],
    ['new-officer', '1999900000021'],
    ['retired', '3999900123456'],
    ['locked', '2999900000062'],
  ])
  expect(cast.map(({ key }) => key)).toEqual([...castKeys])
})

describe.each(openingDays)('in a room opened on %s', today => {
  test.each(castOn(today).map(persona => [persona.key, persona] as const))(
    '%s holds practice data that agree',
    (_, one) => {
      expect(parseCitizenId(one.citizenId).ok).toBe(true)
      expect(parseLaserCode(one.laserCode).ok).toBe(true)
      expect(parsePhone(one.cardPhone)).toEqual({ ok: true, value: one.cardPhone })
      expect(one.cardPhone).toHaveLength(10)
      expect(fitsBirthDate(one.citizenId, one.birthDate)).toBe(true)
      const ageYears = Number(one.appointedOn.slice(0, 4)) - Number(one.birthDate.slice(0, 4))
      expect(ageYears).toBeGreaterThanOrEqual(20)
      expect(one.appointedOn <= today).toBe(true)
      for (const date of [one.birthDate, one.appointedOn]) expect(parseIsoDate(date).ok).toBe(true)
    },
  )

  test('the new officer was appointed less than a year ago, also for as long as a room lives', () => {
    const officer = castOn(today).find(persona => persona.key === 'new-officer')
    const days = (Date.parse(today) - Date.parse(officer?.appointedOn ?? '')) / 86_400_000
    expect(days).toBeGreaterThan(28)
    expect(days).toBeLessThan(300)
  })

  test('the retired officer has passed sixty and the 30 September after it', () => {
    const retired = castOn(today).find(persona => persona.key === 'retired')
    const sixtiethYear = Number(retired?.birthDate.slice(0, 4)) + 60
    expect(retired?.birthDate.slice(5) ?? '').toMatch(/^0[1-9]/)
    expect(`${sixtiethYear}-09-30` < today).toBe(true)
  })
})

test('each has a Laser Code, a number and a card of their own', () => {
  for (const field of ['citizenId', 'laserCode', 'cardPhone'] as const) {
    expect(new Set(cast.map(persona => persona[field])).size).toBe(cast.length)
  }
  expect(cast.every(persona => new RegExp(`^(?:${LASER_CODE_PATTERN})$`, 'v').test(persona.laserCode))).toBe(
    true,
  )
})

test('the people of the manual are as the manual has them', () => {
  expect(fullName(member('ready'))).toBe('นางสาวสมพร ใจดี')
  expect(maskEmail(member('ready').email ?? '')).toBe('XXXporn.j@ocsc.example')
  expect(member('ready').appointedOn).toMatch(/^2019-/)
  expect(fullName(member('no-email'))).toBe('นายมุ่ง เรียบดี')
  expect(member('no-email')).toMatchObject({ agency: 'สำนักงาน ก.พ.', email: null, phone: null })
  expect(member('no-email').birthDate).toMatch(/^1975-/)
  expect(member('no-email').appointedOn).toMatch(/^2002-/)
  expect(member('bad-email').appointedOn).toMatch(/^2007-/)
})

test('the addresses are usable but for the two people whose story says otherwise', () => {
  const unusable = cast.filter(persona => !isUsableEmail(persona.email)).map(persona => persona.key)
  expect(unusable).toEqual(['no-email', 'bad-email'])
  expect(member('bad-email').email).not.toBeNull()
})

test('those who may lack an e-mail were appointed before 1 October 2561', () => {
  for (const key of ['no-email', 'bad-email']) expect(member(key).appointedOn < '2018-10-01').toBe(true)
})

test('the unknown number is a practice number of nobody', () => {
  expect(unknownCitizenId).toBe('5999900000059')
  expect(cast.map(persona => persona.citizenId)).not.toContain(unknownCitizenId)
})

test('what is special about each is told in both languages', () => {
  for (const messages of [th, en]) expect(Object.keys(messages.cast)).toEqual([...castKeys, 'unknown'])
})
