/** What a trainer does to a class reaches whom it is meant for, once, and is taken back where it can be. */
import { describe, expect, test, vi } from 'vitest'
import { actOnClass } from '@/lib/classroom/act-on-class'
import { type Deed, deedNames } from '@/lib/classroom/deeds'
import { findSeat } from '@/lib/classroom/find-seat'
import { forgetTold } from '@/lib/classroom/forget-told'
import { listDeeds } from '@/lib/classroom/list-deeds'
import { readDeed } from '@/lib/classroom/read-deed'
import { removeSeat } from '@/lib/classroom/remove-seat'
import { undoDeed } from '@/lib/classroom/undo-deed'
import { database } from '@/lib/db/client'
import { listFaults } from '@/lib/faults/list-faults'
import { noteSighting } from '@/lib/progress/note-sighting'
import { readProgress } from '@/lib/progress/read-progress'
import { findRoom } from '@/lib/rooms/find-room'
import { rates } from '@/lib/rooms/limits'
import { aClass, aLearner } from './a-class'

async function aClassOf(count: number) {
  const classroom = await aClass()
  const learners = []
  for (let n = 0; n < count; n++) learners.push(await aLearner(classroom))
  const act = (deed: Deed, to: Parameters<typeof actOnClass>[1]['to'] = 'all', key?: string) =>
    actOnClass(classroom, { deed, to, key })
  return { classroom, learners, act }
}
const roomOf = async ({ roomId }: { roomId: string }) => {
  const room = await findRoom(roomId)
  if (!room) throw new Error('no room')
  return room
}
const seatOf = async (learner: { roomId: string }) => {
  const found = await findSeat(await roomOf(learner))
  if (!found) throw new Error('no seat')
  return found
}

test('everybody is held at a step, who joins later too, and released; the hold is taken back by its undo', async () => {
  const { classroom, learners, act } = await aClassOf(2)
  const held = await act({ do: 'hold', at: { part: 1, step: 4 } })
  expect(held).toMatchObject({ ok: true, affected: 2 })
  for (const learner of [...learners, await aLearner(classroom)])
    expect((await seatOf(learner)).classroom.held).toEqual({ at: { part: 1, step: 4 } })
  await act({ do: 'release' })
  expect((await seatOf(learners[0] as never)).classroom.held).toBeNull()
  const again = await act({ do: 'hold', at: null })
  expect(again.ok && (await undoDeed(classroom, again.undo ?? ''))).toBe(true)
  expect((await seatOf(learners[0] as never)).classroom.held).toBeNull()
  expect((await listDeeds(classroom.id)).map(({ deed, isUndone }) => [deed, isUndone])).toEqual([
    ['hold', true],
    ['release', false],
    ['hold', false],
  ])
})

test('a hint reaches the seats that it is for, until they have read it; the undo leaves what was told since', async () => {
  const { classroom, learners, act } = await aClassOf(3)
  const [one, two, three] = learners as [never, never, never]
  const first = await act({ do: 'hint', hint: { part: 1, step: 5 } }, [1, 2])
  expect(first).toMatchObject({ ok: true, affected: 2 })
  expect((await seatOf(one)).seat.told?.what).toEqual({ step: { part: 1, step: 5 } })
  expect((await seatOf(three)).seat.told).toBeNull()
  await act({ do: 'hint', hint: 'ดูที่แถบห้องซ้อม' }, [2])
  expect(first.ok && (await undoDeed(classroom, first.undo ?? ''))).toBe(true)
  expect(first.ok && (await undoDeed(classroom, first.undo ?? '')), 'once').toBe(false)
  expect((await seatOf(one)).seat.told).toBeNull()
  const { seat } = await seatOf(two)
  expect(seat.told?.what).toEqual({ words: 'ดูที่แถบห้องซ้อม' })
  await forgetTold(seat)
  expect(await database().seat.findUnique({ where: { id: seat.id } })).toMatchObject({ hint: null })
})

test('whoever is stuck alone is meant by that, and nobody who was taken out', async () => {
  const { classroom, learners, act } = await aClassOf(3)
  const [one, two] = learners as [never, never]
  await noteSighting(
    await roomOf(one),
    { part: 1, step: 2, state: 'at', slips: [] },
    new Date(Date.now() - 600_000),
  )
  await noteSighting(await roomOf(two), { part: 1, step: 2, state: 'at', slips: [] })
  expect(await act({ do: 'hint', hint: 'x' }, 'stuck')).toMatchObject({ affected: 1 })
  expect((await seatOf(one)).seat.told).not.toBeNull()
  await removeSeat(classroom.id, 1, true)
  expect(await act({ do: 'hint', hint: 'x' }, 'stuck')).toEqual({ ok: false, slip: 'nobody' })
  expect(await act({ do: 'hint', hint: 'x' }, [1, 77])).toEqual({ ok: false, slip: 'nobody' })
  expect(await act({ do: 'hint', hint: 'x' })).toMatchObject({ affected: 2 })
})

