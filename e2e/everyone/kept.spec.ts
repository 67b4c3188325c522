/** What axe does not see: who reads slowly, or changes how a page is shown in the middle of a form. */
import { askForCode } from '../first-steps'
import { expect, test } from '../kit/test'

test('the language and the size of the text leave what is typed where it is, and send none of it', async ({
  page,
  room,
  seis,
}) => {
  await seis.open()
  await seis.askForPassword(room.person('no-email').citizenId)
  await expect(seis.firstName).toBeVisible()
  await seis.fillProof(room.person('no-email'))
  const posted: string[] = []
  page.on('request', request => posted.push(request.postData() ?? ''))
  const keepsAll = async () => {
    await expect(seis.firstName).toHaveValue(room.person('no-email').firstName)
    await expect(seis.laserCode).toHaveValue(room.person('no-email').laserCode)
    await expect(seis.birthYear).toHaveValue(/^25\d\d$/)
  }
  await page.getByRole('button', { name: 'ตัวอักษรขนาดใหญ่มาก' }).click()
  await expect(page.getByRole('button', { name: 'ตัวอักษรขนาดใหญ่มาก' })).toHaveAttribute('aria-pressed', 'true')
  await keepsAll()
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[A-Za-z]/)
  await expect(page).toHaveTitle(/Simulation/)
  await keepsAll()
  expect(posted.join(' ')).not.toContain(room.person('no-email').laserCode)
})

test('a switch that cannot be made in place opens the page anew', async ({ page, seis }) => {
  await page.route('**/locale', route =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  )
  await seis.open()
  await seis.userCode.fill('1')
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(seis.userCode).toHaveValue('')
})

test('more time for a code is a press away, under the page that waits for it, and what is typed stays', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await askForCode({ room, mooc, connect })
  const code = await room.readCode({ site: 'connect' })
  await connect.otp.fill(code)
  await expect(page.getByText('รหัสใช้ได้ 5 นาที')).toBeVisible()
  await page.getByRole('button', { name: 'ให้เวลาเพิ่ม 1 ชั่วโมง' }).click()
  await expect(page.getByText('รหัสใช้ได้ 5 นาที')).toHaveCount(0)
  await expect(connect.otp).toHaveValue(code)
  await room.advance(50 * 60)
  await connect.confirm.click()
  await expect(connect.allow).toBeVisible()
})
