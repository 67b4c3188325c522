/** The provider's calls to addresses that anybody can register: resolved, judged, and only then connected. */
import { promises as dns } from 'node:dns'
import { createServer, type RequestListener } from 'node:http'
import { createServer as listen } from 'node:net'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { uncalledWords } from '@/lib/connect/clients/client-slip-words'
import { callOutside, type NotReached } from '@/lib/connect/clients/outgoing-call'
import { refuseUncalledTarget } from '@/lib/connect/clients/refuse-uncalled-target'
import { parseEnv } from '@/lib/environment.mjs'

let environment = parseEnv({})
vi.mock('@/lib/env', () => ({ env: () => environment }))
const publicOrigin = { APP_ORIGIN: 'https://sso.example.org' }

/** What a name resolves to, each time it is asked; the last answer stays. */
function names(table: Record<string, string[][]>) {
  return vi.spyOn(dns, 'lookup').mockImplementation((async (name: string) => {
    const answers = table[name]
    const found = answers && (answers.length > 1 ? answers.shift() : answers[0])
    if (!found) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    return found.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
  }) as never)
}
afterEach(() => {
  environment = parseEnv({})
  vi.restoreAllMocks()
})

/** A server on this machine that counts who connects. */
async function aServer(answer: RequestListener = (_request, response) => response.end('heard')) {
  let connections = 0
  const server = createServer(answer)
  server.on('connection', () => connections++)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.closeAllConnections())
  onTestFinished(() => void server.close())
  const { port } = server.address() as { port: number }
  return { port, connections: () => connections }
}

const failureOf = (url: string) =>
  callOutside(new URL(url), { method: 'POST', body: new URLSearchParams({ a: '1' }) }).then(
    () => null,
    (error: NotReached) => error,
  )

test('with a local origin a neighbour is called, with method, body and headers', async () => {
  const seen: unknown[] = []
  const { port } = await aServer((request, response) => {
    request
      .setEncoding('utf8')
      .on('data', body => seen.push(request.method, request.headers['content-type'], body))
    request.on('end', () => response.writeHead(200, { 'cache-control': 'max-age=60' }).end('heard'))
  })
  const answer = await callOutside(new URL(`http://127.0.0.1:${port}/x`), {
    method: 'POST',
    headers: new Headers({ 'content-type': 'application/x-www-form-urlencoded' }),
    body: new URLSearchParams({ a: 'ก' }),
  })
  expect([answer.status, answer.headers.get('cache-control'), await answer.text()]).toEqual([
    200,
    'max-age=60',
    'heard',
  ])
  expect(seen).toEqual(['POST', 'application/x-www-form-urlencoded', 'a=%E0%B8%81'])
})

