/** Where nothing goes on at ETDA Connect, the way leads back to the site that sent the person: not always the MOOC. */
import type { Page } from '@playwright/test'
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { serveLocally } from './clients/local-site'
import { nativeApp, type OwnClient, pkce, registerOwn } from './clients/own-client'
import type { Room } from './kit/room'
import { test as base, expect } from './kit/test'

/** A tester's own client, on an origin of its own. */
const test = base.extend<{ own: OwnClient & { origin: string } }>({
  own: async ({ room }, use) => {
    const { origin, close } = await serveLocally((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Own</title><h1>Own client</h1>'),
    )
    const client = await registerOwn(room, `${origin}/callback`, { client_name: 'ระบบของเรา' })
    await use({ ...client, origin })
    close()
  },
})

const waysOut = (page: Page) => page.getByRole('main').getByRole('link')
/** Text by text, as it is read: our marks between words are nobody's to see. */
const offersWays = (page: Page, ways: unknown[], which = '') =>
  expect.poll(async () => (await waysOut(page).allTextContents()).map(withoutMarks), which).toEqual(ways)
const backToOwn = expect.stringMatching(/^กลับไปที่ “\u2068ระบบของเรา\u2069” \(127\.0\.0\.1:\d+\)$/)
const [backToMooc, backToLearning] = ['กลับไปที่ Thai MOOC (จำลอง)', 'กลับไปที่ห้องอ่านข้าราชการ (จำลอง)']
/** Of the rehearsal's own, under or over the site's page: the site itself knows no room. */
const wayToRoom = (page: Page, room: Room) =>
  page
    .locator(':is(.practice-note, .practice-foot, .practice-bar)')
    .locator(`a[href="${new URL(room.urls.home).pathname}"]`)

test('whoever is locked goes back to where they came from', async ({
  page,
  room,
  mooc,
  learning,
  connect,
  own,
}) => {
  const { citizenId } = room.person('locked')
  const locked = page.getByRole('heading', { name: /^โปรดรอถึงเวลา/ })

  await mooc.beginSignIn()
  await connect.askFor(citizenId)
  await expect(locked).toBeVisible()
  await offersWays(page, [backToMooc])
  await expect(wayToRoom(page, room)).toBeVisible()

  await learning.beginSignIn()
  await connect.askFor(citizenId)
  await expect(locked).toBeVisible()
  await offersWays(page, [backToLearning])
  await waysOut(page).first().click()
  await expect(learning.signIn).toBeVisible()

  await page.goto(own.authorize())
  await connect.askFor(citizenId)
  await expect(locked).toBeVisible()
  await offersWays(page, [backToOwn])
  await waysOut(page).first().click()
  await expect(page).toHaveURL(`${own.origin}/`)
})

test('a request that is not right leads back to the client that registered, never to what the request claims', async ({
  page,
  room,
  own,
}) => {
  const refused = page.getByRole('heading', { name: 'คำขอลงชื่อเข้าใช้ไม่ถูกต้อง' })
  await page.goto(own.authorize({ redirect_uri: 'https://elsewhere.example/callback' }))
  await expect(refused).toBeVisible()
  await offersWays(page, [backToOwn])
  await expect(waysOut(page).first()).toHaveAttribute('href', `${own.origin}/`)

  for (const client_id of ['nobody', 'civil-learning', 'thai-mooc']) {
    await page.goto(own.authorize({ client_id, redirect_uri: 'https://elsewhere.example/callback' }))
    await expect(refused).toBeVisible()
    const ways: Record<string, string[]> = {
      nobody: [backToMooc, backToLearning],
      'civil-learning': [backToLearning],
      'thai-mooc': [backToMooc],
    }
    await offersWays(page, ways[client_id] ?? [], client_id)
    await expect(wayToRoom(page, room)).toBeVisible()
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
  await page.goto(own.authorize())
  await connect.signInAs(room.person('ready').citizenId)
  await expect(page).toHaveURL(/\/callback\?code=/)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'การลงชื่อเข้าใช้ครั้งนี้สิ้นสุดแล้ว' })).toBeVisible()
  await offersWays(page, [backToOwn])
})

test('a native app has no page to go back to: the room is the way out', async ({ page, room, connect }) => {
  const app = await registerOwn(room, 'com.example.app:/callback', nativeApp)
  await page.goto(app.authorize(pkce))
  await connect.askFor(room.person('locked').citizenId)
  await offersWays(page, [])
  await expect(wayToRoom(page, room)).toBeVisible()
})

test('a client that asks to go on while the person is away says so at consent', async ({
  page,
  room,
  connect,
}) => {
  const client = await registerOwn(room, 'http://127.0.0.1:9/callback', {
    grant_types: ['authorization_code', 'refresh_token'],
  })
  await page.goto(client.authorize({ scope: 'openid offline_access', prompt: 'consent' }))
  await connect.proveTo(room.person('ready').citizenId)
  await expect(page.getByRole('listitem').filter({ hasText: 'แม้ท่านไม่ได้เปิดเว็บไซต์อยู่' })).toBeVisible()
})
