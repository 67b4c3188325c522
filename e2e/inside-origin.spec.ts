/**
 * A server that people reach at an address which the server itself does not: behind a proxy, in a container. The test
 * plays the proxy: it hands every request on to the server on this machine, with the Host that people typed.
 */
import { test as base, expect } from '@playwright/test'
import { withoutMarks } from '@/lib/i18n/keep-whole'
import learning from '@/messages/en/learning.json' with { type: 'json' }
import mooc from '@/messages/en/mooc.json' with { type: 'json' }
import { HttpBrowser } from './kit/http-browser.mjs'
import { walkSignIn } from './kit/walk-sign-in.mjs'
import { Server } from './server'

/** Nobody has this name (RFC 6761), so nothing answers there. */
const origin = 'https://sso.rehearsal.invalid'

class Proxied extends HttpBrowser {
  constructor(private readonly inside: string) {
    super()
  }
  override async hop(url: string, options: Parameters<HttpBrowser['hop']>[1] = {}) {
    const headers = { ...options?.headers, host: new URL(origin).host }
    const page = await super.hop(url.replace(origin, this.inside), { ...options, headers })
    return { ...page, url }
  }
}

interface OpenedRoom {
  id: string
  token: string
  personas: { key?: string; citizenId: string }[]
  urls: { mooc: string; learning: string; issuer: string }
}

async function openRoom(inside: string): Promise<OpenedRoom> {
  const answer = await fetch(`${inside}/api/v1/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"pace":"fast","locale":"en"}',
  })
  return answer.json()
}

/** Presses Login at the MOOC and walks to the end of the sign-in. */
async function signInAtMooc(server: Server) {
  const room = await openRoom(server.inside)
  const browser = new Proxied(server.inside)
  const menu = await browser.submit(
    await browser.open(`${room.urls.mooc}/login`),
    {},
    { action: '/mooc/login/start' },
  )
  const readCode = async (reference: string) => {
    const asked = `${server.inside}/api/v1/rooms/${room.id}/otp?site=connect&reference=${reference}&wait=10`
    const answer = await fetch(asked, { headers: { authorization: `Bearer ${room.token}` } })
    return ((await answer.json()) as { code: string }).code
  }
  const citizenId = room.personas.find(({ key }) => key === 'ready')?.citizenId ?? ''
  return { room, browser, end: await walkSignIn(browser, menu, { citizenId, readCode }) }
}

const startLearning = async (browser: HttpBrowser, room: OpenedRoom) =>
  browser.submit(await browser.open(room.urls.learning), {}, { action: '/learning/sign-in/start' })

/** What came of each logout token, in the trace. */
async function logoutHops(server: Server, { id, token }: OpenedRoom) {
  const answer = await fetch(`${server.inside}/api/v1/rooms/${id}/trace`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const hops = (await answer.json()) as { kind: string; to: string; status?: number }[]
  return hops.filter(({ kind }) => kind.startsWith('logout-token')).map(({ to, status }) => `${to} ${status}`)
}

const test = base.extend<{
  server: (environment: (inside: string) => Record<string, string>) => Promise<Server>
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its braces
  server: async ({}, use) => {
    const started: Server[] = []
    await use(async environment => {
      const server = await Server.start(['--workers', '1'], environment)
      started.push(server)
      return server
    })
    for (const server of started) await server.stop()
  },
})

test('with INSIDE_ORIGIN both sites sign in and hear of the sign-out, while every address stays the public one', async ({
  server: startServer,
}) => {
  test.setTimeout(300_000)
  const server = await startServer(inside => ({ APP_ORIGIN: origin, INSIDE_ORIGIN: inside }))
  const { room, browser, end } = await signInAtMooc(server)
  expect(end.url).toBe(`${room.urls.mooc}/dashboard`)
  expect(room.urls.issuer).toBe(`${origin}/r/${room.id}/connect`)

  const consent = await startLearning(browser, room)
  const reading = await browser.submit(consent, { decision: 'allow' })
  expect(reading.url).toBe(room.urls.learning)

  const question = await browser.open(`${room.urls.issuer}/session/end`)
  await browser.submit(question, { logout: 'yes' }, { action: '/session/end/confirm' })
  expect((await logoutHops(server, room)).sort()).toEqual(['learning 200', 'mooc 200'])
  expect(server.log).not.toMatch(/Nobody can sign in/)
})

test('without it the start says what is wrong in one sentence, and learners read that it was not their fault', async ({
  server: startServer,
}) => {
  test.setTimeout(300_000)
  const server = await startServer(() => ({ APP_ORIGIN: origin }))
  await expect
    .poll(() => server.log)
    .toMatch(/⚠ [^\n]*[ก-๙][^\n]*\n[^\n]*does not find the name[^\n]*INSIDE_ORIGIN/)
  const { room, browser, end } = await signInAtMooc(server)
  expect(end.url).toBe(`${room.urls.mooc}/login/failed`)
  expect(withoutMarks(end.text)).toContain(mooc.failed.reasons.unreachable)
  expect(withoutMarks(end.text)).toContain(mooc.failed.nextUnreachable)
  const failed = await startLearning(browser, room)
  expect(withoutMarks(failed.text)).toContain(learning.failed.reasons.unreachable)
  expect(server.log.match(/security own-origin-unreachable/g)).toHaveLength(1)
})
