import { expect, test } from 'vitest'
import { operationCounts } from '@/lib/db/operations'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { resetRoom } from '@/lib/lifecycle/reset-room'
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
