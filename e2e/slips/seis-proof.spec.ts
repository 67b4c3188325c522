/** The proof of identity and the new e-mail at SEIS: names, birth date, Laser Code and address, each slip in its own words. */
import { expect, test } from '../kit/test'
import { emailSlips, expectEachSlip, expectRefused, type Slips } from './each-slip'
import { realLookingEmail, realLookingLaserCode } from './not-practice'
import { expectSlip } from './slip'

test.beforeEach(async ({ room, seis }) => {
  await seis.open()
  await seis.askForPassword(room.person('no-email').citizenId)
  await seis.fillProof(room.person('no-email'))
})

test('every slip in names and Laser Code is told in its own words, by the browser and by the server', async ({
  page,
  room,
  seis,
}) => {
  const { laserCode, firstName } = room.person('no-email')
  await expectEachSlip(page, seis.firstName, seis.prove, [['', 'โปรดกรอกชื่อตามบัตร']])
  await seis.firstName.fill(firstName)
  await seis.laserCode.fill(laserCode)
  await expectEachSlip(page, seis.lastName, seis.prove, [['', 'โปรดกรอกนามสกุลตามบัตร']])
  await seis.fillProof(room.person('no-email'))
  const laserSlips: Slips = [
    ['', 'โปรดกรอก Laser Code'],
    ['ZZ9-24680', 'โปรดกรอกให้ครบตามด้านหลังบัตร'],
  ]
  await expectEachSlip(page, seis.laserCode, seis.prove, laserSlips)
  await expectRefused(page, seis.laserCode, seis.prove, realLookingLaserCode(), 'ห้องซ้อม SSO ไม่รับรหัสจากบัตรจริง')
})

test('every slip in the birth date is told in its own words, with the year named, and the three fields stay', async ({
  page,
  room,
  seis,
}) => {
  const nextYear = String(new Date().getFullYear() + 543 + 1)
  for (const [[day, month, year], field, sentence] of [
    [['29', '2', '2544'], seis.birthDay, 'ไม่มีวันที่ 29/2/2544 ในปฏิทิน'],
    [['28', '2', '2018'], seis.birthYear, 'ท่านหมายถึง พ.ศ. 2561 ใช่หรือไม่'],
    [['28', '2', nextYear], seis.birthYear, `วันที่ 28/2/${nextYear} ยังมาไม่ถึง`],
    [['28', 'ก.พ.', '2518'], seis.birthMonth, 'โปรดกรอกวัน เดือน และปี พ.ศ. เป็นตัวเลข'],
    [['28', '', '2518'], seis.birthMonth, 'โปรดกรอกวัน เดือน และปี พ.ศ. เกิดให้ครบ'],
  ] as const) {
    await seis.birthDay.fill(day)
    await seis.birthMonth.fill(month)
    await seis.birthYear.fill(year)
    await seis.laserCode.fill(room.person('no-email').laserCode)
    await seis.prove.click()
    await expectSlip(page, field, sentence)
    await expect(seis.birthDay).toHaveValue(day)
    await expect(seis.birthMonth).toHaveValue(month)
    await expect(seis.birthYear).toHaveValue(year)
  }
  await seis.birthDay.fill('๒๘')
  await seis.birthMonth.fill('๒')
  await seis.birthYear.fill('๒๕๑๘')
  await seis.laserCode.fill('zz9 2468013 52')
  await seis.prove.click()
  await expect(seis.newEmail, 'Thai digits, small letters and spaces are taken as they are').toBeVisible()
})

test('every slip in the new e-mail is told in its own words, and only practice domains are taken', async ({
  page,
  seis,
}) => {
  await seis.prove.click()
  await seis.confirmEmail.fill('mung.r@ocsc.example')
  await expectEachSlip(page, seis.newEmail, seis.save, emailSlips)
  await seis.newEmail.fill('mung.r@ocsc.example')
  await expectEachSlip(page, seis.confirmEmail, seis.save, [
    ['', 'โปรดกรอกอีเมลเดียวกันอีกครั้ง'],
    ['mung.x@ocsc.example', 'อีเมลสองช่องไม่ตรงกัน'],
  ])
  await expectRefused(page, seis.newEmail, seis.save, realLookingEmail(), 'ไม่รับอีเมลจริง')
  await seis.setPasswordAddress('MUNG.R@ocsc.example')
  await expect(page.getByText('บันทึกอีเมลสำหรับรับรหัสผ่านแล้ว')).toBeVisible()
})
