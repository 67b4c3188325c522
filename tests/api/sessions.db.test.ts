/** Starting signed in, through the control API: at ETDA Connect too, and as the cookies that a browser would keep. */
import { expect, test } from 'vitest'
import * as sessions from '@/app/api/v1/rooms/[room]/sessions/route'
import { StartUrlAnswer } from '@/lib/api/schemas/answers'
import type { Room } from '@/lib/rooms/room'
import { startSites } from '@/lib/sites/sites.mjs'
import { castMember } from '@/tests/seis/a-visit'
import { aBrowser } from '@/tests/trace/a-browser'
import { anOutsideClient, callback } from '@/tests/trace/an-outside-client'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

const { citizenId } = castMember('ready')
const start = (room: Room & { token: string }, wish: object) =>
  call(sessions.POST, { room: room.id }, { token: room.token, body: { citizenId, ...wish } })

/** Where prompt=none leads that browser: a code, or why not. */
async function askSilently(room: Room, browser: ReturnType<typeof aBrowser>) {
  const client = await anOutsideClient(room)
  return { client, ask: async () => silently(client, browser) }
}
async function silently(
  client: Awaited<ReturnType<typeof anOutsideClient>>,
  browser: ReturnType<typeof aBrowser>,
) {
  const address = await client.begin({ prompt: 'none', scope: 'openid profile email' })
  return new URL(await browser.go(address.href, undefined, url => url.startsWith(callback)))
}

test('who starts at connect is signed in there: a client that is allowed already gets a code with prompt=none', async () => {
  const room = await aRoom()
  const browser = aBrowser()
  const { client, ask } = await askSilently(room, browser)
  expect((await ask()).searchParams.get('error')).toBe('login_required')
  const { startUrl } = StartUrlAnswer.parse(
    (await start(room, { site: 'connect', client_id: client.id })).body,
  )
  expect(await browser.go(startUrl)).toMatch(/\/connect\/account$/)
  const tokens = await client.exchange(await ask())
  expect(tokens.claims()).toMatchObject({ sub: expect.any(String), aud: client.id })
})

test('without a client, consent is still asked; and a start address works once', async () => {
  const room = await aRoom()
  const browser = aBrowser()
  const { ask } = await askSilently(room, browser)
  const { startUrl } = StartUrlAnswer.parse((await start(room, { site: 'connect' })).body)
  await browser.go(startUrl)
  expect((await ask()).searchParams.get('error')).toBe('consent_required')
  const late = aBrowser()
  await late.go(startUrl)
  expect([...late.jar.keys()].some(name => name.endsWith('_session'))).toBe(false)
})

test.each(startSites)(
  'the cookies of %s are a signed-in browser’s, and the address is still unused',
  async site => {
    const room = await aRoom()
    const answer = await start(room, { site, storageState: true })
    const { startUrl, storageState } = StartUrlAnswer.parse(answer.body)
    if (!storageState) throw new Error('No cookies')
    const browser = aBrowser()
    await browser.go(startUrl)
    expect(storageState.cookies.map(cookie => cookie.name)).toEqual([...browser.jar.keys()])
    for (const cookie of storageState.cookies) {
      expect(cookie).toMatchObject({ domain: 'localhost', httpOnly: true, secure: false, sameSite: 'Lax' })
      expect(cookie.path).toContain(`/r/${room.id}`)
      expect(cookie.value).not.toBe('')
      expect(cookie.expires === -1 || cookie.expires > Date.now() / 1000).toBe(true)
    }
  },
)

test('connect’s cookies are a session of the provider’s', async () => {
  const room = await aRoom()
  const client = await anOutsideClient(room)
  const answer = await start(room, { site: 'connect', client_id: client.id, storageState: true })
  const { storageState } = StartUrlAnswer.parse(answer.body)
  const browser = aBrowser(new Map(storageState?.cookies.map(({ name, value }) => [name, value])))
  expect((await silently(client, browser)).searchParams.get('code')).toBeTruthy()
})

test('a client that the room does not have, and what a site does not take, are refused by name', async () => {
  const room = await aRoom()
  const refused = async (wish: object) => JSON.stringify((await start(room, wish)).body)
  expect(await refused({ site: 'connect', client_id: 'nobody' })).toContain('thai-mooc, civil-learning')
  expect(await refused({ site: 'mooc', client_id: 'thai-mooc' })).toContain('is not something mooc takes')
  expect(await refused({ site: 'connect', expiresInSeconds: 60 })).toContain('is not something connect takes')
})
