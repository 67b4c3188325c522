/** What outlives the server, and the server on a network: each test starts one of its own. */
import { networkInterfaces } from 'node:os'
import { test as base, expect } from '@playwright/test'
import { HttpBrowser } from './kit/http-browser.mjs'
import { Server } from './kit/server'
import { walkSignIn } from './kit/walk-sign-in.mjs'

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

  test('the first journey works at the address that --lan prints, over plain http', async ({ server }) => {
    expect(isOnNetwork, 'this test needs a network interface').toBe(true)
    expect(new URL(server.origin).hostname).not.toMatch(/^(localhost|127\.)/)
    const { home, call, person } = await openRoom(server.origin)
    const browser = new HttpBrowser()
    const login = await browser.open(`${home}/mooc/login`)
    expect(login.headers).not.toHaveProperty('strict-transport-security')
    expect(login.headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
    const menu = await browser.submit(login, {}, { action: '/mooc/login/start' })
    const readCode = async (reference: string) => (await call(`/otp?reference=${reference}&wait=10`)).code
    const dashboard = await walkSignIn(browser, menu, { citizenId: person.citizenId, readCode })
    expect(dashboard.text).toContain('สวัสดี')
  })
})
