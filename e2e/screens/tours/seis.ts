/** SEIS: proof of identity, password, menu and profile. */
import { expect } from '@playwright/test'
import { Connect } from '../../kit/pages/connect'
import { Mooc } from '../../kit/pages/mooc'
import { Seis } from '../../kit/pages/seis'
import { wrongCode } from '../../wrong-code'
import { lookAt, type Tour } from './tour'

const proofTour: Tour = async (page, room, look) => {
  const seis = new Seis(page, room)
  const person = room.person('no-email')
  await lookAt(page, room.urls.seis, 'เข้าสู่ระบบ', look, 'SEIS')
  await seis.askForPassword('1')
  await expect(seis.alert).toBeVisible()
  await look('SEIS, user code mistyped')
  await seis.askForPassword(person.citizenId)
  await expect(seis.firstName).toBeVisible()
  await look('proof of identity')
  await seis.prove.click()
  await expect(seis.alert).toBeVisible()
  await look('proof of identity, empty')
  for (const last of [false, false, true]) {
    await seis.proveIdentity({ ...person, lastName: 'ผิด' })
    if (last) break
    await expect(seis.alert).toContainText('ข้อมูลไม่ตรงกับทะเบียน')
  }
  await expect(page.getByRole('heading', { level: 1, name: 'ติดต่อฝ่ายการเจ้าหน้าที่' })).toBeVisible()
  await look('agency contact')
  await room.skipToNextDay()
  await seis.open('/verify-identity')
  await seis.proveIdentity({ ...person, lastName: 'ผิด' })
  await expect(seis.alert).toBeVisible()
  await look('proof of identity, failed')
  await seis.proveIdentity(person)
  await expect(seis.newEmail).toBeVisible()
  await look('new e-mail')
  await seis.setPasswordAddress('x')
  await expect(seis.alert).toBeVisible()
  await look('new e-mail, mistyped')
  await seis.setPasswordAddress('mung.r@ocsc.example')
  await expect(page.getByText('บันทึกอีเมลสำหรับรับรหัสผ่านแล้ว')).toBeVisible()
  await look('SEIS, address kept')
}

const portalTour: Tour = async (page, room, look) => {
  const seis = new Seis(page, room)
  await seis.open()
  await seis.askForPassword(room.person('new-officer').citizenId)
  await expect(page.getByText('ส่งรหัสผ่านไปยัง email')).toBeVisible()
  await look('SEIS, password sent')
  const dead = await room.readCode({ site: 'seis' })
  await seis.signIn(wrongCode(dead))
  await expect(seis.alert).toBeVisible()
  await look('SEIS, wrong password')
  for (const left of [3, 2, 1, 'no']) {
    await seis.signIn(wrongCode(dead))
    await expect(seis.alert).toContainText(left === 'no' ? 'ครบ 5 ครั้ง' : `กรอกได้อีก ${left} ครั้ง`)
  }
  await look('SEIS, dead password')
  await room.advance(61)
  await seis.requestPassword.click()
  await expect(page.getByText('ส่งรหัสผ่านไปยัง email')).toBeVisible()
  const code = await room.readCode({ site: 'seis' })
  await seis.signIn(code)
  await expect(seis.officers).toBeVisible()
  await look('groups')
  await seis.officers.click()
  await expect(page.getByRole('heading', { name: 'กลุ่มนี้ไม่ใช่กลุ่มของท่าน' })).toBeVisible()
  await look('wrong group')
  await page.getByRole('link', { name: 'กลับไปเลือกกลุ่ม' }).click()
  await seis.newOfficers.click()
  await expect(page.getByRole('heading', { level: 1, name: 'สวัสดี' })).toBeVisible()
  await look('portal home')
  await lookAt(page, `${room.urls.seis}/reports`, 'รายงาน', look, 'reports')
  await lookAt(page, `${room.urls.seis}/e-survey`, 'E-SURVEY', look, 'E-SURVEY')
  await lookAt(page, room.urls.seis, 'เข้าสู่ระบบ', look, 'SEIS, signed in already')
}

/** ETDA Connect, while what was told at SEIS is not yet on the record, or not yet handed over. */
const noEmailTour: Tour = async (page, room, look) => {
  const [mooc, connect, seis] = [new Mooc(page, room), new Connect(page, room), new Seis(page, room)]
  const person = room.person('no-email')
  await seis.open()
  await seis.enterWithNewEmail(person, 'mung.r@ocsc.example')
  await mooc.beginSignIn()
  await connect.askFor(person.citizenId)
  await expect(page.getByText('แต่อีเมลนั้น')).toBeVisible()
  await look('13 digits, an address for passwords alone')
  await seis.open('/profile')
  await seis.saveContact('mung.r@ocsc.example', '080-000-0003')
  await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
  await mooc.beginSignIn()
  await connect.askFor(person.citizenId)
  await expect(page.getByTestId('next-day')).toBeVisible()
  await look('13 digits, stored and not yet handed over')
  await lookAt(
    page,
    `${room.urls.home}/endings/2`,
    'สรุปการซ้อม ส่วนที่ 2',
    look,
    'ending of part 2, in the night',
  )
  await room.skipToNextDay()
  await page.goto(await room.startUrl(person.citizenId, 'mooc'))
  await lookAt(page, `${room.urls.home}/endings/2`, 'สรุปการซ้อม ส่วนที่ 2', look, 'ending of part 2')
}

const profileTour: Tour = async (page, room, look) => {
  const seis = new Seis(page, room)
  await seis.enterAs(room.person('ready'))
  await seis.profile.click()
  await expect(seis.email).toBeVisible()
  await look('profile')
  await seis.edit.click()
  await expect(seis.clear).toBeVisible()
  await seis.open('/profile')
  await expect(page.getByText('แต่ออกจากหน้านั้นก่อนกด')).toBeVisible()
  await look('profile, not stored')
  await seis.edit.click()
  await expect(seis.clear).toBeVisible()
  await look('profile, editing')
  await seis.clear.click()
  await look('profile, asked whether to clear')
  await seis.clearAll.click()
  await expect(page.getByText('ข้อมูลในทะเบียนยังไม่เปลี่ยน')).toBeVisible()
  await look('profile, cleared')
  await seis.edit.click()
  await expect(seis.alert).toBeVisible()
  await look('profile, slips')
  await seis.saveContact('new.address@ocsc.example', '080-000-0001')
  await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
  await look('profile, saved')
  await page.getByRole('button', { name: 'ตัวอักษรขนาดใหญ่มาก' }).click()
  await expect(page.getByRole('button', { name: 'ตัวอักษรขนาดใหญ่มาก' })).toHaveAttribute('aria-pressed', 'true')
  await look('profile, largest text')
  await seis.signOut.click()
  await expect(page.getByText('ออกจากระบบเรียบร้อยแล้ว')).toBeVisible()
  await look('SEIS, signed out')
}

export const seisTours: Record<string, Tour> = {
  'SEIS up to the new e-mail': proofTour,
  'SEIS from password to menu': portalTour,
  'SEIS, the profile': profileTour,
  'an e-mail that does not count yet': noEmailTour,
}
