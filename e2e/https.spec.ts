/** Both journeys at an https origin behind a real proxy, and what https and a proxy change. */
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Page } from '@playwright/test'
import { type HttpsSite, startHttpsSite } from './https/site'
import { expect, test as kit } from './kit/test'

const roomsPerAddress = 2

const test = kit.extend<object, { site: HttpsSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
    async ({}, use) => {
      const site = await startHttpsSite({ ROOMS_PER_ADDRESS: String(roomsPerAddress) })
      await use(site)
      await site.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // Rooms are opened behind the proxy: there is no limit for the machine itself.
  rehearsalOrigin: async ({ site }, use) => use(site.inside),
  baseURL: async ({ site }, use) => use(site.origin),
  ignoreHTTPSErrors: true,
})

// One site for all of them.
test.describe.configure({ mode: 'default' })

/** Every cookie and every address of the page from here on. */
function listen(page: Page) {
  const cookies: string[] = []
  const addresses: string[] = []
  const strict: string[] = []
  page.on('request', request => addresses.push(request.url()))
  page.on('response', async response => {
    for (const { name, value } of await response.headersArray().catch(() => [])) {
      if (/^set-cookie$/i.test(name)) cookies.push(...value.split('\n'))
      if (/^strict-transport-security$/i.test(name)) strict.push(value)
    }
  })
  return { cookies, addresses, strict }
}

function expectSecure({ cookies, addresses }: ReturnType<typeof listen>, origin: string): void {
  expect(cookies.length).toBeGreaterThan(3)
  expect(cookies.filter(cookie => !/^__Secure-[^;]*;.*; *secure(;|$)/i.test(cookie))).toEqual([])
  const elsewhere = addresses.filter(
    address => !address.startsWith(`${origin}/`) && !address.startsWith('data:'),
  )
  expect(elsewhere, 'nothing is asked for over http, or of anybody else').toEqual([])
}

test('the first journey, and the second site after it with one press', async ({
  page,
  context,
  site,
  room,
  mooc,
  connect: etda,
  learning,
}) => {
  const heard = listen(page)
  await mooc.beginSignIn()
  await etda.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await learning.beginSignIn()
  await etda.allow.click()
  await expect(learning.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await page.getByRole('button', { name: 'English' }).first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  expectSecure(heard, site.origin)
  const kept = await context.cookies()
  expect(kept.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      `__Secure-mooc_${room.id}_session`,
      `__Secure-learning_${room.id}_session`,
      '__Secure-_session',
      '__Secure-_session.sig',
      '__Secure-step',
      '__Secure-locale',
    ]),
  )
  expect(kept.filter(({ name, secure }) => !secure || !name.startsWith('__Secure-'))).toEqual([])
  expect(heard.strict, 'for localhost, every program of this machine would lose http').toEqual([])
})

test('the second journey: no e-mail, SEIS, and the next day it works', async ({
  page,
  context,
  site,
  room,
  home,
  mooc,
  connect: etda,
  seis,
}) => {
  const person = room.person('no-email')
  const heard = listen(page)
  await mooc.beginSignIn()
  await etda.askFor(person.citizenId)
  await expect(etda.alert).toContainText('ไม่พบอีเมลของท่าน')
  await home.playAs('นายมุ่ง เรียบดี')
  await seis.open()
  await seis.enterWithNewEmail(person, 'mung.r@ocsc.example')
  await seis.saveContact('mung.r@ocsc.example', '080-000-0003')
  await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
  await home.skipToNextDay()
  await mooc.beginSignIn()
  await etda.signInAs(person.citizenId)
  await expect(mooc.greeting('นายมุ่ง เรียบดี')).toBeVisible()

  expectSecure(heard, site.origin)
  expect(heard.cookies.some(cookie => cookie.startsWith('__Secure-flash='))).toBe(true)
  expect((await context.cookies()).map(({ name }) => name)).toContain(`__Secure-seis_${room.id}`)
})

/** Opens a room from this address, which the proxy sees as its peer; `forged` is what the visitor claims to be. */
async function openRoomFrom(site: HttpsSite, address: string, forged: string): Promise<number> {
  const socket = connect(site.proxy.peersPort, '127.0.0.1')
  const family = address.includes(':') ? 'TCP6' : 'TCP4'
  const own = address.includes(':') ? '::1' : '127.0.0.1'
  socket.write(`PROXY ${family} ${address} ${own} 50000 ${site.proxy.peersPort}\r\n`)
  socket.write(
    `POST /api/v1/rooms HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: ${forged}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  )
  let heard = ''
  socket.on('data', chunk => (heard += chunk))
  await once(socket, 'close')
  return Number(/^HTTP\/1\.1 (\d+)/.exec(heard)?.[1])
}

test('the address that counts is the one that the proxy saw, whatever the visitor claims', async ({
  site,
}) => {
  const open = (address: string) => {
    let claim = 0
    return () => openRoomFrom(site, address, `198.51.100.${++claim}, 127.0.0.1`)
  }
  for (const address of ['203.0.113.7', '203.0.113.8', '2001:db8:1::7']) {
    const again = open(address)
    for (let count = 0; count < roomsPerAddress; count++) expect(await again(), address).toBe(201)
    expect(await again(), `${address}, once too often`).toBe(429)
    expect(await again(), `${address}, with one more claim`).toBe(429)
  }
  expect(site.readLog()).toContain('security rate-limited limit=too-many-rooms')
  expect(site.readLog(), 'no address is written down').not.toContain('203.0.113')
})

test('what a form needs is right behind the proxy: ours is taken, the same from http is not', async ({
  request,
  site,
}) => {
  const post = (origin: string) =>
    request.post('/locale', { form: { locale: 'en' }, headers: { origin }, maxRedirects: 0 })
  expect((await post(site.origin)).status()).toBe(303)
  expect((await post(site.origin.replace('https:', 'http:'))).status()).toBe(403)
})
