/** Joining a class: one seat each, whoever comes at the same moment; and the way back to it. */
import { describe, expect, test, vi } from 'vitest'
import { changeClass } from '@/lib/classroom/change-class'
import { mostSeats } from '@/lib/classroom/classroom'
import { findByTypedCode } from '@/lib/classroom/find-by-typed-code'
import { findSeat } from '@/lib/classroom/find-seat'
import { joinClass } from '@/lib/classroom/join-class'
import { readBoard } from '@/lib/classroom/read-board'
import { rejoinClass } from '@/lib/classroom/rejoin-class'
import { removeSeat } from '@/lib/classroom/remove-seat'
import { renameSeat } from '@/lib/classroom/rename-seat'
import { database } from '@/lib/db/client'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { findRoom } from '@/lib/rooms/find-room'
import { rates } from '@/lib/rooms/limits'
import { randomName } from '@/lib/secrets/secrets'
import { aClass, aLearner } from './a-class'

const join = (code: string, wish: { key?: string; nickname?: string; address?: string } = {}) =>
  joinClass({ code, key: randomName(20), address: '', ...wish })
const slipOf = (outcome: { ok: boolean; slip?: string }) => (outcome.ok ? 'ok' : outcome.slip)

test('forty who join at once have forty seats from one on, forty nicknames and forty rooms', async () => {
  const classroom = await aClass()
  const joined = await Promise.all(Array.from({ length: 40 }, () => aLearner(classroom)))
  expect(joined.map(({ number }) => number).sort((one, other) => one - other)).toEqual(
    Array.from({ length: 40 }, (_, n) => n + 1),
  )
  for (const of of ['nickname', 'roomId', 'seatId', 'rejoin'] as const)
    expect(new Set(joined.map(one => one[of])).size, of).toBe(40)
})

test('a form that is sent five times at once is one seat and one room', async () => {
  const classroom = await aClass()
  const key = randomName(20)
  const joined = await Promise.all(Array.from({ length: 5 }, () => aLearner(classroom, key)))
  expect(new Set(joined.map(({ roomId }) => roomId)).size).toBe(1)
  expect((await readBoard(classroom)).totals.joined).toBe(1)
  expect((await aLearner(classroom)).number).toBe(2)
})

test('the room is the seat’s: it bears the nickname, and a reset leaves it so', async () => {
  const classroom = await aClass()
  const { roomId, seatId, nickname } = await aLearner(classroom)
  expect(await findRoom(roomId)).toMatchObject({ seatId, label: nickname, locale: 'th' })
  await resetRoom(roomId)
  expect(await findSeat({ seatId })).toMatchObject({ seat: { nickname }, classroom: { id: classroom.id } })
  expect((await findRoom(roomId))?.seatId).toBe(seatId)
})

describe('nobody new gets a seat', () => {
  test('once the class is locked, decided by one conditional update: of thirty at the moment of locking each has a seat or knows why not', async () => {
    const { id, code } = await aClass()
    const all = Promise.all(Array.from({ length: 30 }, () => join(code)))
    await changeClass(id, { joining: 'locked' })
    const outcomes = await all
    expect(new Set(outcomes.map(slipOf))).toEqual(
      new Set(
        outcomes.some(({ ok }) => ok)
          ? ['ok', 'locked'].slice(0, new Set(outcomes.map(slipOf)).size)
          : ['locked'],
      ),
    )
    const { nextSeat } = await database().classroom.findUniqueOrThrow({ where: { id } })
    const seats = await database().seat.count({ where: { classId: id } })
    expect([nextSeat - 1, seats]).toEqual([seats, outcomes.filter(({ ok }) => ok).length])
    expect(slipOf(await join(code))).toBe('locked')
    await changeClass(id, { joining: 'open' })
    expect(slipOf(await join(code))).toBe('ok')
  })

  test('once it is closed, full, gone, or never was', async () => {
    const closed = await aClass()
    await changeClass(closed.id, { state: 'closed' })
    expect(slipOf(await join(closed.code))).toBe('closed')
    const full = await aClass()
    await database().classroom.update({ where: { id: full.id }, data: { nextSeat: mostSeats } })
    expect(await Promise.all([join(full.code), join(full.code)]).then(all => all.map(slipOf).sort())).toEqual(
      ['full', 'ok'],
    )
    await database().classroom.update({ where: { id: full.id }, data: { expiresAt: new Date(0) } })
    expect(slipOf(await join(full.code))).toBe('no-class')
    expect(slipOf(await join('000000'))).toBe('no-class')
  })
})

