/** ETDA Connect: the steps, where they end, and the session. */
import { expect } from '@playwright/test'
import { registerOwn } from '../../clients/own-client'
import { Connect } from '../../kit/pages/connect'
import { Learning } from '../../kit/pages/learning'
import { Mooc } from '../../kit/pages/mooc'
import { PracticeBar } from '../../kit/pages/practice-bar'
import { realLookingId } from '../../slips/not-practice'
import { wrongCode } from '../../wrong-code'
import { lookAt, type Tour } from './tour'

const connectTour: Tour = async (page, room, look) => {
  const [mooc, connect] = [new Mooc(page, room), new Connect(page, room)]
  await lookAt(page, room.urls.issuer, 'ETDA Connect', look, 'ETDA Connect, opened by hand')
  await mooc.beginSignIn()
  await expect(connect.ocsc).toBeVisible()
  await look('menu')
  const { askHint } = new PracticeBar(page)
  await askHint.click()
  await expect(page.locator('.driver-popover')).toBeVisible()
  await look('menu, a hint that points')
  await page.keyboard.press('Escape')
  await connect.ocsc.click()
  await expect(connect.citizenId).toBeVisible()
  await look('13 digits')
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
  await connect.submitOtp('12')
  await expect(connect.alert).toBeVisible()
  await look('OTP, mistyped')
  await room.advance(61)
  await connect.resend.click()
  await expect(page.getByText('ส่งรหัสใหม่แล้ว')).toBeVisible()
  await page.getByText('ไม่ได้รับจดหมาย').click()
  await look('OTP, sent again')
  const code = await room.readCode({ site: 'connect' })
  await connect.submitOtp(wrongCode(code))
  await expect(connect.alert).toBeVisible()
  await look('OTP, wrong')
  await connect.submitOtp(code)
  await expect(connect.allow).toBeVisible()
  await look('consent')
}

/** Codes that no longer count, and a number of somebody who is not played. */
const oldCodesTour: Tour = async (page, room, look) => {
  const [mooc, connect] = [new Mooc(page, room), new Connect(page, room)]
  await mooc.beginSignIn()
  await connect.askFor(room.person('new-officer').citizenId)
  await expect(page.getByTestId('change-role')).toBeVisible()
  await look('OTP, asked whether to change the role')
  const code = await room.readCode({ site: 'connect' })
  const askAgain = async () => {
    const before = await connect.reference()
    await room.advance(61)
    await connect.resend.click()
    await expect(page.getByTestId('reference')).not.toHaveText(before)
  }
  await askAgain()
  await connect.submitOtp(code)
  await expect(connect.alert).toContainText('รหัสอ้างอิง')
  await look('OTP, superseded')
  for (const _ of ['second', 'third', 'last']) await askAgain()
  await look('OTP, no sending left')
  await room.advance(301)
  await connect.submitOtp('000000')
  await expect(connect.alert).toBeVisible()
  await look('OTP, expired')
  const client = await registerOwn(room, 'http://stranger.public:4000/cb', { client_name: 'Stranger' })
  await page.goto(client.authorize())
  await connect.proveTo(room.person('ready').citizenId)
  await look('consent, of a stranger')
}

const connectEndsTour: Tour = async (page, room, look) => {
  const [mooc, connect] = [new Mooc(page, room), new Connect(page, room)]
  await mooc.beginSignIn()
  await connect.askFor(room.person('locked').citizenId)
  await expect(page.getByRole('heading', { name: /^โปรดรอถึงเวลา/ })).toBeVisible()
  await look('locked')
  await lookAt(
    page,
    `${room.urls.issuer}/interaction/x`,
    'การลงชื่อเข้าใช้ครั้งนี้ทำต่อที่นี่ไม่ได้',
    look,
    'lost interaction',
  )
  await mooc.beginSignIn()
  await expect(connect.ocsc).toBeVisible()
  const interaction = page.url()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await lookAt(page, interaction, 'การลงชื่อเข้าใช้ครั้งนี้สิ้นสุดแล้ว', look, 'done interaction')
  await lookAt(page, `${room.urls.issuer}/auth?client_id=x`, 'คำขอลงชื่อเข้าใช้ไม่ถูกต้อง', look, 'protocol error')
  await lookAt(
    page,
    `${room.urls.issuer}/session/end?client_id=x`,
    'คำขอออกจากระบบไม่ถูกต้อง',
    look,
    'sign-out error',
  )
  await lookAt(page, `${room.urls.mooc}/start/used`, 'สวัสดี', look, 'start address used, signed in')
  await lookAt(
    page,
    `${room.urls.issuer}/session/end`,
    'ต้องการออกจากทุกเว็บไซต์หรือไม่',
    look,
    'sign-out question',
  )
  await page.getByRole('button', { name: 'ออกจากระบบ', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'ออกจากระบบแล้ว' })).toBeVisible()
  await look('signed out of ETDA Connect')
}

const sessionsTour: Tour = async (page, room, look) => {
  const [mooc, connect, learning] = [new Mooc(page, room), new Connect(page, room), new Learning(page, room)]
  await learning.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(learning.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await lookAt(page, connect.account, 'เว็บไซต์ที่เข้าได้', look, 'session page')
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

export const connectTours: Record<string, Tour> = {
  'ETDA Connect, step by step': connectTour,
  'ETDA Connect, codes that no longer count': oldCodesTour,
  'ETDA Connect, where it ends': connectEndsTour,
  'sessions and sign-out': sessionsTour,
}
