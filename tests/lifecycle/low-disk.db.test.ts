/** On a disk that is nearly full nobody opens a room, and is told why; whoever has one goes on. */
import { beforeEach, expect, test, vi } from 'vitest'
import * as lobby from '@/app/(lobby)/rooms/route'
import * as rooms from '@/app/api/v1/rooms/route'
import { database } from '@/lib/db/client'
import { locales, translator } from '@/lib/i18n/translator'
import { findRoom } from '@/lib/rooms/find-room'
import { aRoom } from '../rooms/a-room'
import { jar } from '../web/a-reader'

let isLow = false
vi.mock('@/lib/limits/disk-floor', () => ({ isDiskLow: async () => isLow }))
beforeEach(() => {
  isLow = true
})

test('the API refuses with 503, Retry-After and a problem, and writes nothing', async () => {
  const before = await database().room.count()
  const answer = await rooms.POST(new Request('http://localhost:3000/api/v1/rooms', { method: 'POST' }))
  expect(answer.status).toBe(503)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await answer.json()).toMatchObject({ code: 'low-disk', status: 503 })
  expect(await database().room.count()).toBe(before)
})

test.each(locales)('the lobby says so on a page, in %s', async reader => {
  jar.set('locale', reader)
  const answer = await lobby.POST(
    new Request('http://localhost:3000/rooms', {
      method: 'POST',
      headers: { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' },
    }),
  )
  expect(answer.status).toBe(503)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  const text = await answer.text()
  expect(text).toContain(translator(reader, 'lobby')('lowDisk.title'))
})

test('a room that is there is read and written as ever; with space again new ones open', async () => {
  isLow = false
  const room = await aRoom()
  isLow = true
  expect((await findRoom(room.id))?.id).toBe(room.id)
  isLow = false
  const answer = await rooms.POST(new Request('http://localhost:3000/api/v1/rooms', { method: 'POST' }))
  expect(answer.status).toBe(201)
})
