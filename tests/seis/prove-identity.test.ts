/** The decision on a proof of identity: all four parts at once, and three tries a day. */
import { describe, expect, test } from 'vitest'
import { decideProof, titleBefore } from '@/lib/seis/prove-identity'
import type { SeisRecord } from '@/lib/seis/record'
import { aClaimBy, castMember } from './a-visit'

const today = '2026-03-01'
const record = { ...castMember('no-email'), failedProofs: 0, failedProofsOn: null } as unknown as SeisRecord

test('the card proves its owner', () =>
  expect(decideProof(record, aClaimBy('no-email'), today)).toEqual({ ok: true }))

test('a name is one name however it is spaced or composed', () =>
  expect(decideProof(record, aClaimBy('no-email', { lastName: 'เรียบดี\u200B ' }), today)).toEqual({
    ok: true,
  }))

describe('whichever part is wrong, the answer is the same', () => {
  test.each([
    { firstName: 'ม่ง' },
    { lastName: 'เรียบร้อย' },
    { birthDate: '1975-03-28' },
    { laserCode: 'ZZ9000000000' },
  ])('%o', varied =>
    expect(decideProof(record, aClaimBy('no-email', varied), today)).toEqual({
      ok: false,
      slip: 'mismatch',
      triesLeft: 2,
    }),
  )
})

test('the third failure of a day turns away, and then even the right card does not help', () => {
  const twice = { ...record, failedProofs: 2, failedProofsOn: today }
  const turnedAway = { ok: false, slip: 'turned-away' }
  expect(decideProof(twice, aClaimBy('ready'), today)).toEqual(turnedAway)
  expect(decideProof({ ...twice, failedProofs: 3 }, aClaimBy('no-email'), today)).toEqual(turnedAway)
})

test('failures of another day are forgiven', () => {
  const yesterday = { ...record, failedProofs: 3, failedProofsOn: '2026-02-28' }
  expect(decideProof(yesterday, aClaimBy('no-email'), today)).toEqual({ ok: true })
  expect(decideProof(yesterday, aClaimBy('ready'), today)).toMatchObject({ triesLeft: 2 })
})

test.each([
  ['นายมุ่ง', 'นาย'],
  [' นาย\u200Bมุ่ง', 'นาย'],
  ['นาย', 'นาย'],
  ['มุ่ง', null],
  ['นางมุ่ง', null],
])('of the first name %j the title %s is told, the person’s own and no other', (typed, title) =>
  expect(titleBefore(typed, record)).toBe(title),
)

test('a name that begins like its title is no title', () =>
  expect(titleBefore('นายิกา', { honorific: 'นาย', firstName: 'นายิกา' })).toBeNull())
