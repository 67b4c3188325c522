/** Reload, on every step of both journeys. */
import type { Page } from '@playwright/test'
import { expect, test } from '../kit/test'

const headed = (name: string | RegExp) => ({ level: 1, name }) as const

/** Reloads the page headed so, and is at the same address and heading again. */
async function reload(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', headed(heading))).toBeVisible()
  const address = page.url()
  await page.reload()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', headed(heading))).toBeVisible()
}

test('reload on every step of the first journey shows the same step, and sends nothing twice', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  const reloadAt = (heading: string | RegExp) => reload(page, heading)
  await mooc.open()
  await reloadAt('เรียนรู้เรื่องใหม่')
  await mooc.signIn.click()
  await reloadAt('Login')
  await mooc.withEtdaConnect.click()
  await reloadAt('เลือกวิธียืนยันตัวตน')
  await connect.ocsc.click()
  await reloadAt('กรอกเลขประจำตัวประชาชน')
  await connect.citizenId.fill(room.person('ready').citizenId)
  await connect.askForOtp.click()
  await reloadAt('กรอกรหัส OTP')
  expect(await room.call('GET', '/messages')).toHaveLength(1)
  await connect.submitOtp(await room.readCode({ site: 'connect' }))
  await reloadAt('ยืนยันการเข้าใช้งาน Thai MOOC')
  await connect.allow.click()
  await reloadAt('สวัสดี นางสาวสมพร ใจดี')
  expect(await room.call('GET', '/messages')).toHaveLength(1)
})

test('reload on every step of the second journey shows the same step, and sends nothing twice', async ({
  page,
  room,
  seis,
}) => {
  const person = room.person('no-email')
  const reloadAt = (heading: string | RegExp) => reload(page, heading)
  await seis.open()
  await reloadAt('เข้าสู่ระบบ')
  await seis.askForPassword(person.citizenId)
  await reloadAt('ยืนยันตัวตน')
  await seis.proveIdentity(person)
  await reloadAt('ระบุอีเมลเพื่อขอรหัสผ่านและบันทึกข้อมูล')
  await seis.setPasswordAddress('mung.r@ocsc.example')
  await reloadAt('เข้าสู่ระบบ')
  await seis.askForPassword(person.citizenId)
  await expect(page.getByText('ส่งรหัสผ่านไปยัง email')).toBeVisible()
  await reloadAt('เข้าสู่ระบบ')
  await expect(page.getByText('ส่งรหัสผ่านไปยัง email')).toBeVisible()
  expect(await room.call('GET', '/messages')).toHaveLength(1)
  await seis.signIn(await room.readCode({ site: 'seis' }))
  await reloadAt('โปรดเลือกกลุ่มที่ต้องการ')
  await seis.officers.click()
  await reloadAt('สวัสดี นายมุ่ง เรียบดี')
  await seis.profile.click()
  await reloadAt(/^ข้อมูลส่วนตัว$/)
  await seis.edit.click()
  await reloadAt('แก้ไขข้อมูลส่วนตัว')
  await seis.email.fill('mung.r@ocsc.example')
  await seis.phone.fill('080-000-0003')
  await seis.edit.click()
  await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
  await reloadAt(/^ข้อมูลส่วนตัว$/)
  await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
})