test('two hundred behind one router join; beyond the limit the next is told when', async () => {
  const { code } = await aClass()
  const address = '203.0.113.40'
  expect(rates.joinsOfAddress.most).toBeGreaterThanOrEqual(200)
  const few = { ...rates.joinsOfAddress, most: 2 }
  vi.spyOn(rates, 'joinsOfAddress', 'get').mockReturnValue(few as never)
  const outcomes = [
    await join(code, { address }),
    await join(code, { address }),
    await join(code, { address }),
  ]
  vi.restoreAllMocks()
  expect(outcomes.map(slipOf)).toEqual(['ok', 'ok', 'too-many-joins'])
  expect(outcomes[2]).toMatchObject({ retryAfterSeconds: 600, minutes: 10 })
})

test('a nickname that somebody chose is theirs alone in the class, and another class may have it too', async () => {
  const [classroom, other] = [await aClass(), await aClass()]
  expect(slipOf(await join(classroom.code, { nickname: 'ส้มโอ' }))).toBe('ok')
  expect(slipOf(await join(classroom.code, { nickname: 'ส้มโอ' }))).toBe('nickname-taken')
  expect(slipOf(await join(other.code, { nickname: 'ส้มโอ' }))).toBe('ok')
  const { seatId, roomId, number } = await aLearner(classroom)
  expect(number, 'who was refused took no number').toBe(2)
  const seat = { id: seatId, classId: classroom.id }
  expect(await renameSeat(seat, 'ส้มโอ')).toEqual({ ok: false, slip: 'nickname-taken' })
  expect(await renameSeat(seat, '081-234-5678')).toEqual({ ok: false, slip: 'real-phone' })
  expect(await renameSeat(seat, 'ก'.repeat(25))).toEqual({ ok: false, slip: 'too-long' })
  expect(await renameSeat(seat, ' ฟ้า  ใส ')).toEqual({ ok: true })
  expect((await findRoom(roomId))?.label).toBe('ฟ้า ใส')
})

describe('coming back', () => {
  const back = (code: string, rejoin: string, address = '') => rejoinClass({ code, rejoin, address })

  test('leads to the same seat and room, never a second one; also when the class is locked or over', async () => {
    const classroom = await aClass()
    const { rejoin, roomId, number } = await aLearner(classroom)
    await changeClass(classroom.id, { joining: 'locked', state: 'closed' })
    for (const typed of [rejoin, rejoin.toUpperCase(), ` ${rejoin.replace('-', ' ')} `])
      expect(await back(classroom.code, typed)).toMatchObject({ ok: true, roomId, seat: { number } })
    expect((await readBoard(classroom)).totals.joined).toBe(1)
  })

  test('gives a new room where the first was deleted, to all who ask at once the same', async () => {
    const classroom = await aClass()
    const { rejoin, roomId } = await aLearner(classroom)
    await deleteRoom(roomId)
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => back(classroom.code, rejoin)))
    const rooms = new Set(outcomes.map(outcome => outcome.ok && outcome.roomId))
    expect(rooms.size).toBe(1)
    expect(rooms.has(roomId)).toBe(false)
  })

  test('is refused by another class’s code, a wrong one, and to who was taken out, until taken back', async () => {
    const [classroom, other] = [await aClass(), await aClass()]
    const { rejoin, number } = await aLearner(classroom)
    expect(slipOf(await back(other.code, rejoin))).toBe('no-seat')
    for (const wrong of ['', 'aaaa-aaaa', rejoin.slice(1), 'ก'.repeat(8), 'x'.repeat(9999)])
      expect(slipOf(await back(classroom.code, wrong))).toBe('no-seat')
    await removeSeat(classroom.id, number, true)
    expect(slipOf(await back(classroom.code, rejoin))).toBe('removed')
    expect((await readBoard(classroom)).totals.joined).toBe(0)
    await removeSeat(classroom.id, number, false)
    expect(slipOf(await back(classroom.code, rejoin))).toBe('ok')
  })

  test('and joining cannot be found by trying: guesses of one address are counted, right codes are not', async () => {
    const { code } = await aClass()
    const address = '203.0.113.41'
    const few = { ...rates.wrongClassCodesOfAddress, most: 3 }
    vi.spyOn(rates, 'wrongClassCodesOfAddress', 'get').mockReturnValue(few as never)
    for (let n = 0; n < 3; n++) await back(code, 'aaaa-aaaa', address)
    expect(slipOf(await findByTypedCode('999999', address))).toBe('too-many-guesses')
    expect(slipOf(await back(code, 'aaaa-aaaa', address))).toBe('too-many-guesses')
    expect(slipOf(await findByTypedCode(code, address))).toBe('ok')
    vi.restoreAllMocks()
  })
})
