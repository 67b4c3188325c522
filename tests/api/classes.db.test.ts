/** Classes over the control API: opened, joined, read, followed, closed and deleted, each by the right token alone. */
import { expect, test } from 'vitest'
import * as oneAction from '@/app/api/v1/classes/[class]/actions/[id]/route'
import * as actions from '@/app/api/v1/classes/[class]/actions/route'
import * as board from '@/app/api/v1/classes/[class]/board/route'
import * as learners from '@/app/api/v1/classes/[class]/learners/route'
import * as report from '@/app/api/v1/classes/[class]/report/route'
import * as oneClass from '@/app/api/v1/classes/[class]/route'
import * as classes from '@/app/api/v1/classes/route'
import {
  ActedAnswer,
  BoardAnswer,
  ClassAnswer,
  JoinedAnswer,
  OpenedClassAnswer,
} from '@/lib/api/schemas/classroom'
import { noteSighting } from '@/lib/progress/note-sighting'
import { findRoom } from '@/lib/rooms/find-room'
import { aClass } from '../classroom/a-class'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

const join = (code: string, body: object = {}) => call(learners.POST, { class: code }, { body })

test('a class is opened, joined and read: every answer is as its schema says', async () => {
  const opened = OpenedClassAnswer.parse((await call(classes.POST, {}, { body: { title: 'รุ่นเช้า' } })).body)
  const [params, token] = [{ class: opened.id }, opened.token]
  expect(opened.urls).toEqual({
    board: `http://localhost:3000/classroom/${opened.id}/enter/${token}`,
    join: `http://localhost:3000/join/${opened.code}`,
    // What is put on the projector first; the other screens are a press away.
    present: `http://localhost:3000/classroom/${opened.id}/join-screen`,
  })
  const read = ClassAnswer.parse((await call(oneClass.GET, params, { token })).body)
  expect(read).toMatchObject({
    title: 'รุ่นเช้า',
    plan: 'both',
    place: null,
    joining: 'open',
    state: 'open',
    code: opened.code,
  })
  expect(JSON.stringify(read)).not.toContain(token)
  const answer = await join(opened.code, { nickname: 'ส้มโอ' })
  expect(answer.status).toBe(201)
  const joined = JoinedAnswer.parse(answer.body)
  expect(joined).toMatchObject({ seat: 1, nickname: 'ส้มโอ' })
  const room = await findRoom(joined.room.id)
  if (!room) throw new Error('no room')
  await noteSighting(room, { part: 1, step: 4, state: 'at', slips: ['digits.empty'] })
  const seen = BoardAnswer.parse((await call(board.GET, params, { token })).body)
  expect(seen.totals).toEqual({ joined: 1, working: 1, stuck: 0, finished: 0 })
  expect(seen.learners[0]).toMatchObject({
    ...{ seat: 1, nickname: 'ส้มโอ', roomId: room.id, part: 1, step: 4, state: 'slipped' },
    slips: ['digits.empty'],
  })
})

test('a plan is a ready-made one or items of one’s own, with a part of the manual among them', async () => {
  const open = (plan: unknown) => call(classes.POST, {}, { body: { plan } })
  const items = [
    { item: 'part-2', minutes: 25 },
    { item: 'pause', minutes: 5 },
  ]
  const opened = OpenedClassAnswer.parse((await open(items)).body)
  const [params, token] = [{ class: opened.id }, opened.token]
  const read = async () => ClassAnswer.parse((await call(oneClass.GET, params, { token })).body)
  expect(await read()).toMatchObject({ plan: 'own', items, place: null })
  await call(actions.POST, params, { token, body: { do: 'next-exercise', item: 1 } })
  expect(await read()).toMatchObject({ place: { item: 1 } })
  for (const plan of ['nothing', [], [{ item: 'pause', minutes: 5 }], [{ item: 'part-1', minutes: 4 }]])
    expect((await open(plan)).status, JSON.stringify(plan)).toBe(400)
})

test('forty programs that join at one moment, while others read class, board and report, are all answered, with a seat each', async () => {
  const { id, code, token } = await aClass()
  const read = (handler: typeof board.GET) => call(handler, { class: id }, { token })
  const [joined, ...seen] = await Promise.all([
    Promise.all(Array.from({ length: 40 }, () => join(code))),
    ...Array.from({ length: 10 }, () => [oneClass.GET, board.GET, report.GET].map(read)).flat(),
  ])
  expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([200]))
  expect(new Set(joined.map(({ status }) => status))).toEqual(new Set([201]))
  const places = joined.map(({ body }) => JoinedAnswer.parse(body))
  expect(new Set(places.map(({ seat }) => seat))).toEqual(
    new Set(Array.from({ length: 40 }, (_, n) => n + 1)),
  )
  expect(new Set(places.map(({ room }) => room.id)).size).toBe(40)
  expect(BoardAnswer.parse((await read(board.GET)).body).totals.joined).toBe(40)
})

