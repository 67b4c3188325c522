/** What `npm start` asks itself: whether it is this start that answers, and whether its address leads back to it. */
import { createServer, type RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { waitForThisStart } from '@/scripts/network/announce.mjs'
import { checkOwnOrigin, findOriginFault } from '@/scripts/network/check-own-origin.mjs'
import {
  isThisStart,
  makeStartSecret,
  proofOf,
  proveStart,
  startHeader,
} from '@/scripts/serve/start-proof.mjs'

async function serving(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.closeAllConnections())
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number }
  return { port, origin: `http://127.0.0.1:${port}` }
}

beforeAll(() => makeStartSecret())
afterAll(() => {
  delete process.env.START_SECRET
})

describe('whether it is this start that answers', () => {
  test('its own processes prove it', async () => {
    const { origin, port } = await serving((request, response) => {
      proveStart(request, response)
      response.end()
    })
    expect(await isThisStart(origin)).toBe(true)
    await expect(waitForThisStart({ host: '127.0.0.1', port }, 1)).resolves.toBeUndefined()
  })

  test.each<[string, RequestListener]>([
    ['another program', (_request, response) => response.end('{"status":"ok"}')],
    [
      'a program that repeats what it is sent',
      (request, response) => response.setHeader(startHeader, String(request.headers[startHeader])).end(),
    ],
    [
      'an earlier start',
      (request, response) => {
        const earlier: Record<string, string> = {}
        makeStartSecret(earlier)
        response.setHeader(startHeader, String(proofOf(request.headers[startHeader], earlier))).end()
      },
    ],
  ])('%s does not pass for it, and the person is told that the port is taken', async (_, answer) => {
    const { origin, port } = await serving(answer)
    expect(await isThisStart(origin)).toBe(false)
    await expect(waitForThisStart({ host: '127.0.0.1', port }, 1)).rejects.toThrow(`Port ${port} is taken`)
  })

  test('nobody who answers is neither', async () => {
    const { origin, port } = await serving((_request, response) => void response.destroy())
    expect(await isThisStart(origin)).toBeNull()
    expect(port).toBeGreaterThan(0)
  })

  test('no proof is given elsewhere, nor to whoever brings no challenge, nor without a secret', () => {
    const headers = { [startHeader]: 'x'.repeat(22) }
    const given = (request: object) => {
      const set: string[] = []
      proveStart(request, { setHeader: (name: string) => set.push(name) })
      return set
    }
    expect(given({ url: '/api/health', headers })).toEqual([startHeader])
    for (const request of [
      { url: '/', headers },
      { url: '/api/health', headers: {} },
      { url: '/api/health', headers: { [startHeader]: 'x'.repeat(5000) } },
    ])
      expect(given(request)).toEqual([])
    expect(proofOf('x'.repeat(22), {})).toBeUndefined()
  })
})

describe('whether its own address leads back to it', () => {
  const noRoom = {
    error: 'invalid_request',
    error_description: 'there is no such practice room: it was deleted',
  }
  const ours: RequestListener = (request, response) => {
    const isDiscovery = request.url === '/r/none/connect/.well-known/openid-configuration'
    response.writeHead(isDiscovery ? 404 : 200).end(isDiscovery ? JSON.stringify(noRoom) : '')
  }
  const hostless: RequestListener = (request, response) =>
    request.url?.startsWith('/r/') ? ours(request, response) : void response.writeHead(421).end()

  test.each<[string | null, RequestListener]>([
    [null, ours],
    ['host-not-passed', hostless],
    ['host-not-passed', (_request, response) => response.writeHead(421).end()],
    ['somebody-else', (_request, response) => response.end('<h1>It works!</h1>')],
    ['somebody-else', (_request, response) => response.writeHead(404).end('nothing here')],
    ['somebody-else', (_request, response) => response.writeHead(404).end('{"error":"not_found"}')],
    ['somebody-else', (_request, response) => response.writeHead(502).end()],
    ['somebody-else', (_request, response) => response.writeHead(301, { location: '/' }).end()],
    ['no-answer', (_request, response) => void response.destroy()],
  ])('%s', async (fault, answer) => {
    expect(await findOriginFault({ origin: (await serving(answer)).origin })).toBe(fault)
  })

  test('with an inside address that is asked; the public one may be out of reach', async () => {
    const { origin: inside } = await serving(ours)
    expect(await findOriginFault({ origin: 'http://127.0.0.1:1', inside })).toBeNull()
    expect(await findOriginFault({ origin: inside, inside: 'http://127.0.0.1:1' })).toBe('no-answer')
  })

  test('a fault is said in one sentence that names the address; nothing is said where all is well', async () => {
    const said: string[] = []
    await checkOwnOrigin({ origin: (await serving(ours)).origin }, (words: string) => said.push(words))
    expect(said).toEqual([])
    await checkOwnOrigin({ origin: 'http://127.0.0.1:1' }, (words: string) => said.push(words))
    expect(said).toEqual([expect.stringMatching(/[ก-๙][\s\S]*nothing answers.*http:\/\/127\.0\.0\.1:1/)])
  })
})
