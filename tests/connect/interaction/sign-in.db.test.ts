/** ETDA Connect's steps, by persona and by slip (manual part 1, steps 4–5), on a real database. */
import { describe, expect, test } from 'vitest'
import { resendOtp } from '@/lib/connect/interaction/resend-otp'
import {
  addInteraction,
  decideOnce,
  type Interaction,
  readInteraction,
} from '@/lib/connect/interaction/store'
import { submitCitizenId } from '@/lib/connect/interaction/submit-citizen-id'
import { submitOtp } from '@/lib/connect/interaction/submit-otp'
import { handOver } from '@/lib/hand-over/hand-over'
import { openRoom } from '@/lib/lifecycle/open-room'
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import { unknownCitizenId } from '@/lib/people/unknown-citizen-id'
import { findRoom } from '@/lib/rooms/find-room'
import { moveClock } from '@/lib/rooms/move-clock'
import type { Room } from '@/lib/rooms/room'
import { type CastKey, castOn } from '@/prisma/personas'

const idOf = (key: CastKey) => castOn('2026-01-01').find(person => person.key === key)?.citizenId ?? ''

async function aRoom(): Promise<Room> {
  const { id } = await openRoom()
  return again({ id } as Room)
}

async function again(room: Pick<Room, 'id'>): Promise<Room> {
  const found = await findRoom(room.id)
  if (!found) throw new Error('the room is gone')
  return found
}

let count = 0
async function anInteraction(room: Room): Promise<Interaction> {
  const uid = `interaction-${count++}`
  await addInteraction({
    roomId: room.id,
    uid,
    clientId: 'thai-mooc',
    scope: 'openid',
    expiresAt: new Date(Date.now() + 3_600_000),
  })
  return reread(room, { uid })
}

async function reread(room: Room, { uid }: Pick<Interaction, 'uid'>): Promise<Interaction> {
  const interaction = await readInteraction(room.id, uid)
  if (!interaction) throw new Error('the interaction is gone')
  return interaction
}

const newestCode = async (room: Room) => extractCode((await listMessages(room.id))[0]?.text ?? '') ?? ''
const otherCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

/** An interaction whose person `ready` waits with a code in the inbox. */
async function waiting(room: Room) {
  const begun = await anInteraction(room)
  expect(await submitCitizenId(await handOver(room), begun, idOf('ready'))).toEqual({ ok: true })
  return { interaction: await reread(room, begun), code: await newestCode(room) }
}

test.each([
  ['no-email', 'no-email'],
  ['bad-email', 'bad-email'],
  ['retired', 'retired'],
  ['locked', 'locked'],
] as const)('%s is refused with the reason %s, and no mail is sent', async (key, slip) => {
  const room = await aRoom()
  expect(await submitCitizenId(await handOver(room), await anInteraction(room), idOf(key))).toMatchObject({
    ok: false,
    slip,
  })
  expect(await listMessages(room.id)).toEqual([])
})

test('a number that nobody in the room has is not found', async () => {
  const room = await aRoom()
  const outcome = await submitCitizenId(await handOver(room), await anInteraction(room), unknownCitizenId)
  expect(outcome).toEqual({ ok: false, slip: 'not-found' })
})

test('a real-looking number is refused and leaves no trace in the interaction', async () => {
  const room = await aRoom()
  const interaction = await anInteraction(room)
  const real = `1${'10'}${'1'.repeat(10)}`
  expect(await submitCitizenId(await handOver(room), interaction, real)).toMatchObject({
    ok: false,
    slip: 'not-practice',
  })
  expect(await reread(room, interaction)).toEqual(interaction)
})

test('asking again within the resend wait sends no second mail and goes on', async () => {
  const room = await aRoom()
  const { interaction } = await waiting(room)
  expect(await submitCitizenId(await handOver(room), interaction, idOf('ready'))).toEqual({ ok: true })
  expect(await listMessages(room.id)).toHaveLength(1)
})

test('of two simultaneous submissions of one right code one spends it, and both go on', async () => {
  const room = await aRoom()
  const { interaction, code } = await waiting(room)
  const outcomes = await Promise.all([submitOtp(room, interaction, code), submitOtp(room, interaction, code)])
  expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1)
  expect((await reread(room, interaction)).provenAt).not.toBeNull()
  expect(await submitOtp(room, await anInteraction(room), code)).toEqual({ ok: false, slip: 'no-code' })
})

test('a wrong code costs a try and says how many are left; the fifth locks until a clock time', async () => {
  const room = await aRoom()
  const { interaction, code } = await waiting(room)
  for (const triesLeft of [4, 3, 2, 1]) {
    expect(await submitOtp(room, interaction, otherCode(code))).toEqual({
      ok: false,
      slip: 'wrong',
      triesLeft,
    })
  }
  expect(await submitOtp(room, interaction, otherCode(code))).toMatchObject({ ok: false, slip: 'locked' })
  expect(await submitOtp(room, interaction, code)).toMatchObject({ ok: false, slip: 'locked' })
  expect(await submitCitizenId(await handOver(room), await anInteraction(room), idOf('ready'))).toMatchObject(
    {
      slip: 'locked',
    },
  )
})

