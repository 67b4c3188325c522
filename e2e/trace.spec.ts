/** The trace: every hop of both journeys in order, joined, explained, nothing secret in it, live, and each lie stopped by its check. */
import type { Page } from '@playwright/test'
import { firstJourney } from '../scripts/bench/first-journey.mjs'
import { openidClient } from './clients/openid-client'
import { ourMooc } from './clients/our-mooc'
import { HttpBrowser } from './kit/http-browser.mjs'
import type { Room } from './kit/room'
import { expect, test } from './kit/test'

test.use({ roomOptions: { pace: 'fast' } })

interface Flow {
  id: string
  story: string
  ending: string
  asker: string | null
  clientId: string | null
  faults: string[]
  stoppedBy: { check: string; step: number } | null
  hops: {
    kind: string
    to: string
    from: string
    accepted?: boolean
    roomTime?: string
    response?: { location?: string }
    checks?: { name: string; ok: boolean }[]
  }[]
}

const flowsOf = async (room: Room) => (await room.call<{ flows: Flow[] }>('GET', '/trace/flows')).flows
const kindsOf = (flow: Flow | undefined) => flow?.hops.map(({ kind }) => kind)

const walk = (room: Room, key = 'ready') =>
  firstJourney(new URL(room.urls.home).origin, { id: room.id, token: room.token, person: room.person(key) })

const steps = ['source-chosen', 'citizen-id', 'letter', 'code', 'consent', 'authorization-response']
const firstJourneyHops = [
  ...['sign-in-started', 'authorization-request', ...steps],
  ...['callback', 'token', 'keys', 'userinfo'],
]

const hops = (page: Page) => page.getByTestId('hop')
const openAll = async (page: Page) => {
  for (const hop of await hops(page).all()) await hop.locator('summary').first().click()
}

const unexplained = (page: Page) =>
  page
    .locator('[data-explained="false"]')
    .evaluateAll(all => all.map(row => (row as HTMLElement).dataset.term))

test('the first journey is these hops, in this order, no more and no less', async ({ room, page }) => {
  await walk(room)
  await page.goto(room.urls.trace)
  await expect(hops(page)).toHaveCount(firstJourneyHops.length)
  expect(await hops(page).evaluateAll(all => all.map(hop => (hop as HTMLElement).dataset.kind))).toEqual(
    firstJourneyHops,
  )
  expect(await flowsOf(room)).toMatchObject([
    { story: 'sign-in', asker: 'mooc', ending: 'signed-in', faults: [] },
  ])
})

test('every value that passed is explained; a token is taken apart, then checked, and every check passes', async ({
  room,
  page,
}) => {
  await walk(room)
  await page.goto(room.urls.trace)
  await openAll(page)
  expect(await unexplained(page)).toEqual([])
  const token = hops(page).nth(firstJourneyHops.indexOf('token'))
  await expect(token).toContainText('ถอดอ่านได้ยังไม่ได้แปลว่าเชื่อได้')
  const checks = token.locator('[data-check]')
  expect(await checks.evaluateAll(all => all.map(one => (one as HTMLElement).dataset.check))).toEqual([
    ...['client-secret', 'code', 'pkce', 'exchange-redirect_uri'],
    ...['id-token', 'signature', 'iss', 'aud', 'sub', 'exp', 'iat', 'nonce'],
  ])
  await expect(page.getByText('✗')).toHaveCount(0)
  await token.getByText('ข้อความจริง ปิดค่าลับแล้ว').click()
  await expect(token.getByText(/^POST \S+\/connect\/token HTTP\/1\.1/)).toBeVisible()
})

test('the second journey, the night after it and the sign-in that it was for', async ({
  room,
  seis,
  page,
}) => {
  const person = room.person('no-email')
  await seis.open()
  await seis.enterWithNewEmail(person, 'mung.r@ocsc.example')
  await seis.saveContact('mung.r@ocsc.example', '080-000-0002')
  await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
  await room.skipToNextDay()
  await walk(room, 'no-email')
  const [signIn, portal, ...more] = await flowsOf(room)
  expect(more).toEqual([])
  expect(portal).toMatchObject({ story: 'portal', ending: 'saved' })
  expect(kindsOf(portal)).toEqual([
    ...['password-asked', 'identity-proven', 'password-address', 'password-asked', 'letter'],
    ...['portal-sign-in', 'group-chosen', 'record-saved'],
  ])
  expect(kindsOf(signIn)).toEqual(
    firstJourneyHops.flatMap(kind => (kind === 'letter' ? ['hand-over', kind] : [kind])),
  )
  expect(signIn?.hops.find(({ kind }) => kind === 'hand-over')?.roomTime).toBeTruthy()
  for (const flow of [signIn, portal]) {
    await page.goto(`${room.urls.trace}?flow=${flow?.id}`)
    await openAll(page)
    expect(await unexplained(page)).toEqual([])
  }
})

