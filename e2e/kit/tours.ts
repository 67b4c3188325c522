/**
 * Walks past every screen and every state of the product, for checks that hold everywhere (accessibility, safety).
 * `look(name)` is called at each; a tour is short enough for one test.
 */
import { expect, type Page } from '@playwright/test'
import { firstJourney } from '../../scripts/bench/first-journey.mjs'
import { Faults } from './faults'
import { realLookingId } from './not-practice'
import { Connect } from './pages/connect'
import { Learning } from './pages/learning'
import { Mooc } from './pages/mooc'
import { PracticeBar } from './pages/practice-bar'
import { RoomHome } from './pages/room-home'
import { Seis } from './pages/seis'
import type { Room } from './room'
import { scriptsRun } from './slip'

export type Look = (screen: string) => Promise<void>
type Tour = (page: Page, room: Room, look: Look) => Promise<void>

const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

/** Opens `address`, waits for the screen that is headed so, and looks. */
async function lookAt(page: Page, address: string, heading: string | RegExp, look: Look, screen: string) {
  await page.goto(address)
  await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()
  await look(screen)
}

const roomTour: Tour = async (page, room, look) => {
  const home = new RoomHome(page, room)
  await lookAt(page, '/', 'ซ้อมเข้าเรียนผ่าน Single Sign On', look, 'lobby')
  await lookAt(page, '/went-wrong', 'ระบบขัดข้อง', look, 'something went wrong')
  await lookAt(page, room.urls.home, 'ห้องซ้อมของท่าน', look, 'room home')
  for (const summary of await page.locator('details:visible > summary').all()) await summary.click()
  await look('room home, opened up')
  await home.skipToNextDay()
  await look('room home, the next day')
  await home.beginAnew()
  await look('room home, begun anew')
  await lookAt(page, `${room.urls.home}/cards/no-email`, 'บัตรซ้อมของ', look, 'practice card')
  await lookAt(page, room.urls.mail, 'กล่องจดหมาย', look, 'empty inbox')
}

