/** A class from its opening to its end: who may, what a trainer's token opens, and that nothing of it stays. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { endClass } from '@/lib/classroom/end-class'
import { findClassByCode, findClassByToken } from '@/lib/classroom/find-class'
import { openClass } from '@/lib/classroom/open-class'
import { readyPlan } from '@/lib/classroom/plans'
import { lowerHand, raiseHand } from '@/lib/classroom/raise-hand'
import { readBoard } from '@/lib/classroom/read-board'
import { rotateLink } from '@/lib/classroom/rotate-link'
import { database } from '@/lib/db/client'
import { operationCounts } from '@/lib/db/operations'
import { type Env, env } from '@/lib/env'
import { condemnRooms } from '@/lib/lifecycle/condemn-rooms'
import { sweepRooms } from '@/lib/lifecycle/sweep-rooms'
import { noteSighting } from '@/lib/progress/note-sighting'
import { findRoom } from '@/lib/rooms/find-room'
import { aRoom } from '../rooms/a-room'
import { aClass, aLearner } from './a-class'

const wish = { title: 'รุ่นเช้า', plan: readyPlan('both'), locale: 'th', address: '' } as const
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000)

/** As if the server had been started with other settings. */
function started(settings: Partial<Env>) {
  const before = { ...env() }
  Object.assign(env(), settings)
  return () => Object.assign(env(), before)
}
let restore = () => ({}) as unknown
afterEach(() => {
  restore()
  restore = () => ({})
  vi.restoreAllMocks()
})

describe('opening', () => {
  test('gives six digits that no other class has, the first no zero', async () => {
    const classes = await Promise.all(Array.from({ length: 30 }, () => aClass()))
    const codes = classes.map(({ code }) => code)
    expect(new Set(codes).size).toBe(30)
    for (const code of codes) expect(code).toMatch(/^[1-9]\d{5}$/)
  })

  test.each(['http://localhost:3000', 'http://192.168.1.20:3000', 'http://trainer-laptop:3000'])(
    'is anybody’s at %s',
    async APP_ORIGIN => {
      restore = started({ APP_ORIGIN })
      expect((await openClass({ ...wish, pass: '' })).ok).toBe(true)
    },
  )

  test('asks for the trainer pass on a public origin; without one set nobody opens any', async () => {
    restore = started({ APP_ORIGIN: 'https://sso.go.th', TRAINER_PASS: undefined })
    expect(await openClass({ ...wish, pass: '' })).toMatchObject({ ok: false, slip: 'nobody-opens' })
    restore()
    restore = started({ APP_ORIGIN: 'https://sso.go.th', TRAINER_PASS: 'open sesame' })
    expect(await openClass({ ...wish, pass: '' })).toMatchObject({ ok: false, slip: 'wrong-pass' })
    expect(await openClass({ ...wish, pass: 'open Sesame' })).toMatchObject({ ok: false, slip: 'wrong-pass' })
    expect((await openClass({ ...wish, pass: 'open sesame' })).ok).toBe(true)
  })

  test('counts wrong passes of an address, and takes the right one all the same', async () => {
    restore = started({ APP_ORIGIN: 'https://sso.go.th', TRAINER_PASS: 'open sesame' })
    const from = { ...wish, address: '203.0.113.50' }
    const slips: (string | undefined)[] = []
    for (let n = 0; n < 21; n++) {
      const outcome = await openClass({ ...from, pass: `guess ${n}` })
      slips.push(outcome.ok ? 'ok' : outcome.slip)
    }
    expect(slips.at(19)).toBe('wrong-pass')
    expect(slips.at(20)).toBe('too-many-passes')
    expect((await openClass({ ...from, pass: 'open sesame' })).ok).toBe(true)
  })
})

test('the trainer’s token opens this class alone, and none after a new link was made', async () => {
  const [classroom, other] = [await aClass(), await aClass()]
  expect(await findClassByToken(classroom.id, other.token)).toBeNull()
  expect(await findClassByToken('nosuchclassnosuchcla', classroom.token)).toBeNull()
  const token = await rotateLink(classroom.id)
  expect(await findClassByToken(classroom.id, classroom.token)).toBeNull()
  const found = await findClassByToken(classroom.id, token)
  expect(found).toMatchObject({ id: classroom.id })
  expect(found).not.toHaveProperty('tokenDigest')
})

