/**
 * What nobody foresaw ends on a page of our own. Each failure is a real one: a row of the database is spoiled beneath
 * the running server (its own, so that nobody else's page fails), and later put right again.
 */
import { type APIResponse, test as base, expect, type Page } from '@playwright/test'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { Seis } from './kit/pages/seis'
import { Room } from './kit/room'
import { accessibilityFindings } from './screens/accessibility'
import { lowControls, sidewaysScroll } from './screens/layout'
import { Server } from './server'

/** What the spoiled column holds: as if somebody's address had got there. */
const somebody = 'somebody@ocsc.example'

interface Spoiled {
  room: Room
  /** From now on nothing can read the room. */
  spoil: () => Promise<void>
  mend: () => Promise<void>
}

const test = base.extend<{ spoiled: Spoiled }, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its braces
    async ({}, use) => {
      const server = await Server.start(['--workers', '1'])
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  spoiled: async ({ request, server }, use) => {
    const room = await Room.open(request, { pace: 'fast' }, server.origin)
    const database = await new PrismaBetterSqlite3({ url: `file:${server.data}/rehearsal.sqlite` }).connect()
    const set = (offset: string) =>
      database.executeScript(`UPDATE "Room" SET "clockOffsetSeconds" = ${offset} WHERE "id" = '${room.id}'`)
    await use({ room, spoil: () => set(`'${somebody}'`), mend: () => set('0') })
    await database.dispose()
  },
})

// One server for all of them: each further worker would start one of its own.
test.describe.configure({ mode: 'default' })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const links = (page: Page) => page.getByRole('main').getByRole('link')
const [tryAgain, backToForm, backToRoom, frontPage] = [
  'ลองอีกครั้ง',
  'กลับไปหน้าเดิม',
  'กลับไปหน้าห้องซ้อม',
  'ไปหน้าแรกของห้องซ้อม SSO',
]

async function expectOurPage(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('ระบบขัดข้อง')
  await expect(page).toHaveTitle(/ระบบจำลองเพื่อการฝึกอบรม/)
  await expect(page.locator('body')).toContainText('ระบบจำลองเพื่อการฝึกอบรม')
  await expect(page.getByText('ท่านไม่ได้ทำสิ่งใดผิด และข้อมูลที่บันทึกไว้แล้วยังอยู่ครบ')).toBeVisible()
  await expect(page.locator('meta[name=robots][content*=noindex]')).toHaveCount(1)
  await expect(page.locator('script')).toHaveCount(0)
}

const safe = {
  'cache-control': 'no-store',
  'content-security-policy': expect.stringMatching(/^default-src 'none'.*frame-ancestors 'self'/),
  'permissions-policy': expect.any(String),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': expect.stringContaining('noindex'),
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a page that fails says so with status 500, and "try again" opens it when it can be had', async ({
      page,
      spoiled: { room, spoil, mend },
    }) => {
      await spoil()
      for (const address of [room.urls.home, room.urls.mooc, room.urls.seis, room.urls.learning]) {
        const answer = await page.goto(address)
        expect(answer?.status(), address).toBe(500)
        expect(await answer?.allHeaders()).toMatchObject(safe)
        await expectOurPage(page)
        await expect(links(page)).toHaveText([tryAgain, backToRoom, frontPage])
      }
      await mend()
      await links(page).filter({ hasText: tryAgain }).click()
      await expect(page).toHaveURL(room.urls.learning)
      await expect(heading(page)).not.toHaveText('ระบบขัดข้อง')
    })

    test('a form that fails leads back to the page it stood on, and what was typed is in no log', async ({
      page,
      server,
      spoiled: { room, spoil, mend },
    }) => {
      const seis = new Seis(page, room)
      const { citizenId } = room.person('ready')
      await page.goto(room.urls.seis)
      await seis.userCode.fill(citizenId)
      await spoil()
      const [answer] = await Promise.all([
        page.waitForResponse(response => response.request().method() === 'POST'),
        seis.requestPassword.click(),
      ])
      expect(answer.status()).toBe(500)
      expect(await answer.allHeaders()).toMatchObject(safe)
      await expectOurPage(page)
      await expect(page.getByText('สิ่งที่ท่านเพิ่งส่งอาจยังไม่ได้บันทึก')).toBeVisible()
      await expect(links(page)).toHaveText([backToForm, backToRoom, frontPage])
      expect(server.log).toContain('Room.clockOffsetSeconds holds what it never should')
      expect(server.log).not.toContain(somebody)
      expect(server.log).not.toContain(citizenId)
      await mend()
      await links(page).filter({ hasText: backToForm }).click()
      await expect(page).toHaveURL(room.urls.seis)
      await expect(seis.userCode).toBeVisible()
    })
  })
}

