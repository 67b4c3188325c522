/** How our own sites ask their provider, and what they make of not reaching it. */
import { createServer } from 'node:http'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { parseEnv } from '@/lib/environment.mjs'

let environment = parseEnv({})
vi.mock('@/lib/env', () => ({ env: () => environment }))

const unreached = async () => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) })
}
let log: string[] = []
beforeEach(() => {
  vi.resetModules()
  environment = parseEnv({})
  log = []
  const print = vi.spyOn(process.stderr, 'write').mockImplementation(line => Boolean(log.push(String(line))))
  onTestFinished(() => print.mockRestore())
  onTestFinished(() => void vi.unstubAllGlobals())
})
const load = () => import('@/lib/relying-party/provider-fetch')

test('with an inside address every call of a site goes there, and calls elsewhere do not', async () => {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers['user-agent']}`)
    response.end('{}')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const inside = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  environment = parseEnv({ APP_ORIGIN: 'https://sso.example', INSIDE_ORIGIN: inside })
  const { providerFetch } = await load()
  await providerFetch('mooc')('https://sso.example/r/abc/connect/token?x=1', { method: 'POST', body: 'a=1' })
  expect(seen).toEqual(['/r/abc/connect/token?x=1 practice-mooc/1'])

  const asked = vi.fn(async () => new Response())
  vi.stubGlobal('fetch', asked)
  await providerFetch('mooc')('https://elsewhere.example/token')
  expect(String(asked.mock.calls.at(0)?.at(0))).toBe('https://elsewhere.example/token')
})

test('a provider that is not reached is known as such through what a library wraps round it', async () => {
  vi.stubGlobal('fetch', unreached)
  const { providerFetch, isProviderUnreachable } = await load()
  const error = await providerFetch('mooc')('http://localhost:3000/r/abc/connect/token').catch(each => each)
  expect(isProviderUnreachable(error)).toBe(true)
  expect(isProviderUnreachable(new Error('x', { cause: { err: error, provider: 'etda' } }))).toBe(true)
  for (const other of [new Error('x'), new TypeError('x', { cause: new Error('y') }), null, 'text'])
    expect(isProviderUnreachable(other)).toBe(false)
})

test('the operator is told the reason in one sentence, once a minute at most', async () => {
  vi.stubGlobal('fetch', unreached)
  const { providerFetch } = await load()
  for (const site of ['mooc', 'learning'] as const)
    await providerFetch(site)('http://localhost:3000/r/abc/connect/jwks').catch(() => null)
  expect(
    log.filter(line => /security own-origin-unreachable site=mooc reason=name-not-found/.test(line)),
  ).toHaveLength(1)
  expect(log.filter(line => /Nobody can sign in: .*http:\/\/localhost:3000/.test(line))).toHaveLength(1)
  const later = performance.now() + 61_000
  vi.spyOn(performance, 'now').mockReturnValue(later)
  await providerFetch('mooc')('http://localhost:3000/r/abc/connect/jwks').catch(() => null)
  vi.mocked(performance.now).mockRestore()
  expect(log.filter(line => /Nobody can sign in/.test(line))).toHaveLength(2)
})

test('a provider that is slow, or refuses, is no provider that is not reached', async () => {
  const { providerFetch, isProviderUnreachable } = await load()
  vi.stubGlobal('fetch', async () => {
    throw new DOMException('too slow', 'TimeoutError')
  })
  const slow = await providerFetch('learning')('http://localhost:3000/r/abc/connect/token').catch(
    each => each,
  )
  expect([slow.name, isProviderUnreachable(slow)]).toEqual(['TimeoutError', false])
  vi.stubGlobal('fetch', async () => Response.json({ error: 'server_error' }, { status: 500 }))
  expect((await providerFetch('learning')('http://localhost:3000/r/abc/connect/token')).status).toBe(500)
  expect(log).toEqual([])
})
