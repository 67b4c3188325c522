/** Messages and codes by the API. */
import { describe, expect, test } from 'vitest'
import * as raw from '@/app/api/v1/rooms/[room]/messages/[id]/raw/route'
import * as messages from '@/app/api/v1/rooms/[room]/messages/route'
import * as otp from '@/app/api/v1/rooms/[room]/otp/route'
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
