import { expect, test } from 'vitest'
import { describeClaims, nameFor, parseClaims } from '@/lib/learning/claims'
import { progressOf } from '@/lib/learning/progress'
import { readings } from '@/lib/learning/readings'

const userinfo = { sub: 'opaque', name: 'นางสาวสมพร ใจดี', given_name: 'สมพร', pid: '1999900000013' }

test('of what userinfo says, only what was asked for is kept', () => {
  const kept = parseClaims({ ...userinfo, email: 'somporn.j@ocsc.example', birthdate: '1995-01-01', more: 1 })
  expect(kept).toEqual(userinfo)
})

test('an English page greets by the English name, where ETDA Connect gave one', () => {
  const english = { title_en: 'Miss', given_name_en: 'Somporn', family_name_en: 'Jaidee' }
  const kept = parseClaims({ ...userinfo, ...english })
  expect(kept && nameFor('en', kept)).toBe('Miss Somporn Jaidee')
  expect(kept && nameFor('th', kept)).toBe('นางสาวสมพร ใจดี')
  expect(nameFor('en', userinfo)).toBe('นางสาวสมพร ใจดี')
})

test('claims that name nobody let nobody in', () => {
  expect(parseClaims({ sub: 'opaque' })).toBeNull()
  expect(parseClaims({ name: 'ใครก็ได้' })).toBeNull()
  expect(parseClaims({ sub: 1, name: 'ใครก็ได้' })).toBeNull()
})

test('the record tells received, not allowed and not asked apart', () => {
  const states = (claims: Record<string, unknown>) =>
    describeClaims(parseClaims(claims) ?? { sub: '', name: '' }).map(
      ({ claim, state }) => `${claim}: ${state}`,
    )
  expect(states(userinfo)).toEqual([
    'name: received',
    'pid: received',
    'email: not-asked',
    'birthdate: not-asked',
  ])
  expect(states({ sub: 'opaque', name: 'สมพร' })).toContain('pid: not-allowed')
})

test('progress counts what is on the shelf, and names the first unread', () => {
  const [first, second] = readings
  const finishedAt = new Date()
  expect(progressOf([])).toMatchObject({ minutes: 0, next: first })
  expect(progressOf([{ readingId: first?.id ?? '', finishedAt }])).toMatchObject({
    minutes: first?.minutes,
    next: second,
  })
  expect(progressOf([{ readingId: 'taken-off-the-shelf', finishedAt }])).toMatchObject({
    done: [],
    next: first,
  })
  expect(progressOf(readings.map(({ id }) => ({ readingId: id, finishedAt }))).next).toBeNull()
})

test('every reading has an address of its own and words in both languages', () => {
  expect(new Set(readings.map(({ id }) => id)).size).toBe(readings.length)
  for (const { title, summary, takeaway, paragraphs } of readings)
    for (const text of [title, summary, takeaway, ...paragraphs]) {
      expect(text.th).toMatch(/[ก-๛]/)
      expect(text.en).not.toMatch(/[ก-๛]/)
    }
})
