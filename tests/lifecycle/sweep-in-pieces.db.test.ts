import { expect, test } from 'vitest'
import { database } from '@/lib/db/client'
import { openRoom } from '@/lib/lifecycle/open-room'
import { rowsAPiece, sweepRooms } from '@/lib/lifecycle/sweep-rooms'
import { findRoom } from '@/lib/rooms/find-room'
import { aRoom } from '../rooms/a-room'

const realNow = new Date()
const daysAgo = (days: number) => new Date(realNow.getTime() - days * 86_400_000)

/** A room that nobody has touched for longer than it lives, with hops and letters. */
async function anExpiredRoom({ hops = 0 } = {}): Promise<string> {
  const { id } = await openRoom({}, daysAgo(8))
  const data = Array.from({ length: hops }, (_, number) => ({
    ...{ id: `${id}-${number}`, roomId: id, at: realNow, kind: 'authorization-request' },
    ...{ keys: '[]', data: '{}' },
  }))
  await database().traceHop.createMany({ data })
  return id
}

/** The rows of every table that a room fills when it is opened, and of the trace. */
const rows = async () => {
  const db = database()
  const counts = [
    db.room.count(),
    db.traceHop.count(),
    db.message.count(),
    db.seisRecord.count(),
    db.connectPerson.count(),
  ]
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

test('a room with thousands of hops goes in pieces of a few hundred rows, with a pause after each', async () => {
  const id = await anExpiredRoom({ hops: 2500 })
  const after: number[] = [await rows()]
  const pause = async () => void after.push(await rows())
  expect(await sweepRooms(realNow, { pause })).toBe(1)
  const deleted = after.slice(1).map((count, piece) => (after[piece] ?? 0) - count)
  expect(Math.max(...deleted)).toBeLessThanOrEqual(rowsAPiece)
  expect(deleted.filter(count => count === rowsAPiece).length).toBeGreaterThanOrEqual(12)
  expect(await database().traceHop.count({ where: { roomId: id } })).toBe(0)
  expect(await database().room.count({ where: { id } })).toBe(0)
})

test('a room past its time that is touched before its piece lives on, whole', async () => {
  const id = await anExpiredRoom({ hops: 3 })
  let touched = false
  const pause = async () => {
    if (!touched) await findRoom(id)
    touched = true
  }
  await sweepRooms(realNow, { pause })
  expect(await findRoom(id)).not.toBeNull()
  expect(await database().traceHop.count({ where: { roomId: id } })).toBe(3)
})

test('a room whose piece has begun is gone for good, even while some of it is still there', async () => {
  const id = await anExpiredRoom({ hops: 3 })
  const mayGoOn = async () => (await database().room.count({ where: { goneAt: { not: null } } })) === 0
  expect(await sweepRooms(realNow, { mayGoOn })).toBe(0)
  expect(await database().traceHop.count({ where: { roomId: id } })).toBe(3)
  expect(await findRoom(id)).toBeNull()
  expect(await findRoom(id)).toBeNull()
  // What was broken off is taken up by the next.
  expect(await sweepRooms(realNow)).toBe(1)
  expect(await database().traceHop.count({ where: { roomId: id } })).toBe(0)
})

test('a room in use keeps all it has', async () => {
  const room = await aRoom()
  await anExpiredRoom()
  await sweepRooms(realNow)
  expect(await findRoom(room.id)).not.toBeNull()
  expect(await database().seisRecord.count({ where: { roomId: room.id } })).toBeGreaterThan(0)
})