const testersTour: Tour = async (page, _room, look) => {
  await lookAt(page, '/about', 'เกี่ยวกับห้องซ้อม', look, 'about')
  await lookAt(page, '/about/api', 'คู่มือ API', look, 'the API')
  for (const summary of (await page.locator('details > summary').all()).slice(0, 3)) await summary.click()
  await look('the API, opened up')
  await lookAt(page, '/about/faults', 'ไคลเอนต์ทำอย่างไร', look, 'what clients do about faults')
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

const startTour: Tour = async (page, room, look) => {
  await lookAt(page, `${room.urls.mooc}/start/used`, 'Login', look, 'start address used, Thai MOOC')
  await lookAt(page, `${room.urls.seis}/start/used`, 'เข้าสู่ระบบ', look, 'start address used, SEIS')
  await lookAt(page, `${room.urls.learning}/start/used`, 'อ่านวันละบท', look, 'start address used, learning')
}

const traceTour: Tour = async (page, room, look) => {
  const origin = new URL(room.urls.home).origin
  const walk = (key: string) =>
    firstJourney(origin, { id: room.id, token: room.token, person: room.person(key) })
  await lookAt(page, room.urls.trace, 'บันทึกการเชื่อมต่อ', look, 'trace, empty')
  await walk('ready')
  await lookAt(page, room.urls.trace, 'ลงชื่อเข้าใช้ Thai MOOC', look, 'trace, one flow')
  const token = page.locator('[data-testid="hop"][data-kind="token"]')
  await token.locator('summary').first().click()
  await token.getByText('ข้อความจริง ปิดค่าลับแล้ว').click()
  await expect(token.getByText(/^POST .+\/token HTTP/)).toBeVisible()
  await look('trace, a hop open')
  await token.locator('[data-check="signature"]').getByRole('button').click()
  await expect(page.getByText('เปิดไว้แล้ว')).toBeVisible()
  await look('trace, a what-if armed')
  await expect(walk('new-officer')).rejects.toThrow('Ended at')
  await page.goto(room.urls.trace)
  await expect(page.getByTestId('what-stopped')).toBeVisible()
  await look('trace, stopped by a check, two flows')
  await page.getByRole('link', { name: 'ฉายขึ้นจอ ทีละขั้น' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^1\./ })).toBeVisible()
  await look('trace, a step on the big screen')
  await page.getByRole('link', { name: 'กลับไปที่รายการ' }).click()
  await page.getByRole('link', { name: 'เอกสารแจกสำหรับพิมพ์' }).click()
  await expect(page.getByRole('link', { name: 'กลับไปที่รายการ' })).toBeVisible()
  await look('trace, the hand-out')
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

const catalogueTour: Tour = async (page, room, look) => {
  const mooc = new Mooc(page, room)
  await lookAt(page, room.urls.mooc, 'เรียนรู้เรื่องใหม่', look, 'catalogue')
  await mooc.search.fill('ดิจิทัล')
  await mooc.find.click()
  await expect(page.getByText('ผลการค้นหา')).toBeVisible()
  await look('catalogue, found')
  await mooc.search.fill('ไม่มีวิชานี้')
  await mooc.find.click()
  await expect(page.getByText('ไม่พบคอร์สที่ตรงกับเงื่อนไขการค้นหา')).toBeVisible()
  await look('catalogue, nothing found')
  await mooc.search.fill(realLookingId())
  await mooc.search.evaluate((input: HTMLInputElement) => input.form?.submit())
  await expect(page.getByText('ช่องค้นหาไม่รับเลขประจำตัว')).toBeVisible()
  await look('catalogue, a number typed')
  await lookAt(page, `${room.urls.mooc}/courses/OCSC00038`, 'การบริหารความเสี่ยงดิจิทัล', look, 'course')
  await lookAt(page, `${room.urls.mooc}/learn/OCSC00038`, 'บทเรียนนี้ยังไม่เปิด', look, 'lesson, closed')
  await lookAt(page, `${room.urls.mooc}/login`, 'Login', look, 'sign-in page')
  await page.getByRole('link', { name: 'Register' }).click()
  await look('sign-in page, explained')
  await lookAt(page, `${room.urls.mooc}/login?lang=th`, 'เข้าสู่ระบบ', look, 'sign-in page in Thai')
  await lookAt(page, `${room.urls.mooc}/login/failed`, 'เข้าสู่ระบบไม่สำเร็จ', look, 'sign-in failed')
}

const learnerTour: Tour = async (page, room, look) => {
  const [mooc, connect] = [new Mooc(page, room), new Connect(page, room)]
  const { citizenId } = room.person('ready')
  await mooc.beginSignIn()
  await connect.proveTo(citizenId)
  await connect.deny.click()
  await expect(page.getByRole('heading', { name: 'ท่านเลือกไม่อนุญาต' })).toBeVisible()
  await look('denied')
  await mooc.tryAgain.click()
  await connect.signInAs(citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await look('dashboard, new')
  await lookAt(page, `${room.urls.mooc}/courses/OCSC00038`, 'การบริหารความเสี่ยงดิจิทัล', look, 'course, signed in')
  await mooc.startLearning.click()
  await expect(page.getByRole('radio').first()).toBeVisible()
  await look('lesson')
  await page
    .getByRole('radio')
    .first()
    .evaluate((radio: HTMLInputElement) => radio.form?.submit())
  await expect(page.getByText('โปรดเลือกหนึ่งคำตอบก่อนส่ง').first()).toBeVisible()
  await look('lesson, no answer chosen')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'ส่งคำตอบ' }).click()
  await expect(page.getByText('คำตอบของท่าน')).toBeVisible()
  await look('lesson, answered')
  await lookAt(page, `${room.urls.mooc}/dashboard`, 'สวัสดี', look, 'dashboard')
  await mooc.signOut.click()
  await expect(mooc.fromEverywhere).toBeVisible()
  await look('sign-out, from here or everywhere')
  await mooc.fromHere.click()
  await expect(page.getByText('ท่านออกจากระบบ Thai MOOC แล้ว')).toBeVisible()
  await look('signed out of the MOOC')
}

const connectTour: Tour = async (page, room, look) => {
  const [mooc, connect] = [new Mooc(page, room), new Connect(page, room)]
  await lookAt(page, room.urls.issuer, 'ETDA Connect', look, 'ETDA Connect, opened by hand')
  await mooc.beginSignIn()
  await expect(connect.ocsc).toBeVisible()
  await look('menu')
  const { step } = new PracticeBar(page)
  await step.click()
  await look('menu, what to do now')
  await step.click()
  await connect.ocsc.click()
  await expect(connect.citizenId).toBeVisible()
  await look('13 digits')
  await scriptsRun(connect.citizenId)
  await connect.citizenId.fill(realLookingId())
  await connect.askForOtp.click()
  await expect(connect.alert).toBeVisible()
  await look('13 digits, not for practice')
  await connect.citizenId.fill(room.person('no-email').citizenId)
  await connect.askForOtp.click()
  await expect(connect.secondPart).toBeVisible()
  await look('13 digits, no e-mail')
  await connect.citizenId.fill(room.person('ready').citizenId)
  await connect.askForOtp.click()
  await expect(connect.otp).toBeVisible()
  await look('OTP')
  await scriptsRun(connect.otp)
  await connect.submitOtp('12')
  await expect(connect.alert).toBeVisible()
  await look('OTP, mistyped')
  await room.advance(61)
  await connect.resend.click()
  await expect(page.getByText('ส่งรหัสใหม่แล้ว')).toBeVisible()
  await page.getByText('ไม่ได้รับจดหมาย').click()
  await look('OTP, sent again')
  const code = await room.readCode({ site: 'connect' })
  await connect.submitOtp(wrong(code))
  await expect(connect.alert).toBeVisible()
  await look('OTP, wrong')
  await connect.submitOtp(code)
  await expect(connect.allow).toBeVisible()
  await look('consent')
}

