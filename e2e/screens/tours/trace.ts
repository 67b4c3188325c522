/** The trace: the list, a step on the big screen, the hand-out. */
import { expect } from '@playwright/test'
import { firstJourney } from '../../../scripts/bench/first-journey.mjs'
import { lookAt, type Tour } from './tour'

const traceTour: Tour = async (page, room, look) => {
  const origin = new URL(room.urls.home).origin
  const walk = (key: string) =>
    firstJourney(origin, { id: room.id, token: room.token, person: room.person(key) })
  await lookAt(page, room.urls.trace, 'บันทึกการเชื่อมต่อ', look, 'trace, empty')
  await walk('ready')
  await lookAt(page, room.urls.trace, 'ลงชื่อเข้าใช้ Thai MOOC', look, 'trace, one flow')
  const token = page.locator('[data-testid="hop"][data-kind="token"]')
  await token.locator('summary').first().click()
  await token.getByText('ข้อความจริง ปิดค่าลับแล้ว').click()
  await expect(token.getByText(/^POST .+\/token HTTP/)).toBeVisible()
  await look('trace, a hop open')
  await token.locator('[data-check="signature"]').getByRole('button').click()
  await expect(page.getByText('ตั้งไว้แล้ว')).toBeVisible()
  await look('trace, a what-if armed')
  await expect(walk('new-officer')).rejects.toThrow('Ended at')
  await page.goto(room.urls.trace)
  await expect(page.getByTestId('what-stopped')).toBeVisible()
  await look('trace, stopped by a check, two flows')
  await page.getByRole('link', { name: 'เอกสารแจกสำหรับพิมพ์' }).click()
  await expect(page.getByRole('link', { name: 'กลับไปที่รายการ' })).toBeVisible()
  await look('trace, the hand-out')
}

const presenterTour: Tour = async (page, room, look) => {
  const origin = new URL(room.urls.home).origin
  await firstJourney(origin, { id: room.id, token: room.token, person: room.person('ready') })
  await page.goto(room.urls.trace)
  await page.getByRole('link', { name: 'ฉายขึ้นจอ ทีละขั้น' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^1\./ })).toBeVisible()
  await look('a slide')
  const slide = page.url()
  await lookAt(page, `${slide}?show=carried`, 'สิ่งที่ฝากไปกับเบราว์เซอร์', look, 'a slide with values')
  await lookAt(page, `${slide}?show=help`, 'ปุ่มลัดบนแป้นพิมพ์', look, 'the sheet of keys')
  await lookAt(page, `${slide}/notes`, /^1\./, look, 'notes of a step')
  await lookAt(page, `${room.urls.trace}/beside`, 'โทรศัพท์คู่กับเบื้องหลัง', look, 'a phone beside its trace')
}

const scenesTour: Tour = async (page, room, look) => {
  const scenes = `${room.urls.trace}/scenes`
  await lookAt(page, scenes, 'ฉากสาธิตการโจมตี', look, 'scenes, none played')
  for (const name of ['code-injection', 'code-replay', 'one-lie']) {
    await page.goto(scenes)
    await page.locator(`[data-scene="${name}"]`).getByRole('button').click()
    await expect(page.locator('[data-ending]').first()).toBeVisible()
    await look(`scene played: ${name}`)
  }
  await lookAt(page, scenes, 'ฉากที่เล่นแล้ว', look, 'scenes, some played')
}

export const traceTours: Record<string, Tour> = {
  'the presenter': presenterTour,
  'the scenes': scenesTour,
  'the trace': traceTour,
}
