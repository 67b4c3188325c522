/** A phone beside the trace: a journey plays in it, by keyboard, and both show the number of the step. */
import { expect, test } from '../kit/test'
import { walk } from './flows'

test.use({ roomOptions: { pace: 'fast' }, viewport: { width: 1280, height: 720 } })

test('a journey plays in the phone to the step that was chosen, goes on by one, and with a what-if ends at the check; one number is lit at both', async ({
  room,
  page,
}) => {
  await page.goto(`${room.urls.trace}/beside`)
  const phone = page.frameLocator('iframe[name="phone"]')
  const lit = page.locator('[data-testid="beside-hop"][data-lit]')
  const atPhone = page.getByTestId('phone-lit')
  const say = page.getByRole('region', { name: 'เล่นให้ดู' }).getByRole('status')
  await expect(atPhone).toHaveText('ยังไม่ได้ทำขั้นตอนใด')
  await page.getByLabel('เล่นถึงขั้นตอนที่').selectOption('4')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('k')
  await expect(say).toHaveText('เล่นถึงที่เลือกแล้ว')
  await expect(phone.getByLabel(/เลขประจำตัวประชาชน|เลขบัตรประชาชน/)).toBeVisible()
  await expect(atPhone).toContainText('ขั้นตอนที่ 3 เพิ่งทำ', { timeout: 3000 })
  await expect(lit).toHaveText([/^3/])

  // One step more; what it caused is there within three seconds.
  await page.keyboard.press('ArrowRight')
  await expect(phone.getByRole('heading', { level: 1, name: /OTP/ })).toBeVisible()
  await expect(atPhone).toContainText('ขั้นตอนที่ 4 เพิ่งทำ', { timeout: 3000 })
  await expect(lit).toHaveText([/^4/, /^4/, /^4/])

  // Again from the beginning, with a what-if.
  await page.getByLabel('ตั้งค่าที่จะปลอม').selectOption('state')
  await page.getByRole('button', { name: 'ตั้งและเริ่มใหม่' }).click()
  await expect(page.getByText('ตั้งไว้:')).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('k')
  await expect(say).toHaveText('ทำต่อเองไม่ได้จากหน้านี้', { timeout: 30_000 })
  await expect(phone.getByTestId('failure-notice')).toBeVisible()
  await expect(lit.filter({ hasText: '✗' })).toHaveText(/^6.*state/, { timeout: 3000 })
  await expect(page.getByText('ตั้งไว้:')).toHaveCount(0)

  const seen = await page.evaluate(() => ({
    fits: document.documentElement.scrollHeight <= innerHeight,
    smallest: Math.min(
      ...[...document.querySelectorAll('main *')]
        .filter(({ childNodes }) => [...childNodes].some(({ nodeType }) => nodeType === 3))
        .map(element => Number.parseFloat(getComputedStyle(element).fontSize)),
    ),
  }))
  expect(seen.fits).toBe(true)
  expect(seen.smallest).toBeGreaterThanOrEqual(24)
})

test('where no stream comes through the trace beside it asks by itself; in forced colours what the lit step caused is told from the rest by its edge', async ({
  room,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.route('**/trace/stream', route => route.abort())
  await page.goto(`${room.urls.trace}/beside`)
  await expect(page.getByTestId('phone-lit')).toHaveText('ยังไม่ได้ทำขั้นตอนใด')
  await walk(room)
  await expect(page.getByTestId('phone-lit')).toContainText('เพิ่งทำ')
  const hops = page.getByTestId('beside-hop')
  const edges = (lit: string) =>
    hops
      .and(page.locator(lit))
      .evaluateAll(all => all.map(one => getComputedStyle(one).borderInlineStartColor))
  const [ofLit, ofOthers] = [await edges('[data-lit]'), await edges(':not([data-lit])')]
  expect(ofLit.length * ofOthers.length).toBeGreaterThan(0)
  expect(ofOthers).not.toContain(ofLit[0])
  const number = hops.locator('.beside-number[data-lit]').first()
  const [edge, ground] = await number.evaluate(one => {
    const { borderTopColor, backgroundColor } = getComputedStyle(one)
    return [borderTopColor, backgroundColor]
  })
  expect(edge).not.toBe(ground)
})
