/** The lobby, the room with its mail and card, and the failures on demand. */
import { expect } from '@playwright/test'
import { Faults } from '../../kit/faults'
import { Mooc } from '../../kit/pages/mooc'
import { PracticeBar } from '../../kit/pages/practice-bar'
import { RoomHome } from '../../kit/pages/room-home'
import { Seis } from '../../kit/pages/seis'
import { lookAt, type Tour } from './tour'

const roomTour: Tour = async (page, room, look) => {
  const home = new RoomHome(page, room)
  await lookAt(page, '/', 'ซ้อมเข้าเรียนผ่าน Single Sign On', look, 'lobby')
  await lookAt(page, room.urls.home, 'ห้องซ้อมของท่าน', look, 'room home')
  for (const summary of await page.locator('details:visible > summary').all()) await summary.click()
  await look('room home, opened up')
  await lookAt(page, `${room.urls.home}/tools`, 'เครื่องมือของห้องซ้อม', look, 'tools')
  for (const summary of await page.locator('details:visible > summary').all()) await summary.click()
  await look('tools, opened up')
  await lookAt(page, `${room.urls.home}/endings/1`, 'สรุปการซ้อม ส่วนที่ 1', look, 'ending, not begun')
  await home.skipToNextDay()
  await look('room home, the next day')
  await home.beginAnew()
  await look('room home, begun anew')
  await lookAt(page, `${room.urls.home}/cards/no-email`, 'บัตรซ้อมของ', look, 'practice card')
  await lookAt(page, room.urls.mail, 'กล่องจดหมาย', look, 'empty inbox')
}

const mailTour: Tour = async (page, room, look) => {
  const seis = new Seis(page, room)
  const bar = new PracticeBar(page)
  await seis.open()
  await bar.mail.click()
  await expect(bar.dialog.getByText('ยังไม่มีจดหมาย')).toBeVisible()
  await look('inbox over the page, empty')
  await bar.close.click()
  await bar.card.click()
  await expect(bar.dialog.getByText('ZZ9-')).toBeVisible()
  await look('card over the page')
  await bar.close.click()
  await seis.askForPassword(room.person('ready').citizenId)
  const reference = (await page.getByTestId('reference').textContent()) ?? ''
  await bar.mail.click()
  await expect(bar.letter(reference)).toBeVisible()
  await look('inbox over the page')
  await page.goto(room.urls.mail)
  await expect(bar.letter(reference)).toBeVisible()
  await look('inbox')
  await page.getByLabel('ค้นหาจดหมาย').fill('ไม่มีคำนี้')
  await page.getByRole('button', { name: 'ค้นหา' }).click()
  await expect(page.getByText('ไม่พบจดหมายที่มี')).toBeVisible()
  await look('inbox, nothing found')
  await page.goto(room.urls.mail)
  await page.getByRole('link', { name: new RegExp(reference) }).click()
  await expect(page.getByRole('heading', { level: 1, name: reference })).toBeVisible()
  await page.getByText('ดูแบบที่โปรแกรมอีเมลแสดง').click()
  await look('letter')
}

const faultsTour: Tour = async (page, room, look) => {
  const faults = new Faults(room)
  await lookAt(page, `${room.urls.home}/faults`, 'จำลองเหตุขัดข้อง', look, 'faults, none armed')
  await faults.arm('mail-lost')
  await faults.arm('no-email', { where: { citizenId: room.person('ready').citizenId } })
  await page.reload()
  for (const summary of (await page.locator('details > summary').all()).slice(0, 3)) await summary.click()
  await look('faults, armed and opened up')
  await room.call('PATCH', '', { autoApprove: true })
  await lookAt(page, room.urls.home, 'ห้องซ้อมของท่าน', look, 'room home, faults armed and autoApprove')
}

const exercisesTour: Tour = async (page, room, look) => {
  const at = (rest: string) => `${room.urls.home}/exercises${rest}`
  await lookAt(page, at(''), 'แบบฝึกหัด', look, 'exercises')
  await lookAt(page, at('/false-letter'), 'จดหมายที่ขอรหัส OTP', look, 'exercise, not begun')
  await page.getByTestId('begin-test').click()
  await expect(page.getByTestId('exercise-line')).toBeVisible()
  await look('site, with an exercise as a test')
  await lookAt(page, at('/false-letter'), 'จดหมายที่ขอรหัส OTP', look, 'exercise, under way')
  await page.goto(room.urls.mail)
  await page.getByRole('link', { name: /^ด่วน/ }).click()
  await look('false letter')
  await lookAt(page, at('/web-address'), 'ที่อยู่เว็บที่ไม่ใช่ของจริง', look, 'exercise of a question')
  await page.getByTestId('begin').click()
  await expect(page.getByRole('heading', { name: 'คำถาม' })).toBeVisible()
  await look('exercise, its question')
  await page.getByLabel(/^ภาพที่ 2/).check()
  await page.getByRole('button', { name: 'ส่งคำตอบ' }).click()
  await expect(page.getByText('เจ้าของคือชื่อท้ายสุด')).toBeVisible()
  await look('exercise, a wrong answer')
  await page.getByLabel(/^ภาพที่ 3/).check()
  await page.getByRole('button', { name: 'ส่งคำตอบ' }).click()
  await expect(page.getByTestId('exercise-state')).toHaveAttribute('data-state', 'passed')
  await look('exercise, passed')
  await lookAt(page, at(''), 'แบบฝึกหัด', look, 'exercises, under way and passed')
}

/** A part as a test, then alone, to the page that says how it went. */
const modesTour: Tour = async (page, room, look) => {
  const [mooc, bar] = [new Mooc(page, room), new PracticeBar(page)]
  const task = page.getByTestId('part-1')
  await page.goto(room.urls.home)
  await task.getByText('เลือกวิธีซ้อม', { exact: true }).first().click()
  await task.getByRole('radio', { name: /^แบบทดสอบ/ }).check()
  await task.getByRole('button', { name: 'เริ่มด้วยวิธีที่เลือก' }).click()
  await expect(bar.bar.getByText('แบบทดสอบ ส่วนที่ 1')).toBeVisible()
  await look('site, in a test')
  await page.goto(await room.startUrl(room.person('ready').citizenId, 'mooc'))
  await mooc.openCourse('OCSC00038')
  await mooc.startLearning.click()
  await bar.bar.getByRole('link', { name: 'ดูสรุปการซ้อม' }).click()
  await expect(page.getByRole('region', { name: 'ผลการทดสอบ' })).toBeVisible()
  await look('ending of a test')
  await page.goto(room.urls.seis)
  await page.goto(room.urls.home)
  await page.getByTestId('part-2').getByText('วิธีซ้อม: มีคำแนะนำ').click()
  await look('room home, a part done and a part under way')
  await page.getByRole('button', { name: 'ทำต่อโดยไม่มีคำแนะนำ' }).click()
  await page.getByTestId('go-on').click()
  await expect(bar.bar.getByRole('button', { name: 'เปิดคำแนะนำ' })).toBeVisible()
  await look('site, without advice')
  await lookAt(page, '/', 'ห้องซ้อมที่ท่านเปิดไว้', look, 'lobby, with a room that is remembered')
}

export const practiceTours: Record<string, Tour> = {
  'the lobby and the room': roomTour,
  'mail and card': mailTour,
  'how a part is gone through': modesTour,
  'failures on demand': faultsTour,
  exercises: exercisesTour,
}