test('the lock ends when the room clock passes its time', async () => {
  const room = await aRoom()
  const { interaction, code } = await waiting(room)
  for (let n = 0; n < 5; n++) await submitOtp(room, interaction, otherCode(code))
  const later = await moveClock(room, { advanceSeconds: 15 * 60 + 1 })
  expect(await submitCitizenId(await handOver(later), await anInteraction(later), idOf('ready'))).toEqual({
    ok: true,
  })
})

test('the person who is locked by the cast is locked anew at each interaction, however late it is', async () => {
  const room = await aRoom()
  const later = await moveClock(room, { to: 'next-day' })
  const outcome = await submitCitizenId(await handOver(later), await anInteraction(later), idOf('locked'))
  expect(outcome).toMatchObject({ ok: false, slip: 'locked' })
})

test('five minutes by the room clock kill a code, and the slip says so', async () => {
  const room = await aRoom()
  const { interaction, code } = await waiting(room)
  const later = await moveClock(room, { advanceSeconds: 5 * 60 })
  expect(await submitOtp(later, interaction, code)).toEqual({ ok: false, slip: 'expired' })
})

test('a new code kills the old one, and the slip names the newer reference', async () => {
  const room = await aRoom()
  const { interaction, code } = await waiting(room)
  expect(await resendOtp(room, interaction)).toMatchObject({ ok: false, slip: 'wait' })
  const later = await moveClock(room, { advanceSeconds: 60 })
  const sent = await resendOtp(later, interaction)
  if (!sent.ok) throw new Error(sent.slip)
  expect(await submitOtp(later, interaction, code)).toEqual({
    ok: false,
    slip: 'superseded',
    newerReference: sent.reference,
  })
  expect(await submitOtp(later, interaction, await newestCode(later))).toEqual({ ok: true })
})

test('after the fifth code no more are sent in the same interaction', async () => {
  let room = await aRoom()
  const { interaction } = await waiting(room)
  for (const sendsLeft of [3, 2, 1, 0]) {
    room = await moveClock(room, { advanceSeconds: 60 })
    expect(await resendOtp(room, interaction)).toMatchObject({ ok: true, sendsLeft })
  }
  room = await moveClock(room, { advanceSeconds: 60 })
  expect(await resendOtp(room, interaction)).toEqual({ ok: false, slip: 'no-sends-left' })
})

test("another room's code, with the same person and the same interaction name, opens nothing", async () => {
  const [room, other] = [await aRoom(), await aRoom()]
  const { interaction } = await waiting(room)
  const there = await waiting(other)
  expect(await submitOtp(room, interaction, there.code)).toMatchObject({ ok: false, slip: 'wrong' })
})

describe('a proof is of one person', () => {
  async function proven(room: Room): Promise<Interaction> {
    const { interaction, code } = await waiting(room)
    expect(await submitOtp(room, interaction, code)).toEqual({ ok: true })
    return reread(room, interaction)
  }

  test('another number typed after it has to be proven itself', async () => {
    const room = await aRoom()
    const interaction = await proven(room)
    expect(await submitCitizenId(await handOver(room), interaction, idOf('new-officer'))).toEqual({
      ok: true,
    })
    expect(await reread(room, interaction)).toMatchObject({ citizenId: idOf('new-officer'), provenAt: null })
    expect(await decideOnce(interaction, 'allow')).toBe(false)
  })

  test('another number that is refused takes the proof away too', async () => {
    const room = await aRoom()
    const interaction = await proven(room)
    expect(await submitCitizenId(await handOver(room), interaction, idOf('retired'))).toMatchObject({
      slip: 'retired',
    })
    expect(await reread(room, interaction)).toMatchObject({ personId: null, provenAt: null })
  })

  test('the same number typed again goes on as it is, without another letter', async () => {
    const room = await aRoom()
    const interaction = await proven(room)
    expect(await submitCitizenId(await handOver(room), interaction, idOf('ready'))).toEqual({ ok: true })
    expect(await reread(room, interaction)).toEqual(interaction)
    expect(await listMessages(room.id)).toHaveLength(1)
  })

  test('a code that arrives when the interaction is another person’s by now proves nobody', async () => {
    const room = await aRoom()
    const { interaction, code } = await waiting(room)
    await submitCitizenId(await handOver(room), interaction, idOf('new-officer'))
    expect(await submitOtp(room, interaction, code)).toEqual({ ok: false, slip: 'no-code' })
    expect((await reread(room, interaction)).provenAt).toBeNull()
  })
})
