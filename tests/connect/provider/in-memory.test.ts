/** What a handler of node:http is asked without a connection, it reads as from one; what it answers comes back whole. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { type AskedInMemory, askInMemory } from '@/lib/connect/provider/in-memory'
import { aProvider, mount } from '@/tests/libraries/a-provider'

const ask = (
  handle: (request: IncomingMessage, response: ServerResponse) => unknown,
  asked: Partial<AskedInMemory> = {},
) =>
  askInMemory(handle, {
    ...{ method: 'GET', url: '/jwks', originalUrl: '/r/x/connect/jwks', headers: {}, body: null },
    ...asked,
  })

test.each([
  ['', '0'],
  ['code=ก', '8'],
])('a body of “%s” arrives whole, with its length in bytes', async (text, length) => {
  let read: unknown[] = []
  await ask(
    async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      read = [request.headers['content-length'], Buffer.concat(chunks).toString()]
      response.end()
    },
    { method: 'POST', body: Buffer.from(text) },
  )
  expect(read).toEqual([length, text])
})

test('a request that has no body has no length, and ends', async () => {
  const { payload } = await ask(async (request, response) => {
    for await (const _ of request) throw new Error('nothing was sent')
    response.end(String(request.headers['content-length']))
  })
  expect(payload.toString()).toBe('undefined')
})

test('method, headers and both addresses are read as a router that mounts the handler leaves them', async () => {
  const { payload } = await ask(
    (request, response) =>
      response.end(
        JSON.stringify([
          ...[request.method, request.url, (request as { originalUrl?: string }).originalUrl],
          request.headers.cookie,
        ]),
      ),
    { headers: { cookie: 'a=1' } },
  )
  expect(JSON.parse(payload.toString())).toEqual(['GET', '/jwks', '/r/x/connect/jwks', 'a=1'])
})

test('status, each Set-Cookie by itself and the very bytes come back, in however many pieces they were written', async () => {
  const given = await ask((_request, response) => {
    response.statusCode = 303
    response.setHeader('Location', '/there')
    response.setHeader('Set-Cookie', ['a=1; Path=/', 'b=2'])
    response.write(Buffer.from([0, 255]))
    response.write('ก')
    response.end(Buffer.from([1]))
  })
  expect([given.status, given.headers]).toEqual([
    303,
    { location: '/there', 'set-cookie': ['a=1; Path=/', 'b=2'] },
  ])
  expect(given.payload).toEqual(Buffer.concat([Buffer.from([0, 255]), Buffer.from('ก'), Buffer.from([1])]))
})

test('oidc-provider answers so, as whoever asked it was told to be', async () => {
  const given = await ask(aProvider().callback(), {
    ...{ url: '/.well-known/openid-configuration', originalUrl: `${mount}/.well-known/openid-configuration` },
    headers: { host: 'localhost:3000', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'localhost:3000' },
  })
  expect([given.status, given.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
  expect(JSON.parse(given.payload.toString()).token_endpoint).toBe(`https://localhost:3000${mount}/token`)
})

test('hundreds at once share nothing', async () => {
  const given = await Promise.all(
    Array.from({ length: 300 }, (_, number) =>
      ask(
        async (request, response) => {
          await null
          response.setHeader('x-asked', String(request.url))
          response.end(request.url)
        },
        { url: `/${number}` },
      ),
    ),
  )
  expect(given.map(({ headers, payload }) => [headers['x-asked'], payload.toString()])).toEqual(
    given.map((_, number) => [`/${number}`, `/${number}`]),
  )
})
