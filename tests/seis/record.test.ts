/** What the register makes of a record: the password's address, the group, how far the e-mail has come. */
import { describe, expect, test } from 'vitest'
import { emailStateOf } from '@/lib/seis/describe-email-state'
import { groupOf, passwordAddressOf, refusalOf } from '@/lib/seis/record'
import { castMember } from './a-visit'

describe('the password goes', () => {
  test.each([
    ['to the address on record', 'somporn.j@ocsc.example', null, 'somporn.j@ocsc.example'],
    ['nowhere when there is none', null, null, null],
    ['nowhere when the one on record is malformed', 'wanphen.s@moe,example', null, null],
    ['to the address given after a proof', null, 'mung.r@ocsc.example', 'mung.r@ocsc.example'],
    [
      'to the newer one, for the old was reported',
      'old@ocsc.example',
      'new@mail.example',
      'new@mail.example',
    ],
  ])('%s', (_, email, passwordEmail, expected) =>
    expect(passwordAddressOf({ email, passwordEmail })).toBe(expected),
  )
})

describe('the group', () => {
  test.each([
    ['on the day of appointment', '2026-05-16', 'new-officer'],
    ['on the last day of the first year', '2027-05-15', 'new-officer'],
    ['on the anniversary', '2027-05-16', 'officer'],
    ['long after', '2040-01-01', 'officer'],
  ])('%s', (_, today, group) => expect(groupOf({ appointedOn: '2026-05-16' }, today)).toBe(group))

  test('of somebody appointed on a leap day ends with February', () => {
    expect(groupOf({ appointedOn: '2024-02-29' }, '2025-02-28')).toBe('new-officer')
    expect(groupOf({ appointedOn: '2024-02-29' }, '2025-03-01')).toBe('officer')
  })
})

test('of the cast only the retired officer is refused: the locked one is locked at connect alone', () => {
  expect(refusalOf(castMember('retired'))).toBe('retired')
  expect(refusalOf(castMember('locked'))).toBeNull()
  expect(refusalOf(castMember('ready'))).toBeNull()
})

describe('the e-mail', () => {
  const savedAt = new Date('2026-03-01T16:30:00Z') // 23:30 in Bangkok
  const record = { email: 'mung.r@ocsc.example', passwordEmail: null, savedAt }

  test('saved today waits for the next day in Bangkok', () => {
    const now = new Date('2026-03-01T16:59:59Z')
    expect(emailStateOf(record, now)).toEqual({ state: 'saved-waiting', savedAt, usableFrom: '2026-03-02' })
  })
  test('is usable from midnight on', () =>
    expect(emailStateOf(record, new Date('2026-03-01T17:00:00Z'))).toEqual({ state: 'usable' }))
  test('that nobody ever saved was always usable', () =>
    expect(emailStateOf({ ...record, savedAt: null }, savedAt)).toEqual({ state: 'usable' }))
  test('given for the password only is not on record', () =>
    expect(
      emailStateOf({ email: null, passwordEmail: 'mung.r@ocsc.example', savedAt: null }, savedAt),
    ).toEqual({
      state: 'password-address-only',
    }))
  test('that no letter reaches is none', () =>
    expect(emailStateOf({ email: 'a@moe,example', passwordEmail: null, savedAt: null }, savedAt)).toEqual({
      state: 'no-email',
    }))
  test('waits for the next midnight of a clock that was moved back', () =>
    expect(emailStateOf(record, new Date('2026-02-20T03:00:00Z'))).toMatchObject({
      usableFrom: '2026-02-21',
    }))
})
