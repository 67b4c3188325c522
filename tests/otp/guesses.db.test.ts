/** Guesses and letters count per person and site, over however many sign-ins they are spread. */
import { describe, expect, test } from 'vitest'
import { resendOtp } from '@/lib/connect/interaction/resend-otp'
import { addInteraction, type Interaction, readInteraction } from '@/lib/connect/interaction/store'
import { submitCitizenId } from '@/lib/connect/interaction/submit-citizen-id'
import { submitOtp } from '@/lib/connect/interaction/submit-otp'
import { database } from '@/lib/db/client'
import { handOver } from '@/lib/hand-over/hand-over'
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { listMessages } from '@/lib/mail/list-messages'
import { lockSeconds, unansweredLettersAllowed, wrongCodesAllowed } from '@/lib/otp/rules'
import { digestCode } from '@/lib/otp/send-code'
import { readAllowance } from '@/lib/otp/store'
import { verifyCode } from '@/lib/otp/verify-code'
import { changePerson } from '@/lib/people/change-person'
import { removePerson } from '@/lib/people/remove-person'
import { moveClock } from '@/lib/rooms/move-clock'
import type { Room } from '@/lib/rooms/room'
import { proveIdentity } from '@/lib/seis/prove-identity'
import { requestPassword } from '@/lib/seis/request-password'
import { signIn } from '@/lib/seis/sign-in'
import { beginVisit } from '@/lib/seis/visit'
import { aRoom } from '../rooms/a-room'
import { aClaimBy, aVisitBy, castMember } from '../seis/a-visit'
import { aCodeFor } from './a-code'

const { citizenId } = castMember('ready')
const code = '111111'
const wrong = '222222'
const laterBy = (seconds: number, from = new Date()) => new Date(from.getTime() + seconds * 1000)

/** Sign-ins that wait for a code each, as if a letter had gone to every one of them. */
async function waitingSignIns(room: Room, count: number): Promise<string[]> {
  const purposes = Array.from({ length: count }, (_, index) => `sign-in-${index}`)
  const now = new Date()
  const rows = await Promise.all(
    purposes.map(async (purpose, index) => ({
      id: `${room.id}${index}`,
      roomId: room.id,
      site: 'connect',
      purpose,
      citizenId,
      reference: 'ABCD',
      codeDigest: await digestCode({ roomId: room.id, site: 'connect', purpose }, code),
      messageId: 'none',
      sentAt: now,
      expiresAt: laterBy(300, now),
      triesLeft: 5,
      sendsLeft: 4,
    })),
  )
  for (let from = 0; from < count; from += 500)
    await database().otpChallenge.createMany({ data: rows.slice(from, from + 500) })
  return purposes
}

/** How often a sign-in has judged a code: each judged wrong costs a try. */
const triesSpent = async (room: Room) => {
  const where = { roomId: room.id, triesLeft: { lt: 5 } }
  const touched = await database().otpChallenge.findMany({ where })
  return touched.reduce((spent, { triesLeft }) => spent + 5 - triesLeft, 0)
}

async function anInteraction(room: Room, uid: string): Promise<Interaction> {
  const expiresAt = laterBy(3600)
  await addInteraction({ roomId: room.id, uid, clientId: 'thai-mooc', scope: 'openid', expiresAt })
  return again(room, uid)
}

async function again(room: Room, uid: string): Promise<Interaction> {
  const found = await readInteraction(room.id, uid)
  if (!found) throw new Error('the interaction is gone')
  return found
}

/** SQLite lets one writer in at a time; the races of so many are PostgreSQL's. */
const many = process.env.TEST_DATABASE === 'postgresql' ? 10_000 : 2_000

