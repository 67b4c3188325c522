/** Messages and codes by the API. */
import { describe, expect, test } from 'vitest'
import * as raw from '@/app/api/v1/rooms/[room]/messages/[id]/raw/route'
import * as one from '@/app/api/v1/rooms/[room]/messages/[id]/route'
import * as messages from '@/app/api/v1/rooms/[room]/messages/route'
import * as otp from '@/app/api/v1/rooms/[room]/otp/route'
import { deliver } from '@/lib/mail/deliver'
import { aLetter } from '../mail/a-letter'
import { aCodeFor } from '../otp/a-code'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

describe('messages and codes', () => {
  test('are given, with the raw message', async () => {
    const room = await aRoom()
    const code = await aCodeFor(room, 'someone')
    const { id, token } = room
    const listed = (await call(messages.GET, { room: id }, { token })).body as {
      id: string
      reference: string
    }[]
    expect(listed).toHaveLength(1)
    const { id: messageId, reference } = listed[0] ?? { id: '', reference: '' }
    expect(Object.keys(listed[0] ?? {})).toEqual([
      'id',
      'from',
      'to',
      'subject',
      'text',
      'html',
      'receivedAt',
      'reference',
    ])
    const after = await call(messages.GET, { room: id }, { token, query: `?after=${messageId}` })
    expect([after.status, after.body]).toEqual([200, []])
    const found = await call(
      otp.GET,
      { room: id },
      { token, query: `?site=connect&reference=${reference}&wait=5` },
    )
    expect(found.body).toEqual({
      code,
      site: 'connect',
      reference,
      to: 'somporn.j@ocsc.example',
      expiresAt: expect.any(String),
    })
    const request = new Request('http://localhost:3000/', { headers: { authorization: `Bearer ${token}` } })
    const source = await raw.GET(request, { params: Promise.resolve({ room: id, id: messageId }) })
    expect(source.headers.get('content-type')).toBe('message/rfc822')
    expect(await source.text()).toMatch(/^MIME-Version: 1\.0\r$/m)
  })

  test('that are not there: an empty list, and the problem no-code', async () => {
    const { id, token } = await aRoom()
    expect((await call(messages.GET, { room: id }, { token })).body).toEqual([])
    const none = await call(otp.GET, { room: id }, { token })
    expect([none.status, (none.body as { code: string }).code]).toEqual([404, 'no-code'])
  })

  test.each(['?wait=31', '?wait=-1', '?wait=x', '?sort=asc', '?wait=1&wait=2'])(
    'refuse the query %s',
    async query => {
      const { id, token } = await aRoom()
      for (const handler of [messages.GET, otp.GET]) {
        const answer = await call(handler, { room: id }, { token, query })
        expect([answer.status, (answer.body as { code: string }).code]).toEqual([400, 'invalid-query'])
      }
    },
  )
})

interface Told {
  id: string
  subject: string
  to: string
}

describe('letters are found', () => {
  const plus = 'Somporn+TEST@ocsc.example'
  const list = async (room: { id: string; token: string }, query: string) =>
    (await call(messages.GET, { room: room.id }, { token: room.token, query })).body as Told[]

  test.each([
    ['?to=somporn%2Btest@ocsc.example'],
    ['?to=SOMPORN+Test@OCSC.example'],
    ['?to=somporn%20test@ocsc.example'],
    ['?subject=อ้างอิง+abcd&to=somporn%2Btest@ocsc.example'],
  ])('by recipient and subject in any letter case, the plus written either way: %s', async query => {
    const room = await aRoom()
    await deliver(room, aLetter())
    await deliver(room, aLetter({ to: plus }))
    expect((await list(room, query)).map(({ to }) => to)).toEqual([plus])
  })

  test('by when they came, on the room clock; its signs mean themselves', async () => {
    const room = await aRoom()
    const early = new Date(Date.now() - 3_600_000)
    await deliver(room, aLetter({ subject: 'early' }), early)
    await deliver(room, aLetter({ subject: 'late 100%' }))
    const since = new Date(early.getTime() + 60_000).toISOString().replace('Z', '+00:00')
    expect((await list(room, `?since=${since}`)).map(({ subject }) => subject)).toEqual(['late 100%'])
    expect((await list(room, '?subject=%25')).map(({ subject }) => subject)).toEqual(['late 100%'])
    expect(await list(room, '?subject=_')).toEqual([])
  })

  test('one by one, and taken away one by one or all at once, in their own room only', async () => {
    const [room, other] = [await aRoom(), await aRoom()]
    const { token } = room
    const id = await deliver(room, aLetter({ subject: 'first' }))
    await deliver(room, aLetter({ subject: 'second' }))
    await deliver(other, aLetter())
    const params = { room: room.id, id }
    expect((await call(one.GET, params, { token })).body).toMatchObject({ id, subject: 'first' })
    expect(
      (await call(one.DELETE, { room: other.id, id }, { token: other.token, method: 'DELETE' })).status,
    ).toBe(404)
    expect((await call(one.DELETE, params, { token, method: 'DELETE' })).status).toBe(204)
    expect((await call(one.GET, params, { token })).status).toBe(404)
    expect((await list(room, '')).map(({ subject }) => subject)).toEqual(['second'])
    expect((await call(messages.DELETE, { room: room.id }, { token, method: 'DELETE' })).status).toBe(204)
    expect(await list(room, '')).toEqual([])
    expect(await list(other, '')).toHaveLength(1)
  })

  test('as they arrive, a line each, as a stream', async () => {
    const room = await aRoom()
    await deliver(room, aLetter({ subject: 'there', to: plus }))
    const leave = new AbortController()
    const headers = { authorization: `Bearer ${room.token}`, accept: 'application/x-ndjson' }
    const request = new Request('http://localhost:3000/x?to=somporn%2Btest@ocsc.example', {
      headers,
      signal: leave.signal,
    })
    const answer = await messages.GET(request, { params: Promise.resolve({ room: room.id }) })
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
    const lines = (answer.body as ReadableStream<Uint8Array>).getReader()
    const next = async () => {
      for (;;) {
        const line = new TextDecoder().decode((await lines.read()).value).trim()
        if (line) return (JSON.parse(line) as Told).subject
      }
    }
    expect(await next()).toBe('there')
    await deliver(room, aLetter({ subject: 'to somebody else' }))
    await deliver(room, aLetter({ subject: 'arrived', to: plus }))
    expect(await next()).toBe('arrived')
    leave.abort()
    expect((await lines.read()).done).toBe(true)
  })
})