test('an outside client: what it reads first, and where the browser is sent with its code', async ({
  room,
  page,
  browser,
}) => {
  expect(await openidClient.signIn({ room, chromium: browser })).toHaveProperty('claims')
  const [flow] = await flowsOf(room)
  expect(flow).toMatchObject({ asker: 'client', ending: 'signed-in' })
  expect(kindsOf(flow)).toEqual(['discovery', 'authorization-request', ...steps, 'token', 'userinfo'])
  const sentBack = flow?.hops.find(({ kind }) => kind === 'authorization-response')
  expect(sentBack).toMatchObject({ from: 'connect', to: 'client' })
  expect(sentBack?.response?.location).toMatch(/^https:\/\/client\.example\/callback\?code=••• #/)
  await page.goto(room.urls.trace)
  await openAll(page)
  expect(await unexplained(page)).toEqual([])
})

test('two people at once get a flow each, whole and unmixed', async ({ room }) => {
  const people = ['ready', 'new-officer']
  await Promise.all(people.map(key => walk(room, key)))
  const flows = await flowsOf(room)
  expect(flows).toHaveLength(2)
  for (const flow of flows)
    expect(kindsOf(flow)?.filter(kind => kind !== 'keys')).toEqual(
      firstJourneyHops.filter(kind => kind !== 'keys'),
    )
})

test('what was refused is there: a client nobody knows, a person who does not allow it', async ({
  room,
  browser,
}) => {
  const outcome = await openidClient.signIn({ room, chromium: browser, decision: 'deny' })
  expect(outcome).toHaveProperty('error')
  await new HttpBrowser().open(`${room.urls.issuer}/auth?client_id=nobody&response_type=code&scope=openid`)
  const [unknown, denied] = await flowsOf(room)
  expect(kindsOf(unknown)).toEqual(['authorization-refused'])
  expect(unknown?.stoppedBy).toEqual({ check: 'client', step: 1 })
  expect(denied?.ending).toBe('denied')
  expect(kindsOf(denied)?.at(-1)).toBe('authorization-error')
})

test('a step that was not taken says so', async ({ room, mooc, connect, page }) => {
  await mooc.beginSignIn()
  await connect.askFor(room.person('no-email').citizenId)
  await expect(connect.secondPart).toBeVisible()
  await page.goto(room.urls.trace)
  await expect(hops(page).last()).toContainText('ไม่รับ จึงไปต่อไม่ได้')
})

test('nothing secret is in the page, its export or the API', async ({ room, page, browser }) => {
  await walk(room)
  await openidClient.signIn({ room, chromium: browser })
  const letters = await room.call<{ text: string }[]>('GET', '/messages')
  const codes = letters.map(({ text }) => /^\d{6}$/m.exec(text)?.[0] ?? 'no code')
  expect(codes.join()).toMatch(/^\d{6},\d{6}$/)
  const [flow] = await flowsOf(room)
  await page.goto(room.urls.trace)
  await openAll(page)
  const texts = [
    await page.content(),
    await (await page.request.get(`${room.urls.trace}/${flow?.id}/json`)).text(),
    await (await page.request.get(`${room.urls.trace}/${flow?.id}/print`)).text(),
    JSON.stringify(await room.call('GET', '/trace')),
  ]
  const { citizenId, email } = room.person('ready')
  for (const text of texts) {
    for (const secret of [citizenId, email ?? '']) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/eyJ[\w-]+\.eyJ/)
    expect(text).not.toMatch(/Bearer (?!•••)[\w-]{20,}/)
  }
  for (const code of codes) expect(texts[3]).not.toMatch(new RegExp(`"${code}"`))
})

