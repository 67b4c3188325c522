/** A route handler gets what was sent, and its answer leaves as it gave it; asked over a real connection. */
import { createServer, request as http } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { answerRoutes } from '@/lib/web/answer-route'
import type { RouteModule } from '@/lib/web/route-table'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** The origin of a server that has one route, at /a/[id]; what it does not answer is 418. */
async function serve(routes: RouteModule): Promise<string> {
  const answer = answerRoutes({ './app/a/[id]/route.ts': async () => routes })
  const server = createServer(async (request, response) => {
    response.setHeader('content-security-policy', 'of the front door')
    response.appendHeader('set-cookie', 'front=1')
    if (!(await answer(request, response))) response.writeHead(418).end()
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a handler reads method, address under our own origin, headers, parameters and body', async () => {
  const POST = vi.fn(async (request: Request, { params }: { params: Promise<object> }) =>
    Response.json({
      ...{ method: request.method, url: request.url, sent: request.headers.get('x-sent') },
      ...{ body: await request.text(), params: await params },
    }),
  )
  const origin = await serve({ POST })
  const answer = await fetch(`${origin}/a/7?x=1`, {
    method: 'POST',
    body: 'ก=1',
    headers: { 'x-sent': 'yes' },
  })
  expect(await answer.json()).toEqual({
    ...{ method: 'POST', url: 'http://localhost:3000/a/7?x=1', sent: 'yes' },
    ...{ body: 'ก=1', params: { id: '7' } },
  })
})

test('a body without a length, or a long one, arrives whole too', async () => {
  const POST = async (request: Request) => new Response(String((await request.arrayBuffer()).byteLength))
  const origin = await serve({ POST })
  const bytes = Buffer.alloc(300_000, 'x')
  expect(await (await fetch(`${origin}/a/7`, { method: 'POST', body: bytes })).text()).toBe('300000')
  const inPieces = await new Promise<string>((resolve, reject) => {
    const request = http(`${origin}/a/7`, { method: 'POST' }, answer => {
      let text = ''
      answer.on('data', part => {
        text += part
      })
      answer.on('end', () => resolve(text))
    })
    request.on('error', reject)
    request.write(bytes)
    request.end(bytes)
  })
  expect(inPieces).toBe('600000')
})

test('a long body that a handler does not read, or not to its end, keeps nobody waiting', async () => {
  const POST = async (request: Request) => {
    if (request.headers.get('x-reads') === 'a little') await request.body?.getReader().read()
    return new Response('refused', { status: 413 })
  }
  const origin = await serve({ POST })
  const body = Buffer.alloc(3_000_000, 'x')
  for (const reads of ['nothing', 'a little', 'nothing', 'nothing']) {
    const answer = await fetch(`${origin}/a/7`, { method: 'POST', body, headers: { 'x-reads': reads } })
    expect([answer.status, await answer.text()]).toEqual([413, 'refused'])
  }
})

test('status, headers and every cookie leave; what the front door said stays where the handler says nothing', async () => {
  const headers = new Headers({ location: '/there', 'content-type': 'text/plain' })
  headers.append('set-cookie', 'a=1; Path=/')
  headers.append('set-cookie', 'b=2')
  const origin = await serve({ GET: () => new Response('bytes', { status: 303, headers }) })
  const answer = await fetch(`${origin}/a/7`, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location'), await answer.text()]).toEqual([
    303,
    '/there',
    'bytes',
  ])
  expect(answer.headers.getSetCookie()).toEqual(['front=1', 'a=1; Path=/', 'b=2'])
  expect(answer.headers.get('content-security-policy')).toBe('of the front door')
})

test('HEAD is GET without its body, OPTIONS names what is taken, any other method is 405', async () => {
  const GET = () => new Response('seven', { headers: { 'x-id': '7' } })
  const origin = await serve({ GET })
  const head = await fetch(`${origin}/a/7`, { method: 'HEAD' })
  expect([head.status, head.headers.get('x-id'), await head.text()]).toEqual([200, '7', ''])
  const options = await fetch(`${origin}/a/7`, { method: 'OPTIONS' })
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  const post = await fetch(`${origin}/a/7`, { method: 'POST' })
  expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
})

test('an address that no file answers is left to whoever is next', async () => {
  const origin = await serve({ GET: () => new Response('') })
  expect((await fetch(`${origin}/b`)).status).toBe(418)
})

test.each(['//elsewhere.example/a/7', '/b/../a/7', '/b/%2e%2e/a/7', '/./a/7', '/\\elsewhere/../a/7'])(
  '%s is answered as it stands, not as what a parser makes of it',
  async path => {
    const GET = vi.fn(() => new Response(''))
    const { port } = new URL(await serve({ GET }))
    const status = await new Promise((resolve, reject) => {
      http({ host: '127.0.0.1', port, path }, answer => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end()
    })
    expect([status, GET.mock.calls.length]).toEqual([418, 0])
  },
)

test('lines leave one by one, and the handler hears when the reader has gone', async () => {
  let gone: AbortSignal | undefined
  let say: (line: string) => void = () => {}
  const GET = (request: Request) => {
    gone = request.signal
    const body = new ReadableStream({
      start: controller => {
        say = line => controller.enqueue(new TextEncoder().encode(line))
        say('first\n')
      },
    })
    return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } })
  }
  const origin = await serve({ GET })
  const leave = new AbortController()
  const answer = await fetch(`${origin}/a/7`, { signal: leave.signal })
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  const next = async () => Buffer.from((await reader.read()).value ?? []).toString()
  expect(await next()).toBe('first\n')
  say('second\n')
  expect(await next()).toBe('second\n')
  expect(gone?.aborted).toBe(false)
  leave.abort()
  await vi.waitFor(() => expect(gone?.aborted).toBe(true))
})

test('what a handler throws is its caller’s to tell', async () => {
  const answer = answerRoutes({
    './app/a/route.ts': async () => ({
      GET: () => {
        throw new Error('unforeseen')
      },
    }),
  })
  const caught = vi.fn()
  const server = createServer((request, response) => {
    void answer(request, response).catch(error => {
      caught(error.message)
      response.writeHead(500).end()
    })
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { status } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a`)
  expect([status, caught.mock.calls]).toEqual([500, [['unforeseen']]])
})