const connectEndsTour: Tour = async (page, room, look) => {
  const [mooc, connect] = [new Mooc(page, room), new Connect(page, room)]
  await mooc.beginSignIn()
  await connect.askFor(room.person('locked').citizenId)
  await expect(page.getByRole('heading', { name: 'กรอกรหัสผิดครบจำนวนครั้ง' })).toBeVisible()
  await look('locked')
  await lookAt(page, `${room.urls.issuer}/interaction/x`, 'ขั้นตอนนี้ทำต่อที่นี่ไม่ได้', look, 'lost interaction')
  await mooc.beginSignIn()
  await expect(connect.ocsc).toBeVisible()
  const interaction = page.url()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await lookAt(page, interaction, 'ท่านทำขั้นตอนนี้เสร็จแล้ว', look, 'done interaction')
  await lookAt(page, `${room.urls.issuer}/auth?client_id=x`, 'คำขอลงชื่อเข้าใช้ไม่ถูกต้อง', look, 'protocol error')
  await lookAt(
    page,
    `${room.urls.issuer}/session/end?client_id=x`,
    'คำขอออกจากระบบไม่ถูกต้อง',
    look,
    'sign-out error',
  )
  await lookAt(page, `${room.urls.mooc}/start/used`, 'สวัสดี', look, 'start address used, signed in')
  await lookAt(page, `${room.urls.issuer}/session/end`, 'ต้องการออกจากทุกเว็บหรือไม่', look, 'sign-out question')
  await page.getByRole('button', { name: 'ออกจากระบบ', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'ออกจากระบบแล้ว' })).toBeVisible()
  await look('signed out of ETDA Connect')
}

