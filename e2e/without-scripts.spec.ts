/** Both journeys again in a browser that runs no script: mail and card are pages, and the step waits. */
import { expect, test } from './kit/test'

test.use({ javaScriptEnabled: false })

test('the first journey, from the lobby to the first lesson', async ({ page, mooc, connect, bar }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'เปิดห้องซ้อม' }).click()
  await page.getByRole('button', { name: 'เริ่มที่ Thai MOOC' }).click()
  await mooc.signIn.click()
  await mooc.withEtdaConnect.click()
  await connect.ocsc.click()
  await connect.citizenId.fill((await bar.fetchCard()).citizenId)
  await connect.askForOtp.click()
  await connect.submitOtp(await bar.fetchCode(await connect.reference()))
  await connect.allow.click()
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await mooc.startLearning.click()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'ส่งคำตอบ' }).click()
  await expect(page.getByText('คำตอบของท่าน')).toBeVisible()
})

test('the second journey, from the failure at ETDA Connect to the greeting of the next day', async ({
  page,
  room,
  home,
  mooc,
  connect,
  seis,
  bar,
}) => {
  const person = room.person('no-email')
  const email = 'mung.r@ocsc.example'
  await home.playAs('นายมุ่ง เรียบดี')
  await mooc.beginSignIn()
  await connect.askFor(person.citizenId)
  await connect.secondPart.click()
  await seis.askForPassword(person.citizenId)
  await expect(page.getByText('ค้นหาอีเมลไม่พบ', { exact: true })).toBeVisible()
  const { laserCode } = await bar.fetchCard()
  await seis.proveIdentity({ ...person, laserCode })
  await seis.setPasswordAddress(email)
  await seis.askForPassword(person.citizenId)
  const reference = (await page.getByTestId('reference').textContent()) ?? ''
  await seis.signIn(await bar.fetchCode(reference))
  await seis.officers.click()
  await seis.saveContact(email, '080-000-0003')
  await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()

  await mooc.beginSignIn()
  await connect.askFor(person.citizenId)
  await expect(page.getByText('ETDA Connect จะได้รับข้อมูลหลังเที่ยงคืน')).toBeVisible()
  await home.skipToNextDay()
  await mooc.beginSignIn()
  await connect.askFor(person.citizenId)
  await connect.submitOtp(await bar.fetchCode(await connect.reference()))
  await connect.allow.click()
  await expect(mooc.greeting('นายมุ่ง เรียบดี')).toBeVisible()
})

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