test('it grows while the flow runs in another window; what is open stays open, and focus stays where it was', async ({
  page,
  room,
  context,
  connect,
}) => {
  await page.goto(room.urls.trace)
  await expect(page.getByText('ยังไม่มีการเชื่อมต่อ')).toBeVisible()
  const window = await context.newPage()
  await window.goto(`${room.urls.mooc}/login`)
  await window.getByRole('button', { name: 'Login with ETDA Connect' }).click()
  const source = window.getByRole('button', { name: /ระบบ ก\.พ\. ๗/ })
  await expect(source).toBeVisible()
  const first = hops(page).first()
  await expect(first).toContainText('Thai MOOC ส่งท่านไปยืนยันตัวตน')
  await first.locator('summary').first().press('Enter')
  await expect(first.locator('details').first()).toHaveAttribute('open')
  await source.click()
  await expect(hops(page)).toHaveCount(3)
  await expect(page.getByRole('main').getByRole('status')).toContainText('รวม 3 ขั้น')
  await walk(room, 'new-officer')
  await expect(page.getByText('มีเรื่องใหม่กว่าเรื่องที่กำลังดู')).toBeVisible()
  await expect(first.locator('details').first()).toHaveAttribute('open')
  await expect(first.locator('summary').first()).toBeFocused()
  await expect(connect.ocsc).toHaveCount(0)
})

const tampering = [
  { parameter: 'state', kind: 'callback', check: 'state' },
  { parameter: 'nonce', kind: 'authorization-request', check: 'nonce' },
  { parameter: 'code_verifier', kind: 'token', check: 'pkce' },
  { parameter: 'redirect_uri', kind: 'authorization-request', check: 'redirect_uri' },
  { parameter: 'signature', kind: 'token', check: 'signature' },
]
for (const { parameter, kind, check } of tampering) {
  test(`what if ${parameter} is tampered with: the check of ${check} stops it, and the page says so`, async ({
    room,
    page,
    browser,
  }) => {
    await walk(room)
    await page.goto(room.urls.trace)
    const hop = hops(page).nth(firstJourneyHops.indexOf(kind))
    await hop.locator('summary').first().click()
    const place = hop
      .locator(`[data-term="${parameter}"], [data-check="${parameter}"]`)
      .filter({ has: page.locator('form') })
    await place.getByRole('button').click()
    const armed = page.getByRole('status').filter({ hasText: 'เปิดไว้แล้ว' })
    await expect(armed).toBeVisible()
    await expect(armed.getByRole('link', { name: 'ไปหน้าลงชื่อเข้าใช้ของ Thai MOOC' })).toHaveAttribute(
      'href',
      /\/mooc\/login$/,
    )
    expect(await ourMooc.signIn({ room, chromium: browser })).toHaveProperty('error')
    await page.goto(room.urls.trace)
    await expect(armed).toHaveCount(0)
    const stopped = page.getByTestId('what-stopped')
    await expect(stopped).toHaveAttribute('data-check', check)
    await expect(stopped).toContainText('การปลอมนี้เกิดขึ้นแล้ว')
    await expect(hops(page).filter({ hasText: '✗' })).toHaveCount(1)
    const [flow] = await flowsOf(room)
    expect(flow).toMatchObject({ ending: 'stopped', stoppedBy: { check } })
  })
}

const lies = [
  { fault: 'id-token-issuer-wrong', check: 'iss' },
  { fault: 'id-token-audience-wrong', check: 'aud' },
  { fault: 'id-token-expired', check: 'exp' },
  { fault: 'id-token-from-the-future', check: 'iat' },
  { fault: 'id-token-at-hash-wrong', check: 'at_hash' },
  { fault: 'id-token-subject-missing', check: 'sub' },
  { fault: 'id-token-missing', check: 'id-token' },
  { fault: 'iss-changed', check: 'response-iss' },
  { fault: 'code-changed', check: 'code' },
  { fault: 'userinfo-subject-wrong', check: 'userinfo-sub' },
]
for (const { fault, check } of lies) {
  test(`${fault} is seen by the check of ${check}, at the hop it struck or the next`, async ({
    room,
    faults,
    browser,
  }) => {
    await faults.arm(fault)
    await ourMooc.signIn({ room, chromium: browser })
    const [flow] = await flowsOf(room)
    expect(flow).toMatchObject({ ending: 'stopped', stoppedBy: { check }, faults: [fault] })
  })
}

test('a letter that is lost is shown at the letter', async ({ room, faults, mooc, connect }) => {
  await faults.arm('mail-lost')
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
  await expect(connect.otp).toBeVisible()
  const [flow] = await flowsOf(room)
  expect(flow?.hops.filter(({ kind }) => kind === 'letter')).toMatchObject([{ faults: ['mail-lost'] }])
  expect(flow?.hops.filter(hop => 'faults' in hop)).toHaveLength(1)
})

