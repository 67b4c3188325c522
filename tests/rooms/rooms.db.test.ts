/** What a room promises: nothing crosses, a reset keeps what a tester configured, the untouched are swept. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listClients } from '@/lib/connect/clients/list-clients'
import { registerClient } from '@/lib/connect/provider/register-client'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { openRoom } from '@/lib/lifecycle/open-room'
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { sweepRooms } from '@/lib/lifecycle/sweep-rooms'
import { deliver } from '@/lib/mail/deliver'
import { listInbox } from '@/lib/mail/list-inbox'
import { openMessage } from '@/lib/mail/open-message'
import { waitForMessages } from '@/lib/mail/wait-for-messages'
import { sendCode } from '@/lib/otp/send-code'
import { verifyCode } from '@/lib/otp/verify-code'
import { findPerson, listPeople } from '@/lib/people/list-people'
import { changeRoom } from '@/lib/rooms/change-room'
import { findRoom, findRoomByToken } from '@/lib/rooms/find-room'
import { moveClock } from '@/lib/rooms/move-clock'
import { issueTicket, redeemTicket } from '@/lib/rooms/start-ticket'
import { takeTurn } from '@/lib/rooms/take-turn'
import { readVisit } from '@/lib/seis/store'
import { beginVisit } from '@/lib/seis/visit'
import { castKeys, castOn } from '@/prisma/personas'
import { aLetter } from '../mail/a-letter'
import { aCodeFor } from '../otp/a-code'
import { aRoom } from './a-room'

const dayMilliseconds = 86_400_000

test('a new room holds the cast, in its order, and nobody else', async () => {
  const room = await aRoom()
  expect((await listPeople(room.id)).map(person => person.key)).toEqual([...castKeys])
})

test('room ids have 100 bits of chance and rooms opened together differ', async () => {
  const rooms = await Promise.all(Array.from({ length: 8 }, () => openRoom()))
  expect(new Set(rooms.map(room => room.id)).size).toBe(8)
  for (const { id } of rooms) expect(id).toMatch(/^[a-z0-9]{20}$/)
})

test('a tester’s own person replaces the cast member with the same citizen id', async () => {
  const [ready] = castOn('2026-11-22')
  if (!ready) throw new Error('the cast is empty')
  const room = await aRoom({ people: [{ ...ready, firstName: 'สมใจ' }] })
  expect(await listPeople(room.id)).toHaveLength(castKeys.length)
  expect(await findPerson(room.id, ready.citizenId)).toMatchObject({ firstName: 'สมใจ' })
})

describe('nothing crosses from one room to another:', () => {
  test('a token opens its own room only', async () => {
    const [one, other] = [await aRoom(), await aRoom()]
    expect((await findRoomByToken(one.id, one.token))?.id).toBe(one.id)
    expect(await findRoomByToken(one.id, other.token)).toBeNull()
    expect(await findRoomByToken('nosuchroomnosuchroom', one.token)).toBeNull()
  })

  test('a message is listed, opened and waited for in its own room only', async () => {
    const [one, other] = [await aRoom(), await aRoom()]
    const id = await deliver(one, aLetter())
    expect(await listInbox(one.id, 'th')).toHaveLength(1)
    expect(await listInbox(other.id, 'th')).toEqual([])
    expect(await openMessage(other.id, id)).toBeNull()
    expect(await waitForMessages(other.id, {}, 0)).toEqual([])
  })

  test('a code is right in its own room only', async () => {
    const [one, other] = [await aRoom(), await aRoom()]
    const code = await aCodeFor(one, 'the-same-purpose')
    await aCodeFor(other, 'the-same-purpose')
    expect(await verifyCode(other, 'connect', 'the-same-purpose', code)).toMatchObject({ ok: false })
    expect(await verifyCode(one, 'connect', 'the-same-purpose', code)).toEqual({ ok: true })
  })

  test('a client is known in its own room only', async () => {
    const [one, other] = [await aRoom(), await aRoom()]
    await registerClient(one.id, { redirect_uris: ['http://localhost:4000/callback'] })
    expect(await listClients(one.id)).toHaveLength(1)
    expect(await listClients(other.id)).toEqual([])
  })

  test('a clock that moves leaves the others’ alone', async () => {
    const [one, other] = [await aRoom(), await aRoom()]
    await moveClock(one, { to: 'next-day' })
    expect((await findRoom(other.id))?.clockOffsetSeconds).toBe(0)
  })

  test('deleting one leaves the other whole', async () => {
    const [one, other] = [await aRoom(), await aRoom()]
    await deliver(other, aLetter())
    expect(await deleteRoom(one.id)).toBe(true)
    expect(await deleteRoom(one.id)).toBe(false)
    expect(await findRoom(one.id)).toBeNull()
    expect(await listPeople(one.id)).toEqual([])
    expect(await listPeople(other.id)).toHaveLength(castKeys.length)
    expect(await listInbox(other.id, 'th')).toHaveLength(1)
  })
})

describe('a reset', () => {
  async function aUsedRoom() {
    const room = await aRoom()
    const outcome = await registerClient(room.id, { redirect_uris: ['http://localhost:4000/callback'] })
    if (!outcome.ok) throw new Error(outcome.slip)
    await sendCode(room, {
      site: 'connect',
      purpose: 'someone',
      citizenId: '1999900000013',
      to: 'a@ocsc.example',
      name: 'ก',
    })
    await moveClock(room, { to: 'next-day' })
    await takeTurn(room.id, { citizenId: '3999900000036', name: 'นายมุ่ง เรียบดี', nameEn: 'Mr. Mung Riapdee' })
    await resetRoom(room.id)
    return { room, client: outcome.client }
  }

  test('keeps id, token and registered clients', async () => {
    const { room, client } = await aUsedRoom()
    expect((await findRoomByToken(room.id, room.token))?.id).toBe(room.id)
    expect((await listClients(room.id)).map(one => one.client_id)).toEqual([client.client_id])
  })

  test('restores people, mail, clock and turn', async () => {
    const { room } = await aUsedRoom()
    expect(await findRoom(room.id)).toMatchObject({
      clockOffsetSeconds: 0,
      unreadCount: 0,
      turnCitizenId: '1999900000013',
    })
    expect(await listInbox(room.id, 'th')).toEqual([])
    expect((await listPeople(room.id)).map(person => person.key)).toEqual([...castKeys])
  })
})

describe('the sweep', () => {
  test('deletes a room that nobody touched for the days of ROOM_TTL_DAYS, and no younger one', async () => {
    const realNow = new Date()
    const daysAgo = (days: number) => new Date(realNow.getTime() - days * dayMilliseconds)
    const old = await openRoom({}, daysAgo(7.1))
    const young = await openRoom({}, daysAgo(6.9))
    await sweepRooms(realNow)
    expect(await findRoom(old.id)).toBeNull()
    expect(await findRoom(young.id)).not.toBeNull()
  })

  test('forgets visits and start addresses whose time is over, in rooms that are in use too', async () => {
    const room = await aRoom()
    const { visit } = await beginVisit(room.id)
    const ticket = (await issueTicket(room.id, 'seis', {})) ?? ''
    const tomorrow = new Date(Date.now() + dayMilliseconds)
    await sweepRooms(tomorrow)
    expect(await readVisit(room.id, visit.id)).toBeNull()
    const wish = { roomId: room.id, site: 'seis', secret: ticket, shape: z.unknown() } as const
    expect(await redeemTicket(wish)).toBeNull()
  })

  test('spares a room that was looked at', async () => {
    const realNow = new Date()
    const room = await openRoom({}, new Date(realNow.getTime() - 7.1 * dayMilliseconds))
    await findRoom(room.id)
    await sweepRooms(realNow)
    expect(await findRoom(room.id)).not.toBeNull()
  })
})

describe('moves of the clock at one moment', () => {
  test('by seconds all count', async () => {
    const room = await aRoom()
    await Promise.all([60, 60, 60, 60].map(advanceSeconds => moveClock(room, { advanceSeconds })))
    expect(await findRoom(room.id)).toMatchObject({ clockOffsetSeconds: 240 })
  })

  test('to the next day are one day: a second tap is the same wish', async () => {
    const room = await aRoom()
    const [one, other] = await Promise.all([1, 2].map(() => moveClock(room, { to: 'next-day' })))
    expect(other?.clockOffsetSeconds).toBe(one?.clockOffsetSeconds)
    expect((await findRoom(room.id))?.clockOffsetSeconds).toBe(one?.clockOffsetSeconds)
  })
})

test('when a site asks anew is the room’s own setting, and a reset leaves it', async () => {
  const room = await aRoom()
  expect(room).toMatchObject({ moocAsks: 'every-time', learningAsks: 'when-needed' })
  await changeRoom(room.id, { moocAsks: 'when-needed', learningAsks: 'every-time' })
  await resetRoom(room.id)
  expect(await findRoom(room.id)).toMatchObject({ moocAsks: 'when-needed', learningAsks: 'every-time' })
  expect(await aRoom({ moocAsks: 'when-needed' })).toMatchObject({ moocAsks: 'when-needed' })
})
