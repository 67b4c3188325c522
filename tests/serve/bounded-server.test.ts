/** Slow and broken requests against a server with tiny limits: each is closed with its status, no other is touched. */
import type { RequestListener, Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { freePort } from '@/scripts/network/port.mjs'
import { createBoundedServer, usualLimits } from '@/scripts/serve/bounded-server.mjs'
import { listenAddresses, listenAt } from '@/scripts/serve/listen.mjs'

const tiny = { headersMilliseconds: 60, requestMilliseconds: 120, checkMilliseconds: 20 }
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

const readsAll: RequestListener = async (request, response) => {
  const body = await text(request).catch(() => undefined)
  if (body !== undefined) response.end(`read ${body.length}`)
}

async function serve(limits: Partial<typeof usualLimits>, listener = readsAll): Promise<number> {
  const server = createBoundedServer(limits)
  servers.push(server)
  server.on('request', listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** Everything that comes back until the server closes; `more` goes on being sent meanwhile. */
async function say(port: number, first: string, more?: string): Promise<string> {
  const socket: Socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(first)
  const trickle = more && setInterval(() => socket.writable && socket.write(more), 10)
  let heard = ''
  socket.on('data', chunk => (heard += chunk))
  await new Promise(resolve => socket.on('close', resolve))
  if (trickle) clearInterval(trickle)
  return heard
}

test('headers that trickle are closed with 408', async () => {
  const port = await serve(tiny)
  expect(await say(port, 'GET / HTTP/1.1\r\nHost: a\r\n', 'X-A: a\r\n')).toMatch(/^HTTP\/1\.1 408 /)
})

test('a connection that says nothing is closed', async () => {
  const port = await serve(tiny)
  expect(await say(port, '')).toMatch(/^(HTTP\/1\.1 408 |$)/)
})

test('a body that trickles is closed with 408, however it announces its length', async () => {
  const port = await serve(tiny)
  const post = 'POST / HTTP/1.1\r\nHost: a\r\n'
  expect(await say(port, `${post}Content-Length: 1000000\r\n\r\n`, 'x')).toMatch(/^HTTP\/1\.1 408 /)
  expect(await say(port, `${post}Transfer-Encoding: chunked\r\n\r\n`, '1\r\nx\r\n')).toMatch(
    /^HTTP\/1\.1 408 /,
  )
})

test('an answer of ours may take longer than any limit on what comes in, also after a body', async () => {
  let answerNow: () => void = () => {}
  const late: RequestListener = async (request, response) => {
    if ((await text(request).catch(() => undefined)) === undefined) return
    // Longer than both limits: until another connection has run into the longer one.
    answerNow = () => response.end('late')
  }
  const port = await serve(tiny, late)
  // In one piece: on a busy machine the body of a fetch may come later than the limit.
  const waiting = say(port, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx')
  await say(port, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n', undefined)
  answerNow()
  expect(await waiting).toMatch(/^HTTP\/1\.1 200 [\s\S]*late/)
})

test.each([
  ['a method that HTTP does not know', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n', 501],
  ['what is no HTTP', '\x16\x03\x01\x02\x00\r\n\r\n', 400],
  ['HTTP/1.1 without a Host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['headers beyond their size', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
])('%s is answered and closed', async (_, request, status) => {
  const port = await serve({})
  expect(await say(port, request)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
})

test('CONNECT is closed without a word', async () => {
  const port = await serve({})
  expect(
    await say(port, 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n'),
  ).toBe('')
})

test('an offer to go on in another protocol is passed over, not left without an answer', async () => {
  const port = await serve({})
  const socket = connect(port, '127.0.0.1')
  const offer = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n'
  socket.write(`GET / HTTP/1.1\r\nHost: a\r\n${offer}\r\n`)
  expect(String(await new Promise(resolve => socket.once('data', resolve)))).toMatch(/^HTTP\/1\.1 200 OK/)
  socket.destroy()
})

test('one connection more than there may be is closed, and those that are there are served', async () => {
  const port = await serve({ connections: 2 })
  const held = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
  await Promise.all(held.map(socket => new Promise(resolve => socket.once('connect', resolve))))
  expect(await say(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('')
  const [first, second] = held
  first?.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  expect(String(await new Promise(resolve => first?.once('data', resolve)))).toMatch(/^HTTP\/1\.1 200 /)
  first?.destroy()
  second?.destroy()
})

test('the usual limits leave room for our own waits and streams', () => {
  const { headersMilliseconds, requestMilliseconds, silentMilliseconds, connections } = usualLimits
  expect(headersMilliseconds).toBeLessThanOrEqual(requestMilliseconds)
  expect(requestMilliseconds).toBeLessThanOrEqual(60_000)
  expect(silentMilliseconds, 'a stream lasts ten minutes').toBeGreaterThan(600_000)
  expect(connections).toBe(4000)
})

test.skipIf(listenAddresses('localhost').length === 1)(
  'localhost is answered over IPv4 and IPv6 by one server, and closing it closes both',
  async () => {
    const server = createBoundedServer()
    server.on('request', (_, response) => response.end('here'))
    const port = await freePort()
    listenAt(server, port, 'localhost')
    await new Promise<void>(resolve => server.once('listening', resolve))
    for (const host of ['127.0.0.1', '[::1]'])
      expect(
        await (await fetch(`http://${host}:${port}/`, { headers: { connection: 'close' } })).text(),
      ).toBe('here')
    await new Promise(resolve => server.close(resolve))
    for (const host of ['127.0.0.1', '[::1]'])
      await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow()
  },
)

test('any other HOST is one address', () => {
  expect(listenAddresses('0.0.0.0')).toEqual(['0.0.0.0'])
  expect(listenAddresses('127.0.0.1')).toEqual(['127.0.0.1'])
})