describe('on a public origin', () => {
  test.each([
    ['an address of this machine', (port: number) => `http://127.0.0.1:${port}/`],
    ['the same in another spelling', (port: number) => `http://0x7f.1:${port}/`],
    ['the same mapped into IPv6', (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['a name that leads there', (port: number) => `http://inside.example:${port}/`],
    ['a name that leads there beside a public address', (port: number) => `http://both.example:${port}/`],
    ['a name without a dot', (port: number) => `http://neighbour:${port}/`],
  ])('%s is not connected to', async (_, address) => {
    environment = parseEnv(publicOrigin)
    names({
      'inside.example': [['127.0.0.1']],
      'both.example': [['8.8.8.8', '127.0.0.1']],
      neighbour: [['127.0.0.1']],
    })
    const { port, connections } = await aServer()
    expect(await failureOf(address(port))).toMatchObject({ name: 'not-reached', isBlocked: true })
    expect(connections()).toBe(0)
  })

  test('what CALL_HOSTS names is called', async () => {
    environment = parseEnv({ ...publicOrigin, CALL_HOSTS: 'neighbour, 127.0.0.2' })
    names({ neighbour: [['127.0.0.1']] })
    const { port, connections } = await aServer()
    expect(await failureOf(`http://neighbour:${port}/`)).toBeNull()
    expect(await failureOf(`http://127.0.0.1:${port}/`)).toMatchObject({ reason: 'loopback' })
    expect(connections()).toBe(1)
  })

  test('our own sites are called wherever they are, by the inside address; nothing else of ours is', async () => {
    const { port, connections } = await aServer()
    environment = parseEnv({ ...publicOrigin, INSIDE_ORIGIN: `http://127.0.0.1:${port}` })
    names({ 'sso.example.org': [['127.0.0.1']] })
    expect(await failureOf('https://sso.example.org/r/abc/mooc/api/backchannel-logout')).toBeNull()
    expect(await failureOf('https://sso.example.org/api/v1/rooms')).toMatchObject({ isBlocked: true })
    expect(await failureOf('https://sso.example.org/r/../api/v1/rooms')).toMatchObject({ isBlocked: true })
    expect(connections()).toBe(1)
  })
})

test('a name is asked once: the connection goes to the address that was judged', async () => {
  const { port, connections } = await aServer()
  const asked = names({ 'rebinding.example': [['127.0.0.1'], ['169.254.169.254']] })
  expect(await failureOf(`http://rebinding.example:${port}/`)).toBeNull()
  expect(asked).toHaveBeenCalledTimes(1)
  expect(connections()).toBe(1)
})

test('a redirect is not followed', async () => {
  const other = await aServer()
  const { port } = await aServer((_request, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${other.port}/` }).end(),
  )
  expect((await callOutside(new URL(`http://127.0.0.1:${port}/`))).status).toBe(302)
  expect(other.connections()).toBe(0)
})

test('refused, not a web server, too long, no such name, blocked: one word for whoever registered it, the reason for the log', async () => {
  names({})
  const long = await aServer((_request, response) => response.end('x'.repeat(200_000)))
  const mute = listen(socket => socket.end('no HTTP at all\r\n\r\n'))
  await new Promise<void>(resolve => mute.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void mute.close())
  const { port: mutePort } = mute.address() as { port: number }
  const gone = await aServer()
  const closed = listen()
  await new Promise<void>(resolve => closed.listen(0, '127.0.0.1', resolve))
  const { port: closedPort } = closed.address() as { port: number }
  await new Promise(resolve => closed.close(resolve))
  const failures = await Promise.all(
    [
      `http://127.0.0.1:${closedPort}/`,
      `https://127.0.0.1:${gone.port}/`,
      `http://127.0.0.1:${mutePort}/`,
      `http://127.0.0.1:${long.port}/`,
      'http://nobody.example/',
      'http://169.254.169.254/latest/meta-data',
    ].map(failureOf),
  )
  expect(failures.map(failure => `${failure?.name} ${failure?.message}`)).toEqual(
    failures.map(() => 'not-reached not-reached'),
  )
  const reasons = failures.map(failure => failure?.reason)
  expect(reasons[0]).toBe('ECONNREFUSED')
  expect(reasons.slice(4)).toEqual(['no-such-name', 'link-local'])
  expect(new Set(reasons).size).toBe(reasons.length)
})

describe('at registration', () => {
  test.each(['backchannel_logout_uri', 'jwks_uri'] as const)(
    '%s is refused where it would not be called, with the setting that allows it',
    async name => {
      environment = parseEnv(publicOrigin)
      names({ 'inside.example': [['10.0.0.5']], 'client.example.org': [['8.8.8.8']] })
      for (const uri of ['http://10.0.0.5/x', 'http://inside.example/x', 'http://neighbour:9000/x'])
        expect(await refuseUncalledTarget({ [name]: uri })).toBe(name)
      expect(uncalledWords(name)).toMatch(new RegExp(`^${name}.*CALL_HOSTS on the server`))
      for (const uri of ['https://client.example.org/x', 'https://not-yet.example.org/x'])
        expect(await refuseUncalledTarget({ [name]: uri })).toBeNull()
    },
  )

  test('a neighbour that is there and one that is not are refused in the same words', async () => {
    environment = parseEnv(publicOrigin)
    names({ database: [['172.18.0.2']] })
    expect(await refuseUncalledTarget({ jwks_uri: 'http://database/x' })).toBe(
      await refuseUncalledTarget({ jwks_uri: 'http://no-database/x' }),
    )
  })

  test('with a local origin neighbours are taken as they come, link-local addresses are not', async () => {
    names({ neighbour: [['172.18.0.2']] })
    for (const uri of ['http://127.0.0.1:9000/x', 'http://neighbour:9000/x', 'http://192.168.1.7/x'])
      expect(await refuseUncalledTarget({ backchannel_logout_uri: uri })).toBeNull()
    expect(await refuseUncalledTarget({ backchannel_logout_uri: 'http://169.254.169.254/x' })).toBe(
      'backchannel_logout_uri',
    )
  })
})
