/** What a route handler answers leaves packed where whoever asks takes it, and is told so; asked over a real connection. */
import { createServer, request as http, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, createGunzip, gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { answerRoutes } from '@/lib/web/answer-route'
import type { RouteModule } from '@/lib/web/route-table'
import { answerPacked } from '@/scripts/serve/packing.mjs'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** Asks a server whose only route is this one, as our own serves it. */
async function ask(
  routes: RouteModule,
  { method = 'GET', takes = 'gzip, deflate, br, zstd' } = {},
): Promise<IncomingMessage> {
  const answer = answerRoutes({ './app/a/route.ts': async () => routes })
  const server = createServer((request, response) =>
    answerPacked(request, response, packing => void answer(request, response, packing)),
  )
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = http({ host: '127.0.0.1', port, path: '/a', method, headers: { 'accept-encoding': takes } })
    asked.on('response', resolve).on('error', reject).end()
  })
}

async function bytesOf(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part)
  return Buffer.concat(parts)
}

const long = { name: 'ห้องซ้อม '.repeat(300) }
const GET = () => Response.json(long)

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0.1, gzip;q=0.9', 'gzip', gunzipSync],
  ['identity', undefined, (bytes: Buffer) => bytes],
])('asked for with “%s” it leaves as %s, whatever the method', async (takes, way, unpacked) => {
  for (const method of ['GET', 'POST']) {
    const answer = await ask({ GET, POST: GET }, { method, takes })
    expect([answer.headers['content-encoding'], answer.headers.vary]).toEqual([way, 'Accept-Encoding'])
    expect(JSON.parse(unpacked(await bytesOf(answer)).toString())).toEqual(long)
  }
})

test('one too long to be packed at once comes packed and whole', async () => {
  const text = 'ห้องซ้อม '.repeat(50_000)
  const answer = await ask({ GET: () => new Response(text, { headers: { 'content-type': 'text/plain' } }) })
  expect(answer.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(await bytesOf(answer)).toString()).toBe(text)
})

test('a short one, and what packing makes no smaller, leave as they are', async () => {
  const short = await ask({ GET: () => Response.json({ a: 1 }) })
  expect([short.headers['content-encoding'], short.headers['content-length']]).toEqual([undefined, '7'])
  const png = () => new Response(Buffer.alloc(5000), { headers: { 'content-type': 'image/png' } })
  const picture = await ask({ GET: png })
  expect([picture.headers['content-encoding'], picture.headers.vary]).toEqual([undefined, undefined])
  expect((await bytesOf(picture)).length).toBe(5000)
})

test('the head alone says that the answer varies, and is not packed', async () => {
  const { headers } = await ask({ GET }, { method: 'HEAD' })
  expect([headers.vary, headers['content-encoding']]).toEqual(['Accept-Encoding', undefined])
})

test('what has no end leaves packed line by line: each is there before the next is written', async () => {
  let say: (line: string) => void = () => {}
  const lines = () => {
    const body = new ReadableStream({
      start: controller => {
        say = line => controller.enqueue(new TextEncoder().encode(line))
        say('first\n')
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
  const answer = await ask({ GET: lines }, { takes: 'gzip' })
  expect(answer.headers['content-encoding']).toBe('gzip')
  const read = answer.pipe(createGunzip())[Symbol.asyncIterator]()
  expect(String((await read.next()).value)).toBe('first\n')
  say('second\n')
  expect(String((await read.next()).value)).toBe('second\n')
})
