/** ข้อมูลส่วนตัว at SEIS: each slip in its own words, and nothing is saved by one. */
import { expect, test } from '../kit/test'
import { emailSlips, expectEachSlip, expectRefused, phoneSlips } from './each-slip'
import { realLookingEmail, realLookingPhone } from './not-practice'

test('every slip in ข้อมูลส่วนตัว is told in its own words, and nothing is saved by a slip', async ({
  page,
  room,
  seis,
}) => {
  const person = room.person('ready')
  await seis.enterAs(person)
  await seis.profile.click()
  await seis.edit.click()
  await expectEachSlip(page, seis.email, seis.edit, emailSlips)
  await expectRefused(page, seis.email, seis.edit, realLookingEmail(), 'ไม่รับอีเมลจริง')
  await seis.email.fill('other.address@ocsc.example')
  await expectEachSlip(page, seis.phone, seis.edit, phoneSlips)
  await expectRefused(page, seis.phone, seis.edit, realLookingPhone(), 'ห้องซ้อม SSO ไม่รับหมายเลขจริง')
  await seis.phone.fill('080-000-0001')
  await expectRefused(page, seis.fax, seis.edit, realLookingPhone(), 'ห้องซ้อม SSO ไม่รับหมายเลขจริง')
  await seis.profile.click()
  await expect(seis.email).toHaveValue(String(person.email))
})
