/** What outlives the server, and the server on a network: each test starts one of its own. */
import { networkInterfaces } from 'node:os'
import { test as base, expect } from '@playwright/test'
import { HttpBrowser } from './kit/http-browser.mjs'
import { Connect } from './kit/pages/connect'
import { Mooc } from './kit/pages/mooc'
import { Seis } from './kit/pages/seis'
import { Room } from './kit/room'
import { Server } from './kit/server'

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

test.describe('on the network', () => {
  test.use({ options: ['--lan'] })
  const isOnNetwork = Object.values(networkInterfaces()).some(list =>
    list?.some(one => one.family === 'IPv4' && !one.internal),
  )

  test('both journeys work at the address that --lan prints, over plain http', async ({
    page,
    playwright,
    server,
  }) => {
    expect(isOnNetwork, 'this test needs a network interface').toBe(true)
    expect(new URL(server.origin).hostname).not.toMatch(/^(localhost|127\.)/)
    const api = await playwright.request.newContext({ baseURL: server.origin })
    const room = await Room.open(api)
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
    await room.skipToNextDay()
    await mooc.beginSignIn()
    await connect.signInAs(person.citizenId)
    await expect(mooc.greeting('นายมุ่ง เรียบดี')).toBeVisible()
    await api.dispose()
  })
})