describe(`${many} guesses over as many sign-ins`, () => {
  test('parallel and one after the other: no more wrong codes are judged than the window allows', async () => {
    const room = await aRoom()
    const purposes = await waitingSignIns(room, many)
    const slips: Record<string, number> = {}
    const guess = async (purpose: string, typed = wrong) => {
      const outcome = await verifyCode(room, 'connect', purpose, typed)
      const name = outcome.ok ? 'ok' : outcome.slip
      slips[name] = (slips[name] ?? 0) + 1
    }
    for (let from = 0; from < many - 500; from += 100)
      await Promise.all(purposes.slice(from, from + 100).map(purpose => guess(purpose)))
    for (const purpose of purposes.slice(many - 500, many - 10)) await guess(purpose)
    // Not even the right one is heard any more.
    for (const purpose of purposes.slice(many - 10)) await guess(purpose, code)
    expect(slips).toEqual({ wrong: wrongCodesAllowed, 'guess-limit': many - wrongCodesAllowed })
    expect(await triesSpent(room)).toBe(wrongCodesAllowed)
  }, 400_000)

  test('from the first step on: no more letters go out than the window allows, and no clock moves it', async () => {
    let room: Room = await aRoom()
    const outcomes: string[] = []
    for (let count = 0; count < 40; count++) {
      const begun = await anInteraction(room, `uid-${count}`)
      const asked = await submitCitizenId(await handOver(room), begun, citizenId)
      outcomes.push(asked.ok ? 'sent' : asked.slip)
      if (count % 10 === 9) room = await moveClock(room, { to: 'next-day' })
    }
    expect(outcomes.slice(0, unansweredLettersAllowed)).toEqual(Array(unansweredLettersAllowed).fill('sent'))
    expect(new Set(outcomes.slice(unansweredLettersAllowed))).toEqual(new Set(['letter-limit']))
    expect(await listMessages(room.id)).toHaveLength(unansweredLettersAllowed)
  })

  test('at the portal, over as many visits', async () => {
    const room = await aRoom()
    const slips: string[] = []
    for (let count = 0; count < 25; count++) {
      const { visit } = await beginVisit(room.id)
      const asked = await requestPassword(room, visit, citizenId)
      for (let tries = 0; asked.ok && tries < 3; tries++) {
        const outcome = await signIn(room, visit, citizenId, 'abcdef')
        slips.push(outcome.ok ? 'ok' : outcome.slip)
      }
      if (!asked.ok) slips.push(asked.slip)
    }
    expect(slips.filter(slip => slip === 'wrong')).toHaveLength(wrongCodesAllowed)
    expect(slips.slice(-20)).toEqual(Array(20).fill('guess-limit'))
  })

  test('of the Laser Code, over as many days of the room’s clock', async () => {
    let room: Room = await aRoom()
    const slips: string[] = []
    for (let count = 0; count < 30; count++) {
      const visit = await aVisitBy(room, 'no-email')
      const proof = await proveIdentity(room, visit, aClaimBy('no-email', { laserCode: 'ZZ90000000000' }))
      slips.push(proof.ok ? 'ok' : proof.slip)
      if (count % 2 === 1) room = await moveClock(room, { to: 'next-day' })
    }
    expect(slips.filter(slip => slip === 'mismatch')).toHaveLength(wrongCodesAllowed)
    expect(slips.slice(wrongCodesAllowed)).toEqual(Array(20).fill('guess-limit'))
  })
})