const proofTour: Tour = async (page, room, look) => {
  const seis = new Seis(page, room)
  const person = room.person('no-email')
  await lookAt(page, room.urls.seis, 'เข้าสู่ระบบ', look, 'SEIS')
  await scriptsRun(seis.userCode)
  await seis.askForPassword('1')
  await expect(seis.alert).toBeVisible()
  await look('SEIS, user code mistyped')
  await seis.askForPassword(person.citizenId)
  await expect(seis.firstName).toBeVisible()
  await look('proof of identity')
  await scriptsRun(seis.firstName)
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
  await scriptsRun(seis.newEmail)
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
  const code = await room.readCode({ site: 'seis' })
  await seis.signIn(wrong(code))
  await expect(seis.alert).toBeVisible()
  await look('SEIS, wrong password')
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

const profileTour: Tour = async (page, room, look) => {
  const seis = new Seis(page, room)
  await seis.enterAs(room.person('ready'))
  await seis.profile.click()
  await expect(seis.email).toBeVisible()
  await look('profile')
  await seis.edit.click()
  await expect(seis.clear).toBeVisible()
  await look('profile, editing')
  await seis.clear.click()
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

const plainTour: Tour = async (page, room, look) => {
  await lookAt(page, '/r/gone/mooc', 'ไม่พบหน้านี้', look, 'no such room')
  await lookAt(page, '/nothing/here', 'ไม่พบหน้านี้', look, 'no such page')
  await page.goto('/')
  const { port } = new URL(page.url())
  await lookAt(page, `http://127.0.0.1:${port}/r/${room.id}`, 'โปรดเปิดที่อยู่ที่ถูกต้อง', look, 'wrong origin')
}

const secondSiteTour: Tour = async (page, room, look) => {
  const [mooc, connect, learning] = [new Mooc(page, room), new Connect(page, room), new Learning(page, room)]
  await lookAt(page, room.urls.learning, 'อ่านวันละบท', look, 'shelf')
  await lookAt(page, `${room.urls.learning}/readings/shared-devices`, 'ออกจากระบบบนเครื่อง', look, 'reading')
  await lookAt(page, `${room.urls.learning}/record`, 'บันทึกการเรียนรู้', look, 'record, closed')
  await lookAt(page, `${room.urls.learning}/sign-in/failed`, 'ลงชื่อเข้าใช้ไม่สำเร็จ', look, 'sign-in failed')
  await lookAt(page, connect.account, 'ETDA Connect ไม่ได้จำผู้ใดไว้', look, 'session page, nobody')
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await learning.beginSignIn()
  await expect(connect.notMe).toBeVisible()
  await look('consent, known already')
  await connect.deny.click()
  await expect(page.getByRole('heading', { name: 'ท่านเลือกไม่อนุญาต' })).toBeVisible()
  await look('denied')
  await page.getByRole('button', { name: 'ลองใหม่ด้วย ETDA Connect' }).click()
  await connect.allow.click()
  await expect(learning.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await look('shelf of a reader')
  await learning.finish('shared-devices')
  await look('reading, finished')
  await lookAt(page, `${room.urls.learning}/record`, 'ข้อมูลของท่านที่ห้องอ่านมี', look, 'record')
}

const sessionsTour: Tour = async (page, room, look) => {
  const [mooc, connect, learning] = [new Mooc(page, room), new Connect(page, room), new Learning(page, room)]
  await learning.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(learning.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await lookAt(page, connect.account, 'เว็บที่เข้าได้', look, 'session page')
  await connect.withdrawFrom('ห้องอ่านข้าราชการ').click()
  await expect(page.getByText('ถอนความยินยอมแล้ว')).toBeVisible()
  await look('session page, consent withdrawn')
  await lookAt(page, room.urls.learning, 'อ่านวันละบท', look, 'shelf, session ended elsewhere')
  await learning.signIn.click()
  await connect.allow.click()
  await learning.signOut.click()
  await expect(learning.fromEverywhere).toBeVisible()
  await look('sign-out of the second site')
  await learning.fromEverywhere.click()
  await expect(connect.signOutEverywhere).toBeVisible()
  await look('sign-out question with its sites')
  await connect.signOutEverywhere.click()
  await expect(page.getByText('ท่านออกจากห้องอ่านข้าราชการแล้ว')).toBeVisible()
  await look('signed out of the second site, from everywhere')
  await learning.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await learning.leave()
  await look('signed out of the second site alone')
  await lookAt(page, room.urls.learning, 'อ่านวันละบท', look, 'shelf after leaving')
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await page.goto(connect.account)
  await connect.withdrawFrom('Thai MOOC').click()
  await expect(page.getByText('ถอนความยินยอมแล้ว')).toBeVisible()
  await lookAt(page, `${room.urls.mooc}/dashboard`, 'Login', look, 'sign-in page, session ended elsewhere')
  await page.context().clearCookies({ name: '_session' })
  await lookAt(page, `${room.urls.issuer}/session/end`, 'ไม่ได้จำท่านอยู่แล้ว', look, 'sign-out of nobody')
}

/** The most important screens again for an English reader. */
const englishTour: Tour = async (page, room, look) => {
  const [mooc, connect, seis] = [new Mooc(page, room), new Connect(page, room), new Seis(page, room)]
  await page.goto('/')
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(page.getByRole('button', { name: 'Open a practice room' })).toBeVisible()
  await look('lobby in English')
  await lookAt(page, room.urls.home, 'Your practice room', look, 'room home in English')
  await mooc.open()
  await look('catalogue in English')
  await mooc.beginSignIn()
  await connect.ocsc.click()
  await scriptsRun(connect.citizenId)
  await connect.citizenId.fill('1')
  await connect.askForOtp.click()
  await expect(connect.alert).toBeVisible()
  await look('13 digits in English, mistyped')
  await connect.citizenId.fill(room.person('ready').citizenId)
  await connect.askForOtp.click()
  await expect(connect.otp).toBeVisible()
  await look('OTP in English')
  await lookAt(page, room.urls.learning, 'A reading a day', look, 'shelf in English')
  await lookAt(page, connect.account, 'ETDA Connect remembers nobody', look, 'session page in English')
  await seis.enterAs(room.person('ready'))
  await seis.profile.click()
  await seis.edit.click()
  await expect(seis.clear).toBeVisible()
  await look('profile in English, editing')
}

/** Every screen and state, in tours of a test's length. */
export const tours: Record<string, Tour> = {
  'the lobby and the room': roomTour,
  'mail and card': mailTour,
  'the trace': traceTour,
  'the catalogue and the sign-in page': catalogueTour,
  'the learner’s pages': learnerTour,
  'ETDA Connect, step by step': connectTour,
  'ETDA Connect, where it ends': connectEndsTour,
  'SEIS up to the new e-mail': proofTour,
  'SEIS from password to menu': portalTour,
  'SEIS, the profile': profileTour,
  'the second site': secondSiteTour,
  'sessions and sign-out': sessionsTour,
  'the plain pages': plainTour,
  'the testers’ pages': testersTour,
  'failures on demand': faultsTour,
  'start addresses': startTour,
  'the English pages': englishTour,
}
