/** Where nothing goes on at ETDA Connect, the way leads back to the site that sent the person: not always the MOOC. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { test as base, expect } from './kit/test'

interface OwnClient {
  origin: string
  /** An authorization request of it; `changed` parameters are no longer what it registered. */
  request: (changed?: Record<string, string>) => string
}

/** A tester's own client, on an origin of its own. */
const test = base.extend<{ own: OwnClient }>({
  own: async ({ room }, use) => {
    const server: Server = createServer((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Own</title><h1>Own client</h1>'),
    )
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const redirect_uri = `${origin}/callback`
    const { client_id } = await room.registerClient({
      redirect_uris: [redirect_uri],
      client_name: 'ระบบของเรา',
    })
    const usual = { client_id, redirect_uri, response_type: 'code', scope: 'openid profile' }
    await use({
      origin,
      request: changed => `${room.urls.issuer}/auth?${new URLSearchParams({ ...usual, ...changed })}`,
    })
    await new Promise(resolve => server.close(resolve))
  },
})

const waysOut = (page: Page) => page.getByRole('main').getByRole('link')
const backToOwn = /^กลับไปที่ “\u2068ระบบของเรา\u2069” \(127\.0\.0\.1:\d+\)$/
const [backToMooc, backToLearning, backToRoom] = [
  'กลับไปที่ Thai MOOC (จำลอง)',
  'กลับไปที่ห้องอ่านข้าราชการ (จำลอง)',
  'กลับไปหน้าห้องซ้อม',
]

test('whoever is locked goes back to where they came from', async ({
  page,
  room,
  mooc,
  learning,
  connect,
  own,
}) => {
  const { citizenId } = room.person('locked')
  const locked = page.getByRole('heading', { name: 'กรอกรหัสผิดครบจำนวนครั้ง' })

  await mooc.beginSignIn()
  await connect.askFor(citizenId)
  await expect(locked).toBeVisible()
  await expect(waysOut(page)).toHaveText([backToMooc, backToRoom])

  await learning.beginSignIn()
  await connect.askFor(citizenId)
  await expect(locked).toBeVisible()
  await expect(waysOut(page)).toHaveText([backToLearning, backToRoom])
  await waysOut(page).first().click()
  await expect(learning.signIn).toBeVisible()

  await page.goto(own.request())
  await connect.askFor(citizenId)
  await expect(locked).toBeVisible()
  await expect(waysOut(page)).toHaveText([backToOwn, backToRoom])
  await waysOut(page).first().click()
  await expect(page).toHaveURL(`${own.origin}/`)
})

test('a request that is not right leads back to the client that registered, never to what the request claims', async ({
  page,
  room,
  own,
}) => {
  const refused = page.getByRole('heading', { name: 'คำขอลงชื่อเข้าใช้ไม่ถูกต้อง' })
  await page.goto(own.request({ redirect_uri: 'https://elsewhere.example/callback' }))
  await expect(refused).toBeVisible()
  await expect(waysOut(page)).toHaveText([backToOwn, backToRoom])
  await expect(waysOut(page).first()).toHaveAttribute('href', `${own.origin}/`)

  for (const client_id of ['nobody', 'civil-learning', 'thai-mooc']) {
    await page.goto(own.request({ client_id, redirect_uri: 'https://elsewhere.example/callback' }))
    await expect(refused).toBeVisible()
    await expect(waysOut(page), client_id).toHaveText(
      {
        nobody: [backToMooc, backToLearning, backToRoom],
        'civil-learning': [backToLearning, backToRoom],
        'thai-mooc': [backToMooc, backToRoom],
      }[client_id] ?? [],
    )
    expect(await page.content()).not.toContain('href="https://elsewhere.example')
  }
  expect(await room.call('GET', '/messages')).toEqual([])
})

test('Back to a step that is done leads on to the client that asked', async ({
  page,
  room,
  connect,
  own,
}) => {
  await page.goto(own.request())
  await connect.signInAs(room.person('ready').citizenId)
  await expect(page).toHaveURL(/\/callback\?code=/)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'ท่านทำขั้นตอนนี้เสร็จแล้ว' })).toBeVisible()
  await expect(waysOut(page)).toHaveText([backToOwn, backToRoom])
})

test('a native app has no page to go back to: the room is the way out', async ({ page, room, connect }) => {
  const redirect_uri = 'com.example.app:/callback'
  const { client_id } = await room.registerClient({
    redirect_uris: [redirect_uri],
    application_type: 'native',
    token_endpoint_auth_method: 'none',
  })
  const pkce = {
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  }
  const query = new URLSearchParams({
    client_id,
    redirect_uri,
    response_type: 'code',
    scope: 'openid',
    ...pkce,
  })
  await page.goto(`${room.urls.issuer}/auth?${query}`)
  await connect.askFor(room.person('locked').citizenId)
  await expect(waysOut(page)).toHaveText([backToRoom])
})

test('a client that asks to go on while the person is away says so at consent', async ({
  page,
  room,
  connect,
}) => {
  const redirect_uri = 'http://127.0.0.1:9/callback'
  const { client_id } = await room.registerClient({
    redirect_uris: [redirect_uri],
    grant_types: ['authorization_code', 'refresh_token'],
  })
  const ask = {
    client_id,
    redirect_uri,
    response_type: 'code',
    scope: 'openid offline_access',
    prompt: 'consent',
  }
  await page.goto(`${room.urls.issuer}/auth?${new URLSearchParams(ask)}`)
  await connect.proveTo(room.person('ready').citizenId)
  await expect(page.getByRole('listitem').filter({ hasText: 'แม้ท่านไม่ได้เปิดเว็บไซต์อยู่' })).toBeVisible()
})