describe('what is left to a person', () => {
  /** Somebody whose wrong codes are used up, with a sign-in that waits. */
  async function usedUp(room: Room, realNow = new Date()) {
    const purposes = await waitingSignIns(room, wrongCodesAllowed + 2)
    for (const purpose of purposes.slice(0, wrongCodesAllowed))
      await verifyCode(room, 'connect', purpose, wrong, realNow)
    return purposes.at(-1) as string
  }

  test('comes back so long after the last wrong code, and not before', async () => {
    const room = await aRoom()
    const realNow = new Date()
    const purpose = await usedUp(room, realNow)
    const at = (seconds: number) => verifyCode(room, 'connect', purpose, wrong, laterBy(seconds, realNow))
    await database().otpChallenge.updateMany({ data: { expiresAt: laterBy(86_400) } })
    expect(await at(lockSeconds('real') - 1)).toMatchObject({ slip: 'guess-limit' })
    expect(await at(lockSeconds('real'))).toMatchObject({ slip: 'wrong' })
  })

  test('comes back after seconds in a room of the pace fast', async () => {
    const room = await aRoom({ pace: 'fast' })
    const realNow = new Date()
    const purpose = await usedUp(room, realNow)
    const at = (seconds: number) => verifyCode(room, 'connect', purpose, code, laterBy(seconds, realNow))
    expect(await at(0)).toMatchObject({ slip: 'guess-limit' })
    expect(await at(lockSeconds('fast'))).toEqual({ ok: true })
  })

  test('is another person’s, site’s and room’s own', async () => {
    const [room, other] = [await aRoom(), await aRoom()]
    await usedUp(room)
    for (const [where, person, site] of [
      [room, '3999900000036', 'connect'],
      [room, citizenId, 'seis'],
      [other, citizenId, 'connect'],
    ] as const) {
      const right = await aCodeFor(where, 'another', { citizenId: person, site })
      expect(await verifyCode(where, site, 'another', right)).toEqual({ ok: true })
    }
  })

  test('is not touched by right codes and the letters that they answer', async () => {
    const room = await aRoom()
    for (let count = 0; count < 3 * wrongCodesAllowed; count++) {
      const right = await aCodeFor(room, `sign-in-${count}`)
      expect(await verifyCode(room, 'connect', `sign-in-${count}`, right)).toEqual({ ok: true })
    }
    const left = await readAllowance({ roomId: room.id, site: 'connect', citizenId })
    expect(left).toMatchObject({ guesses: 0, letters: 0 })
  })

  test.each([
    ['a reset', (room: Room) => resetRoom(room.id)],
    ['a change by the control API', (room: Room) => changePerson(room.id, citizenId, {})],
    ['the removal of the person', (room: Room) => removePerson(room.id, citizenId)],
  ])('is whole again after %s', async (_name, forgive) => {
    const room = await aRoom()
    await usedUp(room)
    await forgive(room)
    expect(await readAllowance({ roomId: room.id, site: 'connect', citizenId })).toBeNull()
  })

  test('ends with the room', async () => {
    const room = await aRoom()
    await usedUp(room)
    await database().room.delete({ where: { id: room.id } })
    expect(await database().otpAllowance.count({ where: { roomId: room.id } })).toBe(0)
    expect(await verifyCode(room, 'connect', 'sign-in-0', code)).toEqual({ ok: false, slip: 'no-code' })
  })
})

test('at ETDA Connect the limit locks by the room’s clock as it stands, for codes, letters and new sign-ins', async () => {
  const room = await moveClock(await aRoom(), { to: 'next-day' })
  for (let count = 0; count < 3; count++) {
    const uid = `uid-${count}`
    await submitCitizenId(await handOver(room), await anInteraction(room, uid), citizenId)
    for (let tries = 0; tries < 4; tries++) await submitOtp(room, await again(room, uid), wrong)
  }
  const interaction = await again(room, 'uid-2')
  const locked = await submitOtp(room, interaction, wrong)
  if (locked.ok || locked.slip !== 'locked') throw new Error(JSON.stringify(locked))
  const wait = locked.until.getTime() - laterBy(room.clockOffsetSeconds).getTime()
  expect(wait).toBeGreaterThan((lockSeconds('real') - 60) * 1000)
  expect(wait).toBeLessThanOrEqual(lockSeconds('real') * 1000)
  expect(await resendOtp(room, interaction)).toMatchObject({ slip: 'locked' })
  const moved = await moveClock(room, { advanceSeconds: 3600 })
  const next = await submitCitizenId(await handOver(moved), await anInteraction(moved, 'uid-new'), citizenId)
  expect(next).toMatchObject({ ok: false, slip: 'locked' })
})
