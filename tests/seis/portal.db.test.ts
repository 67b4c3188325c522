/** The portal's steps on a real database (manual part 2, steps 1–7). */
import { describe, expect, test } from 'vitest'
import { handOver } from '@/lib/hand-over/hand-over'
import type { Email, Phone } from '@/lib/identity'
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { listMessages } from '@/lib/mail/list-messages'
import { unknownCitizenId } from '@/lib/people/unknown-citizen-id'
import { moveClock } from '@/lib/rooms/move-clock'
import { chooseGroup } from '@/lib/seis/choose-group'
import { countOnline, isSignedIn } from '@/lib/seis/find-session'
import { proveIdentity } from '@/lib/seis/prove-identity'
import { findSentPassword, requestPassword, takeVisit } from '@/lib/seis/request-password'
import { saveContact } from '@/lib/seis/save-contact'
import { setPasswordAddress } from '@/lib/seis/set-password-address'
import { signIn } from '@/lib/seis/sign-in'
import { beginVisit, endVisit, findVisit, visitLifetimeSeconds } from '@/lib/seis/visit'
import { aRoom } from '../rooms/a-room'
import {
  aClaimBy,
  aPasswordFor,
  aVisitBy,
  castMember,
  provenBy,
  recordOf,
  roomAgain,
  signedInBy,
  visitAgain,
} from './a-visit'

const newEmail = 'mung.r@ocsc.example' as Email
const phone = '0800000003' as Phone

describe('asking for a password', () => {
  test.each([
    ['ready', { ok: true }],
    ['new-officer', { ok: true }],
    ['locked', { ok: true }],
    ['no-email', { ok: false, slip: 'email-not-found' }],
    ['bad-email', { ok: false, slip: 'email-not-found' }],
    ['retired', { ok: false, slip: 'retired' }],
  ] as const)('%s', async (key, answer) => {
    const room = await aRoom()
    const { visit } = await beginVisit(room.id)
    expect(await requestPassword(room, visit, castMember(key).citizenId)).toMatchObject(answer)
    expect(await listMessages(room.id)).toHaveLength(answer.ok ? 1 : 0)
  })

  test('a number of nobody is not in the register', async () => {
    const room = await aRoom()
    const { visit } = await beginVisit(room.id)
    expect(await requestPassword(room, visit, unknownCitizenId)).toEqual({
      ok: false,
      slip: 'not-in-register',
    })
  })

  test('twice within the wait sends one letter', async () => {
    const room = await aRoom()
    const visit = await aVisitBy(room, 'ready')
    await aPasswordFor(room, visit, 'ready')
    const again = await requestPassword(room, visit, castMember('ready').citizenId)
    expect(again).toMatchObject({ ok: false, slip: 'wait' })
    expect(await listMessages(room.id)).toHaveLength(1)
  })
})

describe('signing in', () => {
  test('simultaneous submissions of one right password sign in once', async () => {
    const room = await aRoom()
    const visit = await aVisitBy(room, 'ready')
    const code = await aPasswordFor(room, visit, 'ready')
    const { citizenId } = castMember('ready')
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => signIn(room, visit, citizenId, code)))
    const visits = outcomes.map(outcome => (outcome.ok ? outcome.visit : null))
    expect(new Set(visits.map(one => one?.id)).size, 'the others follow the first').toBe(1)
    expect(isSignedIn(visits[0] ?? null, await recordOf(room, 'ready'))).toBe(true)
    expect(await countOnline(room.id)).toBe(1)
  })

  test('a password opens the visit that asked for it and no other', async () => {
    const room = await aRoom()
    const code = await aPasswordFor(room, await aVisitBy(room, 'ready'), 'ready')
    const other = await aVisitBy(room, 'ready')
    expect(await signIn(room, other, castMember('ready').citizenId, code)).toMatchObject({ slip: 'no-code' })
  })

  test('asking for somebody else ends the session of the one before', async () => {
    const room = await aRoom()
    const visit = await aVisitBy(room, 'ready')
    const code = await aPasswordFor(room, visit, 'ready')
    const signedIn = await signedInBy(room, visit, 'ready', code)
    await requestPassword(room, signedIn, castMember('new-officer').citizenId)
    expect(await visitAgain(signedIn)).toMatchObject({ signedInAt: null, group: null, proven: false })
  })

  test('a fifth wrong password kills it, the right one too', async () => {
    const room = await aRoom()
    const visit = await aVisitBy(room, 'ready')
    const { citizenId } = castMember('ready')
    const code = await aPasswordFor(room, visit, 'ready')
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    for (let triesLeft = 4; triesLeft > 0; triesLeft--)
      expect(await signIn(room, visit, citizenId, wrong)).toEqual({ ok: false, slip: 'wrong', triesLeft })
    expect(await signIn(room, visit, citizenId, wrong)).toEqual({ ok: false, slip: 'locked' })
    expect(await signIn(room, visit, citizenId, code)).toEqual({ ok: false, slip: 'locked' })
  })
})

