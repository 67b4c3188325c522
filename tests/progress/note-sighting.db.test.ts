import { expect, test } from 'vitest'
import { database } from '@/lib/db/client'
import { operationCounts } from '@/lib/db/operations'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { askHint } from '@/lib/progress/ask-hint'
import { beginPart } from '@/lib/progress/begin-part'
import { chooseMode } from '@/lib/progress/choose-mode'
import { noteSighting } from '@/lib/progress/note-sighting'
import type { Sighting } from '@/lib/progress/progress'
import { readProgress } from '@/lib/progress/read-progress'
import { aRoom } from '../rooms/a-room'

const menu: Sighting = { part: 1, step: 3, state: 'at', slips: [] }
const written = () => operationCounts()['JourneyProgress.insert'] ?? 0

test('a step is one small write, and a page shown again is none', async () => {
  const room = await aRoom()
  const before = written()
  await noteSighting(room, menu)
  await noteSighting(room, menu)
  await noteSighting(room, { ...menu, slips: ['page.failed'] })
  expect(written() - before).toBe(2)
})

test('a part that is begun is one write, and its first page none', async () => {
  const room = await aRoom()
  const before = written()
  await beginPart(room, 2, 'test')
  const known = await noteSighting(room, { part: 2, step: 1, state: 'at', slips: [] })
  expect(written() - before).toBe(1)
  expect(known.story).toMatchObject({ mode: 'test', slips: [], hints: [] })
})

test('a part that is begun anew keeps of the run before what was done', async () => {
  const room = await aRoom()
  await noteSighting(room, menu)
  await noteSighting(room, { part: 1, step: 7, state: 'done', slips: [] })
  await beginPart(room, 1, 'free')
  const { 1: first } = await readProgress(room)
  expect(first).toMatchObject({ step: 1, state: 'at', story: { mode: 'free' } })
  expect(first?.story.steps.map(({ step }) => step)).toEqual([1])
  expect(first?.ended?.steps.map(({ step }) => step)).toEqual([3, 7])
})

test('a hint is one write, none when all is said, and none in a test', async () => {
  const [room, other] = [await aRoom(), await aRoom()]
  await beginPart(other, 1, 'test')
  await noteSighting(room, menu)
  const before = written()
  for (const _ of [1, 2, 3]) await askHint(room, 1, 3)
  await askHint(room, 1, 4)
  await askHint(other, 1, 1)
  expect(written() - before).toBe(2)
  expect((await readProgress(room))[1]?.story.hints).toHaveLength(2)
  expect((await readProgress(other))[1]?.story.hints).toEqual([])
})

test('another mode on the way is one write, and loses nothing of the run', async () => {
  const room = await aRoom()
  await noteSighting(room, { ...menu, slips: ['page.failed'] })
  const before = written()
  await chooseMode(room, 1, 'free')
  await chooseMode(room, 1, 'free')
  await chooseMode(room, 2, 'free')
  expect(written() - before).toBe(1)
  const { 1: first, 2: second } = await readProgress(room)
  expect(first).toMatchObject({ step: 3, state: 'slipped', story: { mode: 'free' } })
  expect(second, 'what was never begun stays so').toBeNull()
})

test('what an older server kept of a run is read as one with advice', async () => {
  const room = await aRoom()
  await noteSighting(room, menu)
  const story = JSON.stringify({ begunAt: 1, steps: [{ step: 3, at: 1 }], slips: [] })
  await database().journeyProgress.updateMany({ where: { roomId: room.id }, data: { story } })
  expect((await readProgress(room))[1]?.story).toMatchObject({ mode: 'guided', hints: [] })
})

test('what was seen is read again, each part by itself', async () => {
  const room = await aRoom()
  const now = new Date()
  await noteSighting(room, menu, now)
  await noteSighting(room, { part: 2, step: 1, state: 'at', slips: ['digits.empty'] }, now)
  const { 1: first, 2: second } = await readProgress(room)
  expect(first).toMatchObject({ step: 3, state: 'at', slip: null, since: now })
  expect(second).toMatchObject({ step: 1, state: 'slipped', slip: 'digits.empty' })
})

test('another room’s progress is its own', async () => {
  const [room, other] = [await aRoom(), await aRoom()]
  await noteSighting(room, menu)
  expect(await readProgress(other)).toEqual({ 1: null, 2: null })
})

test('a room that begins anew has none', async () => {
  const room = await aRoom()
  await noteSighting(room, menu)
  await resetRoom(room.id)
  expect(await readProgress(room)).toEqual({ 1: null, 2: null })
})

test('a page of a room that is being deleted fails nobody', async () => {
  const room = await aRoom()
  await deleteRoom(room.id)
  expect(await noteSighting(room, menu)).toMatchObject({ step: 3 })
})
