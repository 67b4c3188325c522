/** What the control API tells somebody who went wrong, or wants to go on: headers, other methods, words, waits. */
import { describe, expect, test } from 'vitest'
import { GET as nothing } from '@/app/api/[[...address]]/route'
import * as faults from '@/app/api/v1/rooms/[room]/faults/route'
import * as messages from '@/app/api/v1/rooms/[room]/messages/route'
import * as otp from '@/app/api/v1/rooms/[room]/otp/route'
import * as people from '@/app/api/v1/rooms/[room]/personas/route'
import * as oneRoom from '@/app/api/v1/rooms/[room]/route'
import * as sessions from '@/app/api/v1/rooms/[room]/sessions/route'
import * as trace from '@/app/api/v1/rooms/[room]/trace/route'
import * as rooms from '@/app/api/v1/rooms/route'
import { openapi } from '@/lib/api/openapi'
import { operations } from '@/lib/api/operations'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

type Refusal = { code: string; title: string; detail?: string; errors?: { field: string; detail: string }[] }

interface Described {
  requestBody?: { required: boolean }
  parameters: { name: string; description?: string }[]
  responses: Record<string, { headers?: Record<string, object>; content?: object }>
}

const paths = openapi().paths as Record<string, Record<string, Described>>
const described = (path: string, method: string): Described => {
  const operation = paths[path]?.[method]
  if (!operation) throw new Error(`${method} ${path} is not described`)
  return operation
}

describe('another method', () => {
  const addresses = [...new Set(operations.map(({ path }) => path))]

  test.each(addresses)('at %s is 405 with Allow and a problem, and OPTIONS says the same', async path => {
    const folder = path.slice(1).replace(/\{(\w+)\}/g, '[$1]')
    const route: Record<string, () => Response> = await import(
      /* @vite-ignore */ `../../app/${folder}/route.ts`
    )
    const taken = operations.filter(one => one.path === path).map(({ method }) => method.toUpperCase())
    const answer = route.PUT?.()
    expect(answer?.status).toBe(405)
    expect(await answer?.json()).toMatchObject({ code: 'method-not-allowed' })
    const allow = answer?.headers.get('allow') ?? ''
    expect(route.OPTIONS?.().headers.get('allow')).toBe(allow)
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
      expect(route[method], method).toBeDefined()
      expect(allow.split(', ').includes(method), method).toBe(taken.includes(method))
    }
  })
})

test('what is no address of the API is a problem, not a page', async () => {
  const answer = await nothing()
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({ status: 404, code: 'no-such-address' })
})

test('what was made can be read at its Location', async () => {
  const opened = await call(rooms.POST, {}, { body: {} })
  const { id, token } = opened.body as { id: string; token: string }
  const base = `http://localhost:3000/api/v1/rooms/${id}`
  expect(opened.headers.get('location')).toBe(base)
  const person = await call(people.POST, { room: id }, { token, body: {} })
  const { citizenId } = person.body as { citizenId: string }
  expect(person.headers.get('location')).toBe(`${base}/personas/${citizenId}`)
  const fault = await call(faults.POST, { room: id }, { token, body: { fault: 'mail-lost' } })
  expect(fault.headers.get('location')).toBe(`${base}/faults/${(fault.body as { id: string }).id}`)
})