describe('the board', () => {
  test('of two hundred learners, each with both parts begun, is one statement', async () => {
    const classroom = await aClass()
    const joined = await Promise.all(Array.from({ length: 8 }, () => aLearner(classroom)))
    for (const { roomId } of joined) {
      const room = await findRoom(roomId)
      if (!room) throw new Error('no room')
      for (const part of [1, 2] as const) await noteSighting(room, { part, step: 2, state: 'at', slips: [] })
    }
    // The others by rows alone: what is asked does not depend on how they came.
    const expiresAt = daysFromNow(1)
    await database().seat.createMany({
      data: Array.from({ length: 192 }, (_, n) => ({
        ...{ id: `s${n}`, classId: classroom.id, number: n + 9, nickname: `n${n}`, joinKey: `k${n}` },
        ...{ rejoinDigest: `d${n}`, joinedAt: new Date(), expiresAt },
      })),
    })
    const before = operationCounts()
    const board = await readBoard(classroom)
    const after = operationCounts()
    const asked = Object.keys(after).filter(name => after[name] !== before[name])
    expect(asked).toEqual(['Seat.select'])
    expect((after['Seat.select'] ?? 0) - (before['Seat.select'] ?? 0)).toBe(1)
    expect(board.learners).toHaveLength(200)
    expect(board.learners[0]).toMatchObject({
      step: 2,
      state: 'at',
      roomId: joined.find(({ number }) => number === 1)?.roomId,
    })
  })

  test('a room of no class asks for no seat; a raised hand keeps its first moment, and no address', async () => {
    const room = await aRoom()
    expect(room.seatId).toBeNull()
    const classroom = await aClass()
    const { seatId, roomId } = await aLearner(classroom)
    const seat = { id: seatId, classId: classroom.id }
    const path = `/r/${roomId}/connect/interaction/secret-uid/otp`
    await raiseHand(seat, path, new Date('2026-11-26T02:00:00Z'))
    await raiseHand(seat, `/r/${roomId}`, new Date('2026-11-26T02:05:00Z'))
    const [learner] = (await readBoard(classroom)).learners
    expect(learner).toMatchObject({ handAt: 'connect', handRaisedAt: new Date('2026-11-26T02:00:00Z') })
    expect(JSON.stringify(await database().seat.findUnique({ where: { id: seatId } }))).not.toContain(
      'secret',
    )
    await lowerHand(seat)
    expect((await readBoard(classroom)).learners[0]).toMatchObject({ handAt: null, handRaisedAt: null })
  })
})

describe('its end', () => {
  const left = async (classId: string) => [
    await database().classroom.count({ where: { id: classId } }),
    await database().seat.count({ where: { classId } }),
    await database().classEvent.count({ where: { classId } }),
  ]

  test('by a delete takes the seats, the history and the learners’ rooms, and no other class’s', async () => {
    const [classroom, other] = [await aClass(), await aClass()]
    const [mine, theirs] = [await aLearner(classroom), await aLearner(other)]
    const event = { id: `e-${classroom.id}`, classId: classroom.id, at: new Date(), deed: 'x', data: '{}' }
    await database().classEvent.create({ data: { ...event, expiresAt: daysFromNow(1) } })
    await endClass(classroom.id)
    expect(await left(classroom.id)).toEqual([0, 0, 0])
    expect(await findRoom(mine.roomId)).toBeNull()
    expect(await findRoom(theirs.roomId)).not.toBeNull()
    expect(await findClassByCode(classroom.code)).toBeNull()
    await sweepRooms()
    expect(await database().room.count({ where: { id: mine.roomId } })).toBe(0)
  })

  test('by time: the sweep takes it, its seats and its history; a room that is in use goes on without', async () => {
    const [classroom, running] = [await aClass(), await aClass()]
    const { roomId } = await aLearner(classroom)
    await aLearner(running)
    await database().classroom.update({ where: { id: classroom.id }, data: { expiresAt: new Date(0) } })
    await database().seat.updateMany({ where: { classId: classroom.id }, data: { expiresAt: new Date(0) } })
    expect(await findClassByCode(classroom.code)).toBeNull()
    const event = { id: `e-${classroom.id}`, classId: classroom.id, at: new Date(), deed: 'x', data: '{}' }
    await database().classEvent.create({ data: { ...event, expiresAt: new Date(0) } })
    await sweepRooms()
    expect(await left(classroom.id)).toEqual([0, 0, 0])
    expect(await left(running.id)).toEqual([1, 1, 0])
    expect(await findRoom(roomId)).not.toBeNull()
  })

  test('a room that is gone leaves its seat to the next one', async () => {
    const classroom = await aClass()
    const { roomId } = await aLearner(classroom)
    await condemnRooms([roomId], new Date())
    expect(await database().room.findUnique({ where: { id: roomId } })).toMatchObject({ seatId: null })
  })
})
