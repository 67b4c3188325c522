/** รหัสผู้ใช้ and รหัสผ่าน at SEIS: each slip in its own words, by the browser and by the server. */
import { expect, test } from '../kit/test'
import { wrongCode } from '../wrong-code'
import { asACodeIsAsked, codeSlips, expectEachSlip, expectRefused, idSlips, notPracticeId } from './each-slip'
import { realLookingId } from './not-practice'
import { expectSlip, expectSlipAtButton } from './slip'

test('every slip in รหัสผู้ใช้ is told in its own words, by the browser and by the server', async ({
  page,
  seis,
}) => {
  await seis.open()
  await expectEachSlip(page, seis.userCode, seis.requestPassword, idSlips)
})

test('a real-looking number in รหัสผู้ใช้ is refused before it is sent, and by the server', async ({
  page,
  seis,
}) => {
  await seis.open()
  await expectRefused(page, seis.userCode, seis.requestPassword, realLookingId(), notPracticeId)
})

test('every slip in รหัสผ่าน is told in its own words: of typing, too early, wrong, dead and expired', async ({
  page,
  room,
  seis,
}) => {
  await seis.open()
  for (const [name, value] of asACodeIsAsked) await expect(seis.password).toHaveAttribute(name, value)
  await seis.signIn('123456')
  await expectSlip(page, seis.password, 'ยังไม่ได้ขอรหัสผ่านสำหรับการเข้าสู่ระบบครั้งนี้')
  await seis.askForPassword(room.person('ready').citizenId)
  await expect(page.getByText('ส่งรหัสผ่านไปยัง email')).toBeVisible()
  await expectEachSlip(page, seis.password, seis.enter, codeSlips, false)
  const code = await room.readCode({ site: 'seis' })
  for (const triesLeft of [4, 3, 2, 1]) {
    await seis.signIn(wrongCode(code))
    await expectSlip(page, seis.password, `กรอกได้อีก ${triesLeft} ครั้ง`)
  }
  await seis.signIn(wrongCode(code))
  await expectSlipAtButton(page, seis.requestPassword, 'กรอกรหัสผ่านไม่ตรงครบ 5 ครั้ง', seis.password)
  await seis.signIn(code)
  await expectSlipAtButton(page, seis.requestPassword, 'กรอกรหัสผ่านไม่ตรงครบ 5 ครั้ง', seis.password)

  await room.advance(61)
  await seis.requestPassword.click()
  const second = await room.readCode({ site: 'seis' })
  await room.advance(301)
  await seis.signIn(second)
  await expectSlipAtButton(page, seis.requestPassword, 'รหัสผ่านนี้หมดอายุแล้ว', seis.password)
})

test('an old password names the reference of the newer one, and asking too early says how long to wait', async ({
  page,
  room,
  seis,
}) => {
  await seis.open()
  await seis.askForPassword(room.person('ready').citizenId)
  await expect(page.getByText('ส่งรหัสผ่านไปยัง email')).toBeVisible()
  await expect(page.getByText(/ขอรหัสผ่านใหม่ได้ในอีก \d+ วินาที/).first()).toBeVisible()
  const old = await room.readCode({ site: 'seis' })
  await room.advance(10)
  await seis.requestPassword.click()
  await expectSlipAtButton(page, seis.requestPassword, /ขอรหัสผ่านใหม่ได้ในอีก \d+ วินาที/, seis.userCode)
  await room.advance(51)
  const before = await page.getByTestId('reference').textContent()
  await seis.requestPassword.click()
  await expect(page.getByTestId('reference')).not.toHaveText(String(before))
  const reference = await page.getByTestId('reference').textContent()
  await seis.signIn(old)
  await expectSlip(page, seis.password, `รหัสอ้างอิง ${reference}`)
})
