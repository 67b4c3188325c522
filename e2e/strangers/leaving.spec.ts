/** Clients of people whom nobody here knows: on a public origin a page asks before the browser leaves for them. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { APIRequestContext, Page } from '@playwright/test'
import { nativeApp, pkce, registerOwn } from '../clients/own-client'
import { withChromium } from '../kit/chromium'
import { Connect } from '../kit/pages/connect'
import { Room } from '../kit/room'
import { test as base, expect } from '../kit/test'
import { Server } from '../server'

/** A client's site, at whatever name the browser is told is this machine's; `calls` is what came, in order. */
interface Site {
  at: (host: string) => string
  calls: { method: string; url: string; body: string; referer: string | undefined }[]
}

const test = base.extend<{ site: Site; api: APIRequestContext; publicRoom: Room }, { server: Server }>({
  // `.public` is no domain: only this browser knows it, and the server never looks it up.
  launchOptions: [
    async ({ launchOptions }, use) => {
      const options = withChromium(launchOptions)
      const names = '--host-resolver-rules=MAP *.public 127.0.0.1'
      await use({ ...options, args: [...(options.args ?? []), names] })
    },
    { scope: 'worker' },
  ],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
    async ({}, use) => {
      const server = await Server.start(['--workers', '1'], (_inside, port) => ({
        APP_ORIGIN: `http://rehearsal.public:${port}`,
        CLIENT_HOSTS: 'partner.public',
      }))
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  api: async ({ playwright, server }, use) => {
    const api = await playwright.request.newContext({ baseURL: server.inside })
    await use(api)
    await api.dispose()
  },
  publicRoom: async ({ api }, use) => use(await Room.open(api, { pace: 'fast' })),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  site: async ({}, use) => {
    const calls: Site['calls'] = []
    const server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const { method = '', url = '' } = request
      if (url.startsWith('/cb') || url.startsWith('/bye'))
        calls.push({ method, url, body, referer: request.headers.referer })
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Client</title><h1>Client</h1>')
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await use({ at: host => `http://${host}:${port}`, calls })
    server.close()
    server.closeAllConnections()
  },
})

// One server for all of them: each further worker would start one of its own.
test.describe.configure({ mode: 'default' })

const leaving = (page: Page) => page.getByRole('heading', { name: 'ท่านกำลังออกจากห้องซ้อม' })
const goOn = (page: Page, host: string) => page.getByRole('link', { name: `ไปต่อที่ ${host}` })
const arrived = (page: Page) => page.getByRole('heading', { name: 'Client' })

async function register(room: Room, origin: string) {
  const bye = `${origin}/bye`
  const client = await registerOwn(room, `${origin}/cb`, { post_logout_redirect_uris: [bye] })
  return { ...client, signOutUrl: client.signOut(bye, 'bye') }
}

/** That the browser stands on our page, which names the host, and that nothing has reached the client. */
async function expectAsked(page: Page, site: Site, already = 0) {
  await expect(leaving(page)).toBeVisible()
  await expect(page.getByRole('main')).toContainText('stranger.public')
  expect(new URL(page.url()).hostname).toBe('rehearsal.public')
  expect(site.calls).toHaveLength(already)
}

const withScripts = [true, false]
for (const javaScriptEnabled of withScripts)
  test.describe(javaScriptEnabled ? 'on a public origin' : 'on a public origin, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('every way to a host that is not listed is a page that names it, and one press', async ({
      page,
      publicRoom: room,
      site,
    }) => {
      const origin = site.at('stranger.public')
      const { host } = new URL(origin)
      const client = await register(room, origin)
      const connect = new Connect(page, room)
      const { citizenId } = room.person('ready')

      // Denied: an error.
      await page.goto(client.authorize())
      await connect.proveTo(citizenId)
      await connect.deny.click()
      await expectAsked(page, site)
      await goOn(page, host).click()
      await expect(arrived(page)).toBeVisible()
      expect(site.calls[0]?.url).toMatch(/error=access_denied/)

      // Allowed: a code, which is good.
      await page.goto(client.authorize())
      await connect.proveTo(citizenId)
      await connect.allow.click()
      await expectAsked(page, site, 1)
      await goOn(page, host).click()
      await expect(arrived(page)).toBeVisible()
      const answered = new URL(site.calls[1]?.url ?? '', origin)
      expect(answered.searchParams.get('state')).toBe('the-state')
      expect(answered.searchParams.get('code')).toBeTruthy()

      // prompt=none: with the session a code, and for an impossible wish an error.
      await page.goto(client.authorize({ prompt: 'none' }))
      await expectAsked(page, site, 2)
      await expect(goOn(page, host)).toHaveAttribute('href', /code=/)
      await page.goto(client.authorize({ response_type: 'token' }))
      await expectAsked(page, site, 2)
      await expect(goOn(page, host)).toHaveAttribute('href', /error=/)

      // In the body.
      await page.goto(client.authorize({ prompt: 'none', response_mode: 'form_post' }))
      await expectAsked(page, site, 2)
      await page.getByRole('button', { name: `ไปต่อที่ ${host}` }).click()
      await expect(arrived(page)).toBeVisible()
      expect(site.calls[2]).toMatchObject({ method: 'POST', url: '/cb' })
      expect(new URLSearchParams(site.calls[2]?.body).get('code')).toBeTruthy()

      // And after a sign-out.
      await page.goto(client.signOutUrl)
      await connect.signOutEverywhere.click()
      await expectAsked(page, site, 3)
      await goOn(page, host).click()
      await expect(arrived(page)).toBeVisible()
      expect(site.calls[3]?.url).toBe('/bye?state=bye')

      for (const { referer } of site.calls) expect(referer).toBeUndefined()
    })
  })

test('the page leads back to the room, and the trace holds what the provider answered', async ({
  page,
  publicRoom: room,
  site,
}) => {
  const client = await register(room, site.at('stranger.public'))
  await page.goto(client.authorize({ prompt: 'none' }))
  await expectAsked(page, site)
  const hops = await room.call<{ kind: string; status: number; response: { location: string } }[]>(
    'GET',
    '/trace',
  )
  expect(hops).toMatchObject([
    {
      kind: 'authorization-error',
      status: 303,
      response: { location: expect.stringContaining('stranger.public') },
    },
  ])
  await page.getByRole('link', { name: 'กลับไปหน้าห้องซ้อม' }).click()
  await expect(page).toHaveURL(room.urls.home)
  expect(site.calls).toEqual([])
})

test('an app of a native client is named by its scheme', async ({ page, publicRoom: room }) => {
  const app = await registerOwn(room, 'com.example.app:/cb', nativeApp)
  await page.goto(app.authorize({ prompt: 'none', ...pkce }))
  await expect(leaving(page)).toBeVisible()
  await expect(page.getByRole('link', { name: 'เปิดแอปของ com.example.app:' })).toHaveAttribute(
    'href',
    /^com\.example\.app:\/cb\?error=login_required/,
  )
})

test('a host that the operator lists, and loopback, are reached at once', async ({
  page,
  publicRoom: room,
  site,
}) => {
  for (const host of ['partner.public', '127.0.0.1', 'localhost']) {
    const client = await register(room, site.at(host))
    await page.goto(client.authorize({ prompt: 'none' }))
    await expect(arrived(page), host).toBeVisible()
  }
  expect(site.calls).toHaveLength(3)
})

test('on a local origin there is no such page', async ({ page, room, site }) => {
  const client = await register(room, site.at('stranger.public'))
  await page.goto(client.authorize({ prompt: 'none' }))
  await expect(arrived(page)).toBeVisible()
})