test('it is locked, closed and deleted by PATCH and DELETE; a joiner is told which', async () => {
  const { id, code, token } = await aClass()
  const change = (body: object) => call(oneClass.PATCH, { class: id }, { token, body, method: 'PATCH' })
  const codeOf = async () => ((await join(code)).body as { code?: string }).code
  expect((await change({ joining: 'locked' })).body).toMatchObject({ joining: 'locked' })
  expect(await codeOf()).toBe('joining-locked')
  await change({ joining: 'open', state: 'closed' })
  expect(await codeOf()).toBe('class-closed')
  await change({ state: 'open' })
  expect((await join(code, { nickname: 'ส้มโอ' })).status).toBe(201)
  expect((await join(code, { nickname: 'ส้มโอ' })).body).toMatchObject({ code: 'nickname-taken', status: 409 })
  expect((await call(oneClass.DELETE, { class: id }, { token, method: 'DELETE' })).status).toBe(204)
  expect(await codeOf()).toBe('no-such-class')
  expect((await call(oneClass.GET, { class: id }, { token })).status).toBe(401)
})

test('no other token opens it: another class’s, a room’s, none; and all are told the same', async () => {
  const [mine, other, room] = [await aClass(), await aClass(), await aRoom()]
  const params = { class: mine.id }
  const doors = [
    (token?: string) => call(oneClass.GET, params, { token }),
    (token?: string) => call(oneClass.PATCH, params, { token, body: { state: 'closed' }, method: 'PATCH' }),
    (token?: string) => call(oneClass.DELETE, params, { token, method: 'DELETE' }),
    (token?: string) => call(board.GET, params, { token }),
  ]
  const answers = await Promise.all(
    doors.flatMap(door => [undefined, other.token, room.token].map(token => door(token))),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]))
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  expect((await call(oneClass.GET, params, { token: mine.token })).body).toMatchObject({ state: 'open' })
})

test('a page of another site opens and joins nothing in its visitors’ name', async () => {
  const { code } = await aClass()
  const foreign = { 'content-type': 'application/json', origin: 'https://elsewhere.example' }
  const post = (handler: (request: Request) => Promise<Response>) =>
    handler(new Request('http://localhost:3000/api/v1/x', { method: 'POST', headers: foreign, body: '{}' }))
  expect((await post(classes.POST)).status).toBe(403)
  const context = { params: Promise.resolve({ class: code }) }
  expect((await post(request => learners.POST(request, context))).status).toBe(403)
})

test('the board as a stream tells of everybody, then of whoever changes, and ends with the class', async () => {
  const { id, code, token } = await aClass()
  await join(code)
  const second = JoinedAnswer.parse((await join(code)).body)
  const request = new Request('http://localhost:3000/api/v1/x', {
    headers: { authorization: `Bearer ${token}`, accept: 'application/x-ndjson' },
  })
  const answer = await board.GET(request, { params: Promise.resolve({ class: id }) })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const lines = () =>
    text
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
  const readUntil = async (count: number) => {
    while (lines().length < count) text += (await reader?.read())?.value ?? ''
  }
  await readUntil(2)
  expect(lines().map(({ seat }) => seat)).toEqual([1, 2])
  const room = await findRoom(second.room.id)
  if (!room) throw new Error('no room')
  await noteSighting(room, { part: 1, step: 2, state: 'at', slips: [] })
  await readUntil(3)
  expect(lines()[2]).toMatchObject({ seat: 2, step: 2 })
  await call(oneClass.DELETE, { class: id }, { token, method: 'DELETE' })
  for (;;) if ((await reader?.read())?.done) break
  expect(lines().length).toBeGreaterThanOrEqual(3)
})

test('what is done to a class says how many it reached, and is taken back by its id', async () => {
  const { id, code, token } = await aClass()
  for (let n = 0; n < 2; n++) await join(code)
  const act = (body: object) => call(actions.POST, { class: id }, { token, body })
  const held = await act({ do: 'hold', at: { part: 1, step: 4 } })
  expect(ActedAnswer.parse(held.body)).toMatchObject({ affected: 2 })
  expect(ActedAnswer.parse((await act({ do: 'next-day', to: [2] })).body)).toEqual({ affected: 1 })
  expect((await act({ do: 'hint', to: [9], text: 'x' })).body).toMatchObject({
    code: 'nobody-there',
    status: 409,
  })
  const { undo = '' } = ActedAnswer.parse(held.body)
  const takeBack = () => call(oneAction.DELETE, { class: id, id: undo }, { token, method: 'DELETE' })
  expect((await takeBack()).status).toBe(204)
  expect((await takeBack()).body).toMatchObject({ code: 'no-such-action', status: 404 })
})

test.each([
  [{ do: 'hint' }, 'text'],
  [{ do: 'hint', text: 'โทร 081-234-5678' }, 'text'],
  [{ do: 'letter' }, 'text'],
  [{ do: 'arm' }, 'fault'],
  [{ do: 'hold', fault: 'mail-lost' }, 'fault'],
  [{ do: 'hold', at: { part: 1, step: 8 } }, 'at'],
  [{ do: 'hold', to: [] }, 'to'],
])('%o is refused by the field %s', async (body, field) => {
  const { id, token } = await aClass()
  const { status, body: problem } = await call(actions.POST, { class: id }, { token, body })
  expect(status).toBe(400)
  expect((problem as { errors: { field: string }[] }).errors.map(one => one.field)).toEqual([field])
})
