/** The page of the trace: explained, live, by keyboard, without scripts. */
import { expect } from '../kit/test'
import { test } from '../other-browsers'
import { firstJourneySteps, hops, openAll, unexplained, walk } from './flows'

test.use({ roomOptions: { pace: 'fast' } })

test('every value that passed is explained; a token is taken apart, then checked, and every check passes', async ({
  room,
  page,
}) => {
  await walk(room)
  await page.goto(room.urls.trace)
  await openAll(page)
  expect(await unexplained(page)).toEqual([])
  const token = hops(page).nth(firstJourneySteps.indexOf('token'))
  await expect(token).toContainText('ถอดอ่านได้ยังไม่ได้แปลว่าเชื่อได้')
  const checks = token.locator('[data-check]')
  expect(await checks.evaluateAll(all => all.map(one => (one as HTMLElement).dataset.check))).toEqual([
    ...['client_secret_basic', 'code', 'pkce', 'exchange-redirect_uri'],
    ...['id-token', 'alg', 'signature', 'iss', 'aud', 'sub', 'exp', 'iat', 'nonce'],
  ])
  await expect(page.getByText('✗')).toHaveCount(0)
  await token.getByText('ข้อความจริง ปิดค่าลับแล้ว').click()
  await expect(token.getByText(/^POST \S+\/connect\/token HTTP\/1\.1/)).toBeVisible()
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
  await expect(page.getByText('มีรายการใหม่กว่ารายการที่กำลังดู')).toBeVisible()
  await expect(first.locator('details').first()).toHaveAttribute('open')
  await expect(first.locator('summary').first()).toBeFocused()
  await expect(connect.ocsc).toHaveCount(0)
})

test('without scripts: the list opens, a what-if is armed, a flow is chosen, steps turn', async ({
  otherPage,
  room,
}) => {
  await walk(room)
  await walk(room, 'new-officer')
  const page = await otherPage({ javaScriptEnabled: false })
  await page.goto(room.urls.trace)
  const chooser = page.getByRole('navigation', { name: 'เลือกรายการที่จะดู' })
  await expect(chooser.getByRole('link')).toHaveCount(2)
  await chooser.getByRole('link').last().click()
  await expect(chooser.getByRole('link').last()).toHaveAttribute('aria-current', 'true')
  await expect(hops(page)).toHaveCount(firstJourneySteps.length)
  const request = hops(page).nth(1)
  await request.locator('summary').first().press('Enter')
  await request.locator('[data-term="state"]').getByRole('button').click()
  await expect(page.getByText('ตั้งไว้แล้ว')).toBeVisible()
  await page.getByRole('button', { name: 'ยกเลิกการปลอมนี้' }).click()
  await page.goto(room.urls.trace)
  await expect(page.getByText('ตั้งไว้แล้ว')).toHaveCount(0)
  await page.getByRole('link', { name: 'ฉายขึ้นจอ ทีละขั้น' }).click()
  await page.getByRole('link', { name: 'ถัดไป' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2.')
  await page.getByRole('link', { name: 'ค่าที่ส่ง' }).click()
  await expect(page.getByRole('definition').first()).toBeVisible()
  await page.getByRole('link', { name: 'ดับจอ' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'ดับจออยู่' })).toBeAttached()
  await page.getByRole('link', { name: 'กลับไปที่ขั้นที่กำลังฉาย' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2.')
})

test('by keyboard: a row opens by Enter', async ({ room, page }) => {
  await walk(room)
  await page.goto(room.urls.trace)
  const first = hops(page).first()
  await page.getByRole('link', { name: 'ดาวน์โหลด JSON' }).focus()
  await page.keyboard.press('Tab')
  await expect(first.locator('summary').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(first).toContainText('ท่านกดปุ่มลงชื่อเข้าใช้')
})