test('a failure is armed in each room once, and the undo puts it off', async () => {
  const { classroom, learners, act } = await aClassOf(2)
  const armed = await act({ do: 'arm', fault: 'mail-lost' })
  for (const { roomId } of learners)
    expect(await listFaults(roomId)).toMatchObject([{ fault: 'mail-lost', times: 1, timesLeft: 1 }])
  expect(armed.ok && (await undoDeed(classroom, armed.undo ?? ''))).toBe(true)
  for (const { roomId } of learners) expect(await listFaults(roomId)).toEqual([])
})

test('the next day, a letter and a new beginning come to each room; none of them is offered to be taken back', async () => {
  const { classroom, learners, act } = await aClassOf(2)
  const [one] = learners as [never]
  await noteSighting(await roomOf(one), { part: 1, step: 2, state: 'at', slips: [] })
  expect(await act({ do: 'next-day' })).toMatchObject({ ok: true, affected: 2, undo: null })
  await act({ do: 'letter', words: 'พบกันใน 10 นาที <b>' })
  for (const learner of learners) {
    const room = await roomOf(learner)
    expect(room.clockOffsetSeconds).toBeGreaterThan(0)
    const [letter] = await database().message.findMany({ where: { roomId: room.id } })
    expect(letter?.text).toContain('พบกันใน 10 นาที <b>')
    expect(letter?.html).not.toContain('<b>')
  }
  await act({ do: 'reset' }, [1])
  const room = await roomOf(one)
  expect([room.clockOffsetSeconds, room.unreadCount, (await readProgress(room))[1]]).toEqual([0, 0, null])
  expect(
    (await listDeeds(classroom.id)).map(({ deed, affected, mayBeUndone }) => [deed, affected, mayBeUndone]),
  ).toEqual([
    ['reset', 1, false],
    ['letter', 2, false],
    ['next-day', 2, false],
  ])
})

test('the next exercise is the first that a learner has not passed', async () => {
  const { learners, act } = await aClassOf(1)
  await act({ do: 'next-exercise', item: null })
  const { what } = (await seatOf(learners[0] as never)).seat.told ?? {}
  expect(what).toHaveProperty('exercise')
})

test('a form that is sent five times at once is done once', async () => {
  const { classroom, learners, act } = await aClassOf(1)
  const outcomes = await Promise.all(
    Array.from({ length: 5 }, () => act({ do: 'arm', fault: 'mail-lost' }, 'all', 'the same form')),
  )
  expect(new Set(outcomes.map(outcome => JSON.stringify(outcome))).size).toBe(1)
  expect(await listFaults((learners[0] as { roomId: string }).roomId)).toHaveLength(1)
  expect(await listDeeds(classroom.id)).toHaveLength(1)
})

test('a class of which too much is asked is told when', async () => {
  const { act } = await aClassOf(1)
  const few = { ...rates.deedsOfClass, most: 1 }
  vi.spyOn(rates, 'deedsOfClass', 'get').mockReturnValue(few as never)
  await act({ do: 'release' })
  expect(await act({ do: 'release' })).toMatchObject({ ok: false, slip: 'too-many-deeds', minutes: 10 })
  vi.restoreAllMocks()
})

describe('the trainer’s form', () => {
  const right = { sure: 'yes', words: 'ดูที่จอ', step: '1.4', fault: 'mail-lost' }

  test.each(deedNames)('makes a deed of %s', name => {
    expect(readDeed({ ...right, do: name })).toMatchObject({
      ok: true,
      wish: { to: 'all', deed: { do: name } },
    })
  })

  test('reads seats in either script, however they are put apart', () => {
    expect(readDeed({ to: 'seats', seats: '๓, 5;12 5', do: 'hold' })).toMatchObject({
      wish: { to: [3, 5, 12] },
    })
  })

  test('names all that is to be mended at once', () => {
    const letter = readDeed({ do: 'letter', to: 'seats', words: 'โทร 081-234-5678' })
    expect(letter).toEqual({
      ok: false,
      refusals: { seats: { slip: 'no-seats' }, words: { slip: 'real-phone' }, sure: { slip: 'not-sure' } },
    })
    expect(readDeed({ do: 'hint', words: '' })).toMatchObject({ refusals: { words: { slip: 'empty' } } })
    expect(readDeed({ do: 'hint', words: 'ก'.repeat(201) })).toMatchObject({
      refusals: { words: { slip: 'too-long' } },
    })
    expect(readDeed({ do: 'hint', step: '1.8', words: '' }), 'no such step').toMatchObject({ ok: false })
  })
})
