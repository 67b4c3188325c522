/** What outlives the server, and the server on a network: each test starts one of its own. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test'
import { firstJourney, openRoom as openRoomOf } from '../scripts/bench/first-journey.mjs'
import { onAnotherNetwork } from './another-network'
import { HttpBrowser } from './kit/http-browser.mjs'
import { Connect } from './kit/pages/connect'
import { Mooc } from './kit/pages/mooc'
import { PracticeBar } from './kit/pages/practice-bar'
import { RoomHome } from './kit/pages/room-home'
import { Seis } from './kit/pages/seis'
import { Room } from './kit/room'
import { Server } from './server'

const test = base.extend<{ options: string[]; server: Server }>({
  options: [[], { option: true }],
  server: async ({ options }, use) => {
    const server = await Server.start(options)
    await use(server)
    await server.stop()
  },
})

async function openRoom(origin: string) {
  const answer = await fetch(`${origin}/api/v1/rooms`, { method: 'POST' })
  const { id, token, personas } = await answer.json()
  const headers = { authorization: `Bearer ${token}` }
  const call = async (path: string) =>
    (await fetch(`${origin}/api/v1/rooms/${id}${path}`, { headers })).json()
  const person = personas.find(({ key }: { key: string }) => key === 'ready')
  return { home: `${origin}/r/${id}`, call, person }
}

test('an e-mail saved by the second แก้ไข is there after kill -9', async ({ server }) => {
  const { home, call, person } = await openRoom(server.origin)
  const browser = new HttpBrowser()
  const asked = await browser.submit(await browser.open(`${home}/seis`), { userCode: person.citizenId })
  const { code } = await call('/otp?site=seis&wait=10')
  const groups = await browser.submit(asked, { password: code })
  await browser.submit(groups, { group: 'officer' })
  const edit = await browser.submit(
    await browser.open(`${home}/seis/profile`),
    {},
    { action: '/profile/open' },
  )
  const saved = await browser.submit(edit, {
    email: 'new.address@ocsc.example',
    phone: '080-000-0001',
    fax: '',
  })
  expect(saved.status).toBe(200)
  await server.kill()
  await server.startAgain()
  expect((await call(`/personas/${person.citizenId}`)).email).toBe('new.address@ocsc.example')
})

const databaseOf = (server: Server) => path.join(server.data, 'rehearsal.sqlite')

/** A server on a copy of a database, ended by the test's end. */
async function onCopy(database: string, work: (copy: Server) => Promise<void>) {
  const copy = await Server.start(['--workers', '1'], undefined, { database })
  try {
    await work(copy)
  } finally {
    await copy.stop()
  }
}

test('after SIGTERM the database is whole in its one file: on a copy of it alone a room signs in', async ({
  server,
}) => {
  test.slow()
  const room = await openRoomOf(server.origin)
  expect(await server.end()).toBe(0)
  expect(existsSync(`${databaseOf(server)}-wal`)).toBe(false)
  await onCopy(databaseOf(server), copy => firstJourney(copy.origin, room))
})

test('a room signs in from a backup made while the site serves, which goes on', async ({ server }) => {
  // Two servers and a journey on each.
  test.slow()
  const room = await openRoomOf(server.origin)
  const backup = path.join(server.data, 'backup.sqlite')
  execFileSync(process.execPath, ['scripts/backup.mjs', backup], {
    env: { ...process.env, DATA_DIR: server.data, DATABASE_URL: '' },
  })
  await firstJourney(server.origin, room)
  await onCopy(backup, copy => firstJourney(copy.origin, room))
  expect((await openRoomOf(server.origin)).id).toBeTruthy()
})

test('SIGTERM in the middle of sign-ins cuts none of them', async ({ server }) => {
  const rooms = await Promise.all(Array.from({ length: 4 }, () => openRoomOf(server.origin)))
  // A wait that the API holds open is answered too.
  const [room] = rooms
  const held = fetch(`${server.origin}/api/v1/rooms/${room?.id}/otp?wait=3`, {
    headers: { authorization: `Bearer ${room?.token}` },
  })
  const asked = Promise.all(rooms.map(one => fetch(`${server.origin}/r/${one.id}/mooc`)))
  // By then they have arrived.
  await fetch(`${server.origin}/api/health/live`)
  const ended = server.end()
  for (const answer of await asked) expect(answer.status).toBe(200)
  expect((await held).status).toBe(404)
  expect(await ended).toBe(0)
})

