/** A browser that runs no script: mail and card are pages, and the step waits. The journeys are in hands/. */
import { expect, test } from './kit/test'

test.use({ javaScriptEnabled: false })

test('from the card of another person and from a letter, the way back leads to the step that waits', async ({
  page,
  room,
  seis,
  bar,
}) => {
  await seis.open()
  await seis.askForPassword(room.person('no-email').citizenId)
  await expect(page).toHaveURL(/\/seis\/verify-identity$/)
  const waiting = page.url()
  await bar.card.click()
  await page.getByRole('main').getByRole('link', { name: 'นายธนกร ตั้งใจ' }).click()
  await bar.mail.click()
  await bar.home.click()
  await bar.back.click()
  await expect(page).toHaveURL(waiting)
})

test('a slip is told beside the field, keeps what was typed and begins the title', async ({
  page,
  mooc,
  connect,
}) => {
  await mooc.beginSignIn()
  await connect.askFor('5999900000059')
  await expect(connect.alert).toContainText('ไม่พบเลขนี้')
  await expect(connect.alert).toBeFocused()
  await expect(connect.citizenId).toHaveValue('5999900000059')
  await expect(connect.citizenId).toHaveAttribute('aria-invalid', 'true')
  await expect(page).toHaveTitle(/^ข้อผิดพลาด: /)
  await expect(connect.secondPart).toBeVisible()
})

test('new mail is there on reload, and a letter can be found and read', async ({
  page,
  room,
  mooc,
  connect,
  home,
  bar,
}) => {
  await home.open()
  await bar.mail.click()
  await expect(page.getByText('ยังไม่มีจดหมาย')).toBeVisible()
  const inbox = page.url()
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
  const reference = await connect.reference()
  await page.goto(inbox)
  await expect(page.getByText('ยังไม่อ่าน', { exact: true })).toBeVisible()
  await page.getByLabel('ค้นหาจดหมาย').fill(reference)
  await page.getByRole('button', { name: 'ค้นหา' }).click()
  await page.getByRole('link', { name: new RegExp(reference) }).click()
  await expect(page.getByRole('main').getByText(/รหัส OTP สำหรับยืนยันตัวตน/)).toBeVisible()
  await page.getByRole('link', { name: 'ดูต้นฉบับ (MIME)' }).click()
  await expect(page.getByText('MIME-Version: 1.0')).toBeVisible()
})