test('in English for whoever has chosen it, in both languages for whoever has not', async ({
  page,
  context,
  spoiled: { room, spoil },
}) => {
  await spoil()
  await page.goto(room.urls.home)
  await expect(page.locator('p[lang=en]')).toContainText('It is not your fault')
  for (const [locale, title] of [
    ['en', 'Something went wrong here'],
    ['th', 'ระบบขัดข้อง'],
  ] as const) {
    await context.addCookies([{ name: 'locale', value: locale, url: room.urls.home }])
    await page.goto(room.urls.home)
    await expect(heading(page)).toHaveText(title)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.locator('p[lang=en]')).toHaveCount(0)
  }
})

test('where one part of the script fails, the page stays and the other parts work', async ({
  page,
  spoiled: { room },
}) => {
  // As in a browser too old to have it.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ResizeObserver'))
  const failure = page.waitForEvent('pageerror')
  await page.goto(room.urls.seis)
  expect(String(await failure)).toContain('ResizeObserver')
  await new Seis(page, room).requestPassword.click()
  await expect(page.getByRole('alert')).toBeFocused()
})

test('axe finds nothing on it, nothing scrolls sideways and nothing is too small', async ({
  page,
  spoiled: { room, spoil },
}) => {
  await spoil()
  for (const width of [1280, 360, 320]) {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(room.urls.home)
    await expectOurPage(page)
    expect(await accessibilityFindings(page)).toEqual([])
    expect(await sidewaysScroll(page), `sideways at ${width} px`).toBe(0)
    expect(await lowControls(page)).toEqual([])
  }
})

const expectNoInsides = async (answer: APIResponse) =>
  expect(await answer.text()).not.toMatch(/prisma|clockOffset|somebody|node_modules|\n +at /i)

test('programs hear of it in their own words, without a stack', async ({
  request,
  spoiled: { room, spoil },
}) => {
  await spoil()
  const api = await request.get(new URL(`/api/v1/rooms/${room.id}/clock`, room.urls.home).href, {
    headers: { authorization: `Bearer ${room.token}` },
  })
  expect(api.status()).toBe(500)
  expect(api.headers()['content-type']).toBe('application/problem+json')
  expect(await api.json()).toMatchObject({ status: 500, code: 'server-error' })
  await expectNoInsides(api)

  for (const path of ['/token', '/userinfo', '/.well-known/openid-configuration', '/jwks']) {
    const asked = room.urls.issuer + path
    const answer = path === '/token' ? await request.post(asked, { form: {} }) : await request.get(asked)
    expect(answer.status(), path).toBe(500)
    expect(answer.headers()['content-type'], path).toContain('application/json')
    expect(answer.headers()['cache-control'], path).toBe('no-store')
    expect(await answer.json(), path).toMatchObject({ error: 'server_error' })
    await expectNoInsides(answer)
  }
})

test('at the authorization endpoint the person gets the provider’s own page', async ({
  page,
  spoiled: { room, spoil },
}) => {
  await spoil()
  const answer = await page.goto(`${room.urls.issuer}/auth?client_id=thai-mooc&response_type=code`)
  expect(answer?.status()).toBe(500)
  expect(await answer?.allHeaders()).toMatchObject(safe)
  await expectOurPage(page)
  await expect(page.getByRole('banner')).toContainText('ETDA Connect (จำลอง)')
  await expect(page.getByText('server_error')).toBeVisible()
  await expect(links(page)).toHaveText([tryAgain, backToRoom, frontPage])
})
