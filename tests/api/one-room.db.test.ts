/** What the control API can do with one room: its life, its sites, its people and its clock. */
import { expect, test } from 'vitest'
import * as clock from '@/app/api/v1/rooms/[room]/clock/route'
import * as person from '@/app/api/v1/rooms/[room]/personas/[citizenId]/route'
import * as reset from '@/app/api/v1/rooms/[room]/reset/route'
import * as oneRoom from '@/app/api/v1/rooms/[room]/route'
import * as sessions from '@/app/api/v1/rooms/[room]/sessions/route'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

test('a room can be read, reset and deleted', async () => {
  const { id, token } = await aRoom({ label: 'mine' })
  const params = { room: id }
  expect((await call(oneRoom.GET, params, { token })).body).toMatchObject({ id, label: 'mine' })
  expect((await call(reset.POST, params, { token, method: 'POST' })).status).toBe(204)
  expect((await call(oneRoom.DELETE, params, { token, method: 'DELETE' })).status).toBe(204)
  expect((await call(oneRoom.GET, params, { token })).status).toBe(401)
})

test('when a site asks anew is given at the start or changed later; anything else is refused by name', async () => {
  const { id, token } = await aRoom({ moocAsks: 'when-needed' })
  const change = (body: object) => call(oneRoom.PATCH, { room: id }, { token, body, method: 'PATCH' })
  expect((await change({ learningAsks: 'every-time' })).body).toMatchObject({
    moocAsks: 'when-needed',
    learningAsks: 'every-time',
  })
  const { status, body } = await change({ moocAsks: 'never' })
  expect(status).toBe(400)
  expect((body as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual(['moocAsks'])
})

test('a browser can begin signed in at each site, for as long as a test wants', async () => {
  const { id, token } = await aRoom()
  const begin = (body: object) => call(sessions.POST, { room: id }, { token, body })
  for (const site of ['mooc', 'seis', 'learning']) {
    const { status, body } = await begin({ citizenId: '1999900000013', site })
    expect(status).toBe(201)
    expect((body as { startUrl: string }).startUrl).toContain(`/r/${id}/${site}/start/`)
  }
  const refused = { citizenId: '1999900000013', site: 'seis', expiresInSeconds: 60 }
  expect((await begin(refused)).status).toBe(400)
  expect((await begin({ ...refused, site: 'mooc' })).status).toBe(201)
  expect((await begin({ ...refused, site: 'connect' })).status).toBe(400)
  expect((await begin({ citizenId: '3999900123456', site: 'learning' })).body).toMatchObject({
    code: 'cannot-sign-in',
  })
})

test('a person can be read by citizen id; nobody is a 404', async () => {
  const { id, token } = await aRoom()
  const found = await call(person.GET, { room: id, citizenId: '3999900000036' }, { token })
  expect(found.body).toMatchObject({ key: 'no-email', email: null })
  const none = await call(person.GET, { room: id, citizenId: '5999900000059' }, { token })
  expect([none.status, (none.body as { code: string }).code]).toEqual([404, 'no-such-persona'])
})

test('the clock moves by seconds, to the next day and back to real time', async () => {
  const { id, token } = await aRoom()
  const move = async (body: object) => (await call(clock.POST, { room: id }, { token, body })).body
  expect(await move({ advanceSeconds: 90 })).toMatchObject({ offsetSeconds: 90 })
  expect(await move({ to: 'next-day' })).toMatchObject({ now: expect.stringMatching(/T01:30:0/) })
  expect(await move({ to: 'real' })).toMatchObject({ offsetSeconds: 0 })
  expect(await move({})).toMatchObject({ code: 'invalid-body' })
  expect(await move({ to: 'real', advanceSeconds: 1 })).toMatchObject({ code: 'invalid-body' })
  expect(await move({ to: 'real', when: 'now' })).toMatchObject({ errors: [{ field: 'when' }] })
})

test('the clock is set to a moment, frozen there, moved while it stands, and let go', async () => {
  const { id, token } = await aRoom()
  const move = async (body: object) => (await call(clock.POST, { room: id }, { token, body })).body
  const stands = { now: '2027-04-01T01:30:00.000Z', frozen: true }
  expect(await move({ at: '2027-04-01T08:30:00+07:00', frozen: true })).toMatchObject(stands)
  expect((await call(clock.GET, { room: id }, { token })).body).toMatchObject(stands)
  expect(await move({ advanceSeconds: 60 })).toMatchObject({ now: '2027-04-01T01:31:00.000Z', frozen: true })
  expect(await move({ to: 'next-day' })).toMatchObject({ now: '2027-04-02T01:30:00.000Z', frozen: true })
  expect(await move({ frozen: false })).toMatchObject({
    now: expect.stringMatching(/^2027-04-02T01:30:0/),
    frozen: false,
  })
  await move({ frozen: true })
  expect(await move({ to: 'real' })).toMatchObject({ offsetSeconds: 0, frozen: false })
})

test.each([
  [{ at: '2569-04-01T08:30:00+07:00' }, 'at'],
  [{ at: '2027-04-01' }, 'at'],
  [{ to: 'real', frozen: true }, 'frozen'],
  [{ at: '2027-04-01T08:30:00Z', to: 'next-day' }, ''],
])('a clock is not moved by %j', async (body, field) => {
  const { id, token } = await aRoom()
  const answer = await call(clock.POST, { room: id }, { token, body })
  expect(answer.body).toMatchObject({ code: 'invalid-body', errors: [{ field }] })
})