test('without scripts: the list opens, a what-if is armed, a flow is chosen, steps turn', async ({
  browser,
  room,
}) => {
  await walk(room)
  await walk(room, 'new-officer')
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(room.urls.trace)
  const chooser = page.getByRole('navigation', { name: 'เลือกเรื่องที่จะดู' })
  await expect(chooser.getByRole('link')).toHaveCount(2)
  await chooser.getByRole('link').last().click()
  await expect(chooser.getByRole('link').last()).toHaveAttribute('aria-current', 'true')
  await expect(hops(page)).toHaveCount(firstJourneyHops.length)
  const request = hops(page).nth(1)
  await request.locator('summary').first().press('Enter')
  await request.locator('[data-term="state"]').getByRole('button').click()
  await expect(page.getByText('เปิดไว้แล้ว')).toBeVisible()
  await page.getByRole('button', { name: 'ยกเลิกการปลอมนี้' }).click()
  await page.goto(room.urls.trace)
  await expect(page.getByText('เปิดไว้แล้ว')).toHaveCount(0)
  await page.getByRole('link', { name: 'ฉายขึ้นจอ ทีละขั้น' }).click()
  await page.getByRole('link', { name: 'ขั้นถัดไป' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2.')
  await context.close()
})

test('by keyboard: a row opens by Enter, and the arrow keys turn the steps on the big screen', async ({
  room,
  page,
}) => {
  await walk(room)
  await page.goto(room.urls.trace)
  const first = hops(page).first()
  await page.getByRole('link', { name: 'ดาวน์โหลด JSON' }).focus()
  await page.keyboard.press('Tab')
  await expect(first.locator('summary').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(first).toContainText('ท่านกดปุ่มลงชื่อเข้าใช้')
  await page.getByRole('link', { name: 'ฉายขึ้นจอ ทีละขั้น' }).click()
  const heading = page.getByRole('heading', { level: 1 })
  const saysSo = page.getByText('ใช้ปุ่มลูกศรซ้ายและขวาบนแป้นพิมพ์ได้')
  await expect(heading).toContainText('1.')
  await expect(saysSo).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(heading).toContainText('2.')
  await expect(saysSo).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(heading).toContainText('1.')
})

test('the export is a file of the documented schema, the same as the API’s', async ({ room, page }) => {
  await walk(room)
  const [flow] = await flowsOf(room)
  await page.goto(room.urls.trace)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'ดาวน์โหลด JSON' }).click()
  expect((await download).suggestedFilename()).toBe(`trace-${flow?.id}.json`)
  const file = await page.request.get(`${room.urls.trace}/${flow?.id}/json`)
  expect(await file.json()).toEqual(await room.call('GET', `/trace/flows/${flow?.id}`))
})

test('the hand-out is a sheet of its own: steps, sentences, drawing, checks, and no chrome of the room on paper', async ({
  room,
  page,
}) => {
  await walk(room)
  await page.goto(room.urls.trace)
  await page.getByRole('link', { name: 'เอกสารแจกสำหรับพิมพ์' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('ระบบจำลองเพื่อการฝึกอบรม').filter({ visible: true })).toHaveCount(1)
  await expect(
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) }),
  ).toHaveCount(firstJourneyHops.length)
  await expect(page.getByTestId('practice-bar')).toBeHidden()
  await expect(page.getByRole('img', { name: 'แผนภาพของรายการเดียวกัน' })).toBeVisible()
  await expect(page.getByText('ลายเซ็นถูกต้องตามกุญแจสาธารณะ')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'th')
})

test('the API streams hops as they come', async ({ room }) => {
  const answer = await fetch(`${new URL(room.urls.home).origin}/api/v1/rooms/${room.id}/trace`, {
    headers: { authorization: `Bearer ${room.token}`, accept: 'application/x-ndjson' },
  })
  expect(answer.headers.get('content-type')).toContain('application/x-ndjson')
  const reader = answer.body?.getReader()
  await walk(room)
  let text = ''
  while (!text.includes('"userinfo"')) text += new TextDecoder().decode((await reader?.read())?.value)
  await reader?.cancel()
  const kinds = text
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { kind: string }).kind)
  expect(kinds).toContain('token')
})
