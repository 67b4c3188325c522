/** The code that testers are given: the newest that would still be accepted, or none. */
import { describe, expect, test } from 'vitest'
import { waitForMessages } from '@/lib/mail/wait-for-messages'
import { findLiveCode, waitForLiveCode } from '@/lib/otp/find-live-code'
import { otpLifetimeSeconds } from '@/lib/otp/rules'
import { sendCode } from '@/lib/otp/send-code'
import { verifyCode } from '@/lib/otp/verify-code'
import { moveClock } from '@/lib/rooms/move-clock'
import { aRoom } from '../rooms/a-room'
import { aCodeFor } from './a-code'

const secondsLater = (seconds: number) => new Date(Date.now() + seconds * 1000)

test('a code that was just sent is given, with its reference and receiver', async () => {
  const room = await aRoom()
  const code = await aCodeFor(room, 'one')
  expect(await findLiveCode(room, {})).toMatchObject({
    code,
    site: 'connect',
    reference: expect.stringMatching(/^[A-Z]{4}$/),
    to: 'somporn.j@ocsc.example',
  })
})

test('a used code is not given', async () => {
  const room = await aRoom()
  const code = await aCodeFor(room, 'one')
  expect(await verifyCode(room, 'connect', 'one', code)).toEqual({ ok: true })
  expect(await findLiveCode(room, {})).toBeNull()
})

test('a superseded code is not given, even when it is asked for by its reference', async () => {
  const room = await aRoom()
  await aCodeFor(room, 'one')
  const old = await findLiveCode(room, {})
  const newer = await aCodeFor(room, 'one', { realNow: secondsLater(61) })
  expect(await findLiveCode(room, {}, secondsLater(61))).toMatchObject({ code: newer })
  expect(await findLiveCode(room, { reference: old?.reference ?? '' }, secondsLater(61))).toBeNull()
})

test('an expired code is not given', async () => {
  const room = await aRoom()
  await aCodeFor(room, 'one')
  expect(await findLiveCode(room, {}, secondsLater(otpLifetimeSeconds - 2))).not.toBeNull()
  expect(await findLiveCode(room, {}, secondsLater(otpLifetimeSeconds + 1))).toBeNull()
})

test('a code locked by wrong tries is not given', async () => {
  const room = await aRoom()
  const code = await aCodeFor(room, 'one')
  const wrong = code === '000000' ? '000001' : '000000'
  for (let tries = 0; tries < 5; tries++) await verifyCode(room, 'connect', 'one', wrong)
  expect(await findLiveCode(room, {})).toBeNull()
})

describe('of several live codes', () => {
  test('the newest is given, or that of the site, person or reference asked for', async () => {
    const room = await aRoom()
    const first = await aCodeFor(room, 'one', { realNow: secondsLater(0) })
    const firstReference = (await findLiveCode(room, {}))?.reference ?? ''
    const second = await aCodeFor(room, 'two', {
      site: 'seis',
      citizenId: '3999900000036',
      realNow: secondsLater(1),
    })
    const find = (filter: object) => findLiveCode(room, filter, secondsLater(1))
    expect(await find({})).toMatchObject({ code: second })
    expect(await find({ site: 'connect' })).toMatchObject({ code: first })
    expect(await find({ citizenId: '3999900000036' })).toMatchObject({ code: second })
    expect(await find({ reference: firstReference })).toMatchObject({ code: first })
  })
})

describe('waiting', () => {
  test('ends as soon as a code comes', async () => {
    const room = await aRoom()
    const waiting = waitForLiveCode(room, {}, 30)
    const code = await aCodeFor(room, 'one')
    expect(await waiting).toMatchObject({ code })
  })

  test('without a code ends with none', async () => {
    expect(await waitForLiveCode(await aRoom(), {}, 0)).toBeNull()
  })

  test('sees a clock that was moved meanwhile: the code it finds then is alive', async () => {
    const room = await aRoom()
    const waiting = waitForLiveCode(room, {}, 30)
    const code = await aCodeFor(await moveClock(room, { to: 'next-day' }), 'one')
    const found = await waiting
    expect(found).toMatchObject({ code })
    expect(found && found.expiresAt.getTime() - Date.now()).toBeGreaterThan(3_600_000)
  })
})

test('of simultaneous requests for a code one sends a letter, and the others are told to wait', async () => {
  const room = await aRoom()
  const wish = {
    site: 'seis',
    purpose: 'one',
    citizenId: '1',
    to: 'somporn.j@ocsc.example',
    name: 'x',
  } as const
  const outcomes = await Promise.all(Array.from({ length: 4 }, () => sendCode(room, wish)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.filter(outcome => !outcome.ok && outcome.slip === 'wait')).toHaveLength(3)
  expect(await waitForMessages(room.id, {}, 0)).toHaveLength(1)
})

test('while the room clock stands still a code does not age, and none can be sent anew', async () => {
  const room = await moveClock(await aRoom(), { at: new Date('2027-04-01T01:30:00Z'), frozen: true })
  const code = await aCodeFor(room, 'one')
  const muchLater = secondsLater(10 * otpLifetimeSeconds)
  expect(await findLiveCode(room, {}, muchLater)).toMatchObject({ code })
  const wish = {
    site: 'connect',
    purpose: 'one',
    citizenId: '1999900000013',
    to: 'a@ocsc.example',
    name: 'n',
  } as const
  expect(await sendCode(room, wish, muchLater)).toMatchObject({ ok: false, slip: 'wait' })
  const moved = await moveClock(room, { advanceSeconds: otpLifetimeSeconds + 1 })
  expect(await findLiveCode(moved, {})).toBeNull()
})
