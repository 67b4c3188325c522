/** The nightly hand-over (manual part 2, step 8): when connect learns what the register knows. */
import { expect, test } from 'vitest'
import { keepLock } from '@/lib/connect/people/store'
import { database } from '@/lib/db/client'
import { handOver } from '@/lib/hand-over/hand-over'
import type { Email, Phone } from '@/lib/identity'
import { bangkokDay, nextBangkokMidnight } from '@/lib/rooms/bangkok-day'
import { moveClock } from '@/lib/rooms/move-clock'
import type { Room } from '@/lib/rooms/room'
import { describeEmailState } from '@/lib/seis/describe-email-state'
import { saveContact } from '@/lib/seis/save-contact'
import { aRoom } from '../rooms/a-room'
import { castMember, recordOf, roomAgain } from '../seis/a-visit'

const { citizenId } = castMember('no-email')
const first = 'mung.r@ocsc.example'
const second = 'mung.new@mail.example'

const opened = new Date('2026-03-01T03:00:00Z')
const midnight = nextBangkokMidnight(opened)
const before = new Date(midnight.getTime() - 1)
const after = new Date(midnight.getTime() + 60_000)

const save = async (room: Room, email: string, realNow: Date) =>
  saveContact(await handOver(room, realNow), citizenId, {
    email: email as Email,
    phone: '0800000003' as Phone,
    fax: null,
  })

/** What connect has of the person just now, whatever is due. */
const atConnect = (room: Pick<Room, 'id'>) =>
  database().connectPerson.findFirstOrThrow({ where: { roomId: room.id, citizenId } })

test('before midnight connect knows nothing of a saved e-mail', async () => {
  const room = await aRoom({}, opened)
  await save(room, first, opened)
  expect((await handOver(room, before)).ran).toBe(false)
  expect((await atConnect(room)).email).toBeNull()
})

test('after midnight it does, and the hand-over of that day is done', async () => {
  const room = await aRoom({}, opened)
  await save(room, first, opened)
  expect((await handOver(room, midnight)).ran).toBe(true)
  expect((await atConnect(room)).email).toBe(first)
  const again = await roomAgain(room)
  expect(again.handedOverOn).toBe(bangkokDay(midnight))
  expect((await handOver(again, after)).ran).toBe(false)
})

test('of simultaneous callers exactly one hands over, and all find it done', async () => {
  const room = await aRoom({}, opened)
  await save(room, first, opened)
  const calls = Array.from({ length: 6 }, async () => {
    const { ran } = await handOver(room, after)
    return { ran, email: (await atConnect(room)).email }
  })
  const outcomes = await Promise.all(calls)
  expect(outcomes.filter(({ ran }) => ran)).toHaveLength(1)
  expect(outcomes.map(({ email }) => email)).toEqual(Array(6).fill(first))
})

test('a save after midnight first hands over what midnight left', async () => {
  const room = await aRoom({}, opened)
  await save(room, first, opened)
  await save(room, second, after)
  expect((await atConnect(room)).email).toBe(first)
  expect((await recordOf(room, 'no-email')).email).toBe(second)
  expect((await handOver(await roomAgain(room), new Date(after.getTime() + 86_400_000))).ran).toBe(true)
  expect((await atConnect(room)).email).toBe(second)
})

test('days that nobody used the room in are handed over at once', async () => {
  const room = await aRoom({}, opened)
  await save(room, first, opened)
  expect((await handOver(room, new Date(opened.getTime() + 9 * 86_400_000))).ran).toBe(true)
  expect((await atConnect(room)).email).toBe(first)
})

test('a running lock and the account stay through a hand-over', async () => {
  const room = await aRoom({}, opened)
  const { id } = await atConnect(room)
  await keepLock(room.id, id, after)
  await handOver(room, midnight)
  expect(await atConnect(room)).toMatchObject({ id, lockedUntil: after })
})

test('a room does not hand over for another', async () => {
  const [room, other] = [await aRoom({}, opened), await aRoom({}, opened)]
  await save(room, first, opened)
  await handOver(other, after)
  expect((await atConnect(room)).email).toBeNull()
})

test('ข้ามไปวันถัดไป makes a saved e-mail usable', async () => {
  const room = await aRoom()
  await save(room, first, new Date())
  expect(await describeEmailState(room.id, citizenId)).toMatchObject({ state: 'saved-waiting' })
  await moveClock(room, { to: 'next-day' })
  expect((await handOver(await roomAgain(room))).ran).toBe(true)
  expect((await atConnect(room)).email).toBe(first)
  expect(await describeEmailState(room.id, citizenId)).toEqual({ state: 'usable' })
})
