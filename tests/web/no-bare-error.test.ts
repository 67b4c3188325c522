/** A bare 500 never leaves, however its sender writes it; every other answer leaves as it is. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { currentRequest, duringRequest } from '@/lib/web/current-request.mjs'
import { noBareError } from '@/lib/web/no-bare-error.mjs'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** Asks a server that answers so. */
async function ask(answer: Answer, path = '/r/abc/seis', init: RequestInit = {}): Promise<Response> {
  const listener: RequestListener = (request, response) => {
    noBareError(request, response, origin)
    answer(response, request)
  }
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return fetch(origin + path, init)
}

const bare: Record<string, Answer> = {
  'in one piece': response => {
    response.statusCode = 500
    response.end('Internal Server Error')
  },
  'in pieces': response => {
    response.statusCode = 500
    response.setHeader('content-encoding', 'gzip')
    response.setHeader('set-cookie', 'flash=; Max-Age=0')
    response.write('Internal ', () => response.end('Server Error'))
  },
  'with its head first': response => {
    response.writeHead(500, { 'content-type': 'text/html', 'content-length': 0 })
    response.end()
  },
  'with its head flushed': response => {
    response.statusCode = 500
    response.flushHeaders()
    response.end('Internal Server Error')
  },
}

test('our page keeps the opener of a popup in a sign-in, and is isolated anywhere else', async () => {
  const opener = async (path: string) =>
    (await ask(bare['in one piece'] as Answer, path)).headers.get('cross-origin-opener-policy')
  expect(await opener('/r/abc/connect/interaction/some-uid/otp')).toBe('unsafe-none')
  for (const path of ['/r/abc/connect/account', '/r/abc/seis', '/about', '/?/r/abc/connect/auth'])
    expect(await opener(path), path).toBe('same-origin')
})

test.each(Object.entries(bare))('a 500 sent %s becomes our page', async (_, answer) => {
  const given = await ask(answer)
  const html = await given.text()
  expect(given.status).toBe(500)
  expect(html).toContain('ระบบจำลองเพื่อการฝึกอบรม')
  expect(html).toContain('href="/r/abc"')
  expect(html).not.toContain('Internal')
  expect(given.headers.get('content-length')).toBe(String(Buffer.byteLength(html)))
  expect(given.headers.get('set-cookie')).toBeNull()
  expect(given.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('any other answer, and a program’s 500, leaves as it is', async () => {
  const whole = await ask(response => response.end('fine'))
  expect([whole.status, await whole.text(), whole.headers.get('content-length')]).toEqual([200, 'fine', '4'])
  const pieces = await ask(response => {
    response.write('fi')
    response.end('ne')
  })
  expect([pieces.status, await pieces.text()]).toEqual([200, 'fine'])
  for (const path of ['/api/v1/rooms', '/r/abc/connect/token', '/r/abc/connect/auth?x=1']) {
    const program = await ask(
      response => response.writeHead(500, { 'content-type': 'application/json' }).end('{}'),
      path,
    )
    expect([program.status, await program.text()], path).toEqual([500, '{}'])
  }
})

test('the way back is an address of ours, whoever says otherwise', async () => {
  const fail: Answer = response => response.writeHead(500).end()
  const elsewhere = await ask(fail, '/r/abc/seis/sign-in', {
    method: 'POST',
    headers: { referer: 'https://elsewhere.example/r/abc/seis' },
  })
  expect(await elsewhere.text()).not.toContain('elsewhere.example')
  const twoSlashes = await ask(fail, '//elsewhere.example/"><b>')
  const html = await twoSlashes.text()
  expect(html).not.toMatch(/href="\/\//)
  expect(html).not.toContain('"><b>')
})

test('while the database is away it is 503 with Retry-After: over by itself, and the next request is not blamed', async () => {
  let isAway = true
  const server = createServer((request, response) => {
    void duringRequest(request.headers, async () => {
      noBareError(request, response, 'http://localhost')
      const state = currentRequest()
      if (state) state.isAway = isAway
      response.writeHead(500).end('Internal Server Error')
    })
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/r/abc/seis`
  const answer = await fetch(address)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(await answer.text()).toContain('ระบบขัดข้อง')
  isAway = false
  expect((await fetch(address)).status).toBe(500)
})
