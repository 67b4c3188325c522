/** An attack is played by one press, without scripts, and told beside itself stopped, with links into the trace. */
import { expect, test } from '../kit/test'
import { hops, walk } from './flows'

test.use({ roomOptions: { pace: 'fast' }, javaScriptEnabled: false })

test('from a parameter in the trace to its scene; both endings, and the message that was stopped', async ({
  room,
  page,
}) => {
  await walk(room)
  await page.goto(room.urls.trace)
  const callback = hops(page).and(page.locator('[data-kind="callback"]')).first()
  await callback.locator('summary').first().press('Enter')
  await callback
    .locator('[data-term="state"]')
    .getByRole('link', { name: /การโจมตีนี้เต็มเรื่อง/ })
    .click()
  const scene = page.locator('[data-scene="login-csrf"]')
  await scene.getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('พาเข้าใช้ในชื่อของคนร้าย')
  const [without, withState] = [page.locator('[data-take="nothing"]'), page.locator('[data-take="state"]')]
  await expect(without.locator('[data-ending="succeeded"]')).toContainText('เบราว์เซอร์ของ สมพร เข้าใช้ในชื่อ ธนกร')
  await expect(withState.locator('[data-check="state"][data-by="site"]')).toBeVisible()
  await withState
    .getByRole('link', { name: /ดูข้อความนี้ในบันทึก/ })
    .last()
    .click()
  await expect(page).toHaveURL(/\?flow=[0-9a-f]{22}#step-\d+$/)
  const stopped = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  await expect(stopped).toHaveAttribute('data-kind', 'callback')
  await expect(stopped).toContainText('✗')
  await page.goBack()
  await page.getByRole('link', { name: 'ฉากทั้งหมด' }).click()
  await expect(page.getByRole('navigation', { name: 'ฉากที่เล่นแล้ว' }).getByRole('link')).toHaveCount(1)
})