test.describe('by two processes', () => {
  test.use({ options: ['--workers', '2'] })

  test('a board shows what learners do at either process and at another instance, and what they did during a restart, without being loaded again', async ({
    page,
    server,
  }) => {
    test.slow()
    const other = await Server.start(['--workers', '1'], () => ({ DATA_DIR: server.data }))
    const post = async (url: string, body: object = {}) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      expect(answer.status).toBe(201)
      return answer.json()
    }
    try {
      const { code, urls } = await post(`${server.origin}/api/v1/classes`, { title: 'รุ่นเช้า' })
      const join = (at: Server) => post(`${at.origin}/api/v1/classes/${code}/learners`)
      const rows = page.getByTestId('board').locator('tbody tr')
      await page.goto(urls.board)
      await page.evaluate(() => document.body.setAttribute('data-first', ''))
      // Connections go to the processes by turns; the page's stream is at one of them.
      await Promise.all(Array.from({ length: 4 }, () => join(server)))
      await expect(rows).toHaveCount(4)
      await join(other)
      await expect(rows).toHaveCount(5)
      await server.end()
      await join(other)
      await server.startAgain()
      await expect(rows).toHaveCount(6)
      await join(server)
      await expect(rows).toHaveCount(7)
      await expect(page.locator('body')).toHaveAttribute('data-first')
    } finally {
      await other.stop()
    }
  })
})

/** The room that a learner's browser is in: its token is nobody's, so a code is read in the inbox, as they do. */
async function roomOfLearner(page: Page, api: APIRequestContext): Promise<Room> {
  const [id = ''] = /(?<=\/r\/)[a-z0-9]+/.exec(page.url()) ?? []
  // Of another room: its cast and its addresses are the same but for the room's name.
  const other = await Room.open(api)
  const urls = Object.fromEntries(
    Object.entries(other.urls).map(([name, url]) => [name, url.replace(other.id, id)]),
  )
  const readCode = async () =>
    new PracticeBar(page).readCode((await page.getByTestId('reference').textContent()) ?? '')
  return Object.assign(other, { urls, readCode })
}

test.describe('on the network', () => {
  test.use({ options: ['--lan'] })
  const isOnNetwork = Object.values(networkInterfaces()).some(list =>
    list?.some(one => one.family === 'IPv4' && !one.internal),
  )

  test('a phone on another network joins a class at the address that --lan prints, over plain http, and goes through both journeys there, by that issuer', async ({
    browser,
    launchOptions,
    playwright,
    server,
  }) => {
    expect(isOnNetwork, 'this test needs a network interface').toBe(true)
    expect(new URL(server.origin).hostname).not.toMatch(/^(localhost|127\.)/)
    const network = await onAnotherNetwork()
    if (typeof network === 'string')
      test.info().annotations.push({ type: 'joined from this network', description: network })
    const phone = typeof network === 'string' ? browser : await network.launch(launchOptions)
    try {
      const page = await (await phone.newContext({ locale: 'th-TH' })).newPage()
      if (phone !== browser) await expect(page.goto(server.inside), 'it is elsewhere').rejects.toThrow()
      const opened = await fetch(`${server.origin}/api/v1/classes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ title: 'รุ่นเช้า' }),
      })
      const { code, urls } = await opened.json()
      expect(urls.join).toBe(`${server.origin}/join/${code}`)
      await page.goto(`${server.origin}/join`)
      await page.getByTestId('code').fill(code)
      await page.getByRole('button', { name: 'ต่อไป' }).click()
      await page.getByTestId('join').click()
      await expect(page.getByTestId('own-seat')).toBeVisible()

      const api = await playwright.request.newContext({ baseURL: server.origin })
      const room = await roomOfLearner(page, api)
      const [mooc, connect, seis] = [new Mooc(page, room), new Connect(page, room), new Seis(page, room)]
      const person = room.person('no-email')
      const answer = await seis.open()
      expect(await answer?.allHeaders()).not.toHaveProperty('strict-transport-security')
      expect((await answer?.allHeaders())?.['content-security-policy']).not.toContain(
        'upgrade-insecure-requests',
      )
      await seis.enterWithNewEmail(person, 'mung.r@ocsc.example')
      await seis.saveContact('mung.r@ocsc.example', '080-000-0003')
      await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
      await new RoomHome(page, room).skipToNextDay()
      await mooc.beginSignIn()
      await connect.signInAs(person.citizenId)
      await expect(mooc.greeting('นายมุ่ง เรียบดี')).toBeVisible()

      const discovery = await page.goto(`${room.urls.issuer}/.well-known/openid-configuration`)
      expect(await discovery?.json()).toHaveProperty(
        'issuer',
        `${server.origin}${new URL(room.urls.home).pathname}/connect`,
      )
      await api.dispose()
    } finally {
      if (phone !== browser) await phone.close()
      if (typeof network !== 'string') network.remove()
    }
  })
})
