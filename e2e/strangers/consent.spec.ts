/** Clients of people whom nobody here knows: what a learner is told of them at consent. */
import { registerOwn } from '../clients/own-client'
import { expect, test } from '../kit/test'

const name = `ก${'ข'.repeat(79)}`
const whose = 'ผู้ที่มีสิทธิควบคุมห้องซ้อมนี้เป็นผู้ลงทะเบียน ไม่ใช่ ETDA หรือหน่วยงานใด'

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const)
  test(`quotes a stranger’s name, and says where it leads and who registered it, at ${width} px`, async ({
    page,
    room,
    connect,
  }) => {
    await page.setViewportSize({ width, height })
    const client = await registerOwn(room, 'http://stranger.public:4000/cb', { client_name: name })
    await page.goto(client.authorize())
    await connect.proveTo(room.person('ready').citizenId)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ยืนยันการใช้เว็บไซต์หรือแอปอื่น')
    await expect(page.getByRole('main').locator('bdi').filter({ hasText: name })).toHaveText(name)
    await expect(page.getByRole('main').getByText(name)).toHaveCount(1)
    await expect(page.getByTestId('leads-to')).toHaveText(new URL(client.redirect_uri).host)
    await expect(page.getByText(whose)).toBeVisible()
    expect(await page.title()).not.toContain('ขขข')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

test('says of a room’s own site where it leads, and nothing of a stranger', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await mooc.beginSignIn()
  await connect.proveTo(room.person('ready').citizenId)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ยืนยันการเข้าใช้งาน Thai MOOC')
  await expect(page.getByTestId('leads-to')).toHaveText(new URL(room.urls.home).host)
  await expect(page.getByText(whose)).toHaveCount(0)
})

test('names the scheme of a native client', async ({ page, room, connect }) => {
  const app = await registerOwn(room, 'com.example.app:/cb', { application_type: 'native' })
  await page.goto(app.authorize())
  await connect.proveTo(room.person('ready').citizenId)
  await expect(page.getByTestId('leads-to')).toHaveText('com.example.app:')
  await expect(page.getByText(whose)).toBeVisible()
})