describe('the proof of identity', () => {
  test('turns away at the third failure, simultaneous ones counted each, until the next day', async () => {
    const room = await aRoom()
    const visit = await aVisitBy(room, 'no-email')
    const wrong = aClaimBy('no-email', { lastName: 'เรียบร้อย' })
    const outcomes = await Promise.all([1, 2, 3].map(() => proveIdentity(room, visit, wrong)))
    expect(outcomes.map(outcome => !outcome.ok && outcome.slip).sort()).toEqual([
      'mismatch',
      'mismatch',
      'turned-away',
    ])
    expect(await proveIdentity(room, visit, aClaimBy('no-email'))).toEqual({ ok: false, slip: 'turned-away' })
    expect(await visitAgain(visit)).toMatchObject({ proven: false })

    const nextDay = await moveClock(room, { to: 'next-day' })
    expect(await provenBy(nextDay, visit, 'no-email')).toMatchObject({ proven: true })
  })

  test('with the person’s own title before the first name costs no try, however often', async () => {
    const room = await aRoom()
    const visit = await aVisitBy(room, 'no-email')
    const titled = aClaimBy('no-email', { firstName: 'นายมุ่ง' })
    for (let i = 0; i < 4; i++)
      expect(await proveIdentity(room, visit, titled)).toEqual({
        ok: false,
        slip: 'with-title',
        title: 'นาย',
      })
    expect(await provenBy(room, visit, 'no-email')).toMatchObject({ proven: true })
  })

  test('that failed thrice is forgiven by a reset', async () => {
    const room = await aRoom()
    const visit = await aVisitBy(room, 'no-email')
    for (let i = 0; i < 3; i++) await proveIdentity(room, visit, aClaimBy('ready'))
    await resetRoom(room.id)
    const fresh = await roomAgain(room)
    expect(await provenBy(fresh, await aVisitBy(fresh, 'no-email'), 'no-email')).toMatchObject({
      proven: true,
    })
  })

  test('proves nothing of whoever the visit is about by then', async () => {
    const room = await aRoom()
    const visit = await aVisitBy(room, 'no-email')
    await takeVisit(visit, castMember('ready').citizenId)
    await proveIdentity(room, visit, aClaimBy('no-email'))
    expect(await visitAgain(visit)).toMatchObject({ citizenId: castMember('ready').citizenId, proven: false })
  })

  test('is needed for a password address', async () => {
    const room = await aRoom()
    const visit = await aVisitBy(room, 'no-email')
    expect(await setPasswordAddress(visit, newEmail)).toBe(false)
    expect(await recordOf(room, 'no-email')).toMatchObject({ passwordEmail: null })
  })
})

describe('the ก.พ.๗ record', () => {
  test('is written by the second แก้ไข only, not by the password address', async () => {
    const room = await aRoom()
    const visit = await aVisitBy(room, 'no-email')
    const proven = await provenBy(room, visit, 'no-email')
    await setPasswordAddress(proven, newEmail)
    expect(await recordOf(room, 'no-email')).toMatchObject({ email: null, phone: null, savedAt: null })

    const code = await aPasswordFor(room, proven, 'no-email')
    await signedInBy(room, proven, 'no-email', code)
    expect(await recordOf(room, 'no-email')).toMatchObject({ email: null, phone: null, savedAt: null })

    await saveContact(await handOver(room), visit.citizenId, { email: newEmail, phone, fax: null })
    const saved = await recordOf(room, 'no-email')
    expect(saved).toMatchObject({ email: newEmail, phone, fax: null, passwordEmail: null })
    expect(saved.savedAt).not.toBeNull()
  })

  test('sends the password where its owner said, once the address on it was reported', async () => {
    const room = await aRoom()
    const visit = await aVisitBy(room, 'ready')
    const old = await aPasswordFor(room, visit, 'ready')
    const proven = await provenBy(room, visit, 'ready')
    await setPasswordAddress(proven, 'somporn.new@mail.example' as Email)
    const { citizenId } = castMember('ready')
    expect(await findSentPassword(room, proven, await recordOf(room, 'ready'))).toBeNull()
    expect(await signIn(room, proven, citizenId, old)).toMatchObject({ slip: 'no-code' })
    await aPasswordFor(room, proven, 'ready')
    const sent = await findSentPassword(room, proven, await recordOf(room, 'ready'))
    expect(sent?.maskedEmail).toBe('XXXporn.new@mail.example')
  })
})

describe('the group', () => {
  test.each([
    ['no-email', 'officer', 'new-officer'],
    ['new-officer', 'new-officer', 'officer'],
  ] as const)('of %s is %s; %s changes nothing', async (key, right, wrong) => {
    const room = await aRoom()
    const visit = await aVisitBy(room, key)
    const record = await recordOf(room, key)
    expect(await chooseGroup(room, visit, record, wrong)).toBe(false)
    expect(await visitAgain(visit)).toMatchObject({ group: null })
    expect(await chooseGroup(room, visit, record, right)).toBe(true)
    expect(await visitAgain(visit)).toMatchObject({ group: right })
  })
})

describe('a visit', () => {
  const secretIn = (setCookie: string) => /=([^;]+)/.exec(setCookie)?.[1]

  test('is found by its cookie, in its own room, for eight hours', async () => {
    const [room, other] = [await aRoom(), await aRoom()]
    const began = new Date()
    const { visit, setCookie } = await beginVisit(room.id, undefined, began)
    const secret = secretIn(setCookie)
    const later = (seconds: number) => new Date(began.getTime() + seconds * 1000)
    expect(await findVisit(room.id, secret, later(visitLifetimeSeconds - 1))).toEqual(visit)
    expect(await findVisit(room.id, secret, later(visitLifetimeSeconds))).toBeNull()
    expect(await findVisit(other.id, secret)).toBeNull()
    expect(await findVisit(room.id, visit.id)).toBeNull()
  })

  test('is over for good once signed out', async () => {
    const room = await aRoom()
    const { visit, setCookie } = await beginVisit(room.id)
    expect(await endVisit(room.id, visit)).toContain('Max-Age=0')
    expect(await findVisit(room.id, secretIn(setCookie))).toBeNull()
  })

  test('does not open anything for a person who is not in the register', async () => {
    const room = await aRoom()
    const { visit } = await beginVisit(room.id)
    expect(await signIn(room, visit, unknownCitizenId, '123456')).toMatchObject({
      slip: 'no-code',
    })
  })
})
