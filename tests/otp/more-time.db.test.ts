/** Whoever is slow may have more time for a code (WCAG 2.2, 2.2.1); nobody else's code lives longer for it. */
import { expect, test } from 'vitest'
import { findChallenge } from '@/lib/otp/find-challenge'
import { findLiveCode } from '@/lib/otp/find-live-code'
import { giveMoreTime } from '@/lib/otp/give-more-time'
import { moreTimeSeconds, otpLifetimeSeconds } from '@/lib/otp/rules'
import { verifyCode } from '@/lib/otp/verify-code'
import { aRoom } from '../rooms/a-room'
import { aCodeFor } from './a-code'

const secondsLater = (seconds: number) => new Date(Date.now() + seconds * 1000)

test('a code that still works goes on for an hour from each time that more is asked for', async () => {
  const room = await aRoom()
  const code = await aCodeFor(room, 'one')
  const last = otpLifetimeSeconds + moreTimeSeconds
  for (const asked of [otpLifetimeSeconds - 5, moreTimeSeconds, last])
    await giveMoreTime(room, secondsLater(asked))
  const late = secondsLater(last + moreTimeSeconds - 5)
  expect(await findChallenge(room, 'connect', 'one', late)).toMatchObject({ isStretched: true })
  expect(await verifyCode(room, 'connect', 'one', code, late)).toEqual({ ok: true })
})

test('a dead code stays dead, and another room’s code has its own time', async () => {
  const [room, other] = [await aRoom(), await aRoom()]
  await aCodeFor(room, 'one')
  await aCodeFor(other, 'one')
  await giveMoreTime(room)
  expect(await findLiveCode(room, {}, secondsLater(otpLifetimeSeconds + 1))).not.toBeNull()
  expect(await findLiveCode(other, {}, secondsLater(otpLifetimeSeconds + 1))).toBeNull()
  const expired = await aRoom()
  await aCodeFor(expired, 'one')
  await giveMoreTime(expired, secondsLater(otpLifetimeSeconds + 1))
  expect(await findLiveCode(expired, {}, secondsLater(otpLifetimeSeconds + 1))).toBeNull()
})