describe('a refusal says what to do', () => {
  const refusal = async (answer: Promise<{ body: never }>): Promise<Refusal> => (await answer).body

  test('without a token: which header, and what else may be the matter', async () => {
    const { detail } = await refusal(call(oneRoom.GET, { room: (await aRoom()).id }))
    expect(detail).toMatch(/Authorization: Bearer/)
    expect(detail).toMatch(/deleted/)
  })

  test('where a field is missing: that it is required, and the choice there is', async () => {
    const { id, token } = await aRoom()
    const { errors } = await refusal(call(sessions.POST, { room: id }, { token, body: {} }))
    expect(errors).toEqual([
      { field: 'citizenId', detail: 'is required' },
      { field: 'site', detail: 'is required: one of mooc, connect, seis, learning' },
    ])
  })

  test('for a wait that is none: how long one may be', async () => {
    const { id, token } = await aRoom()
    for (const query of ['?wait=abc', '?wait=31', '?wait=1.5']) {
      const { errors } = await refusal(call(otp.GET, { room: id }, { token, query }))
      expect(errors).toEqual([{ field: 'wait', detail: 'must be whole seconds, 0 to 30' }])
    }
  })

  test('for a year of the Buddhist era: which year is meant', async () => {
    const { id, token } = await aRoom()
    for (const field of ['birthDate', 'appointedOn']) {
      const { errors } = await refusal(
        call(people.POST, { room: id }, { token, body: { [field]: '2561-10-01' } }),
      )
      expect(errors).toEqual([{ field, detail: expect.stringContaining('2018') }])
    }
  })

  test('for somebody who may not sign in: why', async () => {
    const { id, token } = await aRoom()
    const body = { citizenId: '3999900123456', site: 'mooc' }
    expect(await refusal(call(sessions.POST, { room: id }, { token, body }))).toMatchObject({
      code: 'cannot-sign-in',
      detail: expect.stringMatching(/retired/i),
    })
  })

  test('where no code came: what may have become of it', async () => {
    const { id, token } = await aRoom()
    expect((await refusal(call(otp.GET, { room: id }, { token }))).detail).toMatch(/used, superseded/)
  })
})

test('a key names one person: another of the same key is refused, also one of the cast', async () => {
  const { id, token } = await aRoom()
  const add = (key: string) => call(people.POST, { room: id }, { token, body: { key } })
  expect((await add('tester')).status).toBe(201)
  for (const taken of ['tester', 'ready'])
    expect((await add(taken)).body).toMatchObject({ status: 409, code: 'persona-exists' })
})

test('a label can be taken away again', async () => {
  const { id, token } = await aRoom({ label: 'mine' })
  const body = { label: null }
  const changed = await call(oneRoom.PATCH, { room: id }, { token, body, method: 'PATCH' })
  expect(changed.body).toMatchObject({ label: null })
})

describe('a room that is deleted while somebody waits', () => {
  test('ends the wait for a code, and answers as a room that is not there', async () => {
    const { id, token } = await aRoom()
    const began = Date.now()
    const waiting = call(otp.GET, { room: id }, { token, query: '?wait=30' })
    await deleteRoom(id)
    expect((await waiting).status).toBe(401)
    expect(Date.now() - began).toBeLessThan(10_000)
  })

  test('is no empty inbox', async () => {
    const { id, token } = await aRoom()
    const waiting = call(messages.GET, { room: id }, { token, query: '?wait=1' })
    await deleteRoom(id)
    expect((await waiting).status).toBe(401)
  })

  test('ends the stream of its trace', async () => {
    const { id, token } = await aRoom()
    const headers = { authorization: `Bearer ${token}`, accept: 'application/x-ndjson' }
    const request = new Request('http://localhost:3000/', { headers })
    const stream = await trace.GET(request, { params: Promise.resolve({ room: id }) })
    await deleteRoom(id)
    expect((await stream.text()).trim()).toBe('')
  })
})

describe('the OpenAPI document', () => {
  test('says where a body is required', () => {
    const required = operations
      .filter(({ body }) => body)
      .map(one => {
        const { requestBody } = described(one.path, one.method)
        return [one.id, requestBody?.required]
      })
    expect(Object.fromEntries(required)).toEqual({
      openRoom: false,
      changeRoom: false,
      resetRoom: false,
      addPersona: false,
      changePersona: false,
      moveClock: true,
      registerClient: true,
      armFault: true,
      rotateKeys: false,
      startSession: true,
      openClass: false,
      changeClass: false,
      joinClass: false,
      actOnClass: true,
    })
  })

  test('explains every parameter', () => {
    const parameters = operations.flatMap(one => described(one.path, one.method).parameters)
    expect(parameters.length).toBeGreaterThan(30)
    expect(parameters.filter(({ description }) => !description)).toEqual([])
  })

  test('names the headers that answers carry, and the stream', () => {
    const { responses } = described('/api/v1/rooms', 'post')
    expect(responses['201']?.headers).toHaveProperty('Location')
    expect(responses['429']?.headers).toHaveProperty('Retry-After')
    const read = described('/api/v1/rooms/{room}/trace', 'get').responses
    expect(read['401']?.headers).toHaveProperty('WWW-Authenticate')
    expect(read['200']?.content).toHaveProperty(['application/x-ndjson'])
    expect(described('/api/health', 'get').responses).toHaveProperty('503')
  })
})
