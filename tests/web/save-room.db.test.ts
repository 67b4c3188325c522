/** The room as a file from its tools: for whoever types its token, and for nobody else. */
import { beforeEach, expect, test } from 'vitest'
import * as clients from '@/app/api/v1/rooms/[room]/clients/route'
import * as rooms from '@/app/api/v1/rooms/route'
import * as route from '@/app/r/[room]/(practice)/tools/snapshot/route'
import { env } from '@/lib/env'
import { roomPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { snapshotForm } from '@/lib/snapshot/snapshot-form'
import { call } from '@/tests/api/call'
import { toldTo } from '@/tests/trace/a-browser'
import { aRoom } from '../rooms/a-room'

const client_secret = 'a-Secret!of.my-own-compose-file'
let room: Room & { token: string }
beforeEach(async () => {
  room = await aRoom({ label: 'before lunch' })
  const body = { redirect_uris: ['http://localhost:4000/cb'], client_id: 'my-app', client_secret }
  await call(clients.POST, { room: room.id }, { token: room.token, body })
})

const press = (token: string) =>
  route.POST(
    new Request(`${env().APP_ORIGIN}${roomPath(room.id)}/tools/snapshot`, {
      method: 'POST',
      headers: { origin: env().APP_ORIGIN },
      body: new URLSearchParams({ token }),
    }),
    { params: Promise.resolve({ room: room.id }) },
  )

test('a pasted token, with what nobody sees about it, saves a file from which the room opens again', async () => {
  const answer = await press(`\u200e ${room.token}\u00a0\u202c`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="room-\w{4}\.json"$/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const text = await answer.text()
  expect(text).toContain(client_secret)
  const opened = await call(rooms.POST, {}, { body: { snapshot: JSON.parse(text) } })
  expect(opened.status).toBe(201)
})

test.each([
  ['none', '', 'no-token'],
  ['a wrong one', 'room_of-somebody-who-guesses-it-letter-by-letter', 'wrong-token'],
])('with no right token (%s) nothing of the room is told, and the page says why', async (_, token, slip) => {
  const answer = await press(token)
  expect([answer.status, await answer.text()]).toEqual([303, ''])
  const tools = `${roomPath(room.id)}/tools`
  expect(answer.headers.get('location')).toBe(tools)
  const jar = new Map(
    answer.headers.getSetCookie().map(line => (line.split(';')[0] ?? '').split(/=(.*)/s) as [string, string]),
  )
  const flash = await toldTo(jar, snapshotForm, tools)
  expect(flash.refusals.token?.slip).toBe(slip)
  expect(flash.values ?? {}).toEqual({})
})

test('the token of another room is none of this one', async () => {
  const other = await aRoom()
  expect((await press(other.token)).status).toBe(303)
})
