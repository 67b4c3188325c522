/** Somebody who has never seen the rehearsal is never left without the next thing to do. */

import type { Locator } from '@playwright/test'
import { PracticeBar } from './kit/pages/practice-bar'
import { expect, test } from './kit/test'

const phone = { width: 360, height: 740 }

test.describe('on a phone', () => {
  test.use({ viewport: phone })

  test('every tool of the bar has its word, and what to do now stands above the site', async ({
    mooc,
    bar,
  }) => {
    await mooc.open()
    for (const word of ['จดหมาย', 'บัตรซ้อม', 'ห้องซ้อม'])
      await expect(bar.bar.getByText(word, { exact: true })).toBeVisible()
    await expect(bar.guide).toContainText('กดปุ่ม “Sign in” ที่มุมบนขวา')
    await expect(bar.guide).toBeInViewport()
  })

  test('the button that a step asks for is wholly above the bar when its page opens', async ({
    page,
    room,
    home,
    mooc,
    connect,
  }) => {
    const isWhole = async (control: Locator) => {
      await expect(control).toBeVisible()
      const [box, tools] = [await control.boundingBox(), await page.locator('.practice-tools').boundingBox()]
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(tools?.y ?? 0)
    }
    await home.open()
    await isWhole(home.startAtMooc)
    await mooc.open()
    await isWhole(mooc.signIn)
    await mooc.signIn.click()
    await isWhole(mooc.withEtdaConnect)
    await mooc.withEtdaConnect.click()
    await isWhole(connect.ocsc)
    await connect.ocsc.click()
    await isWhole(connect.askForOtp)
    await connect.citizenId.fill(room.person('ready').citizenId)
    await connect.askForOtp.click()
    await isWhole(page.getByTestId('confirm-otp'))
    await connect.submitOtp(await new PracticeBar(page).readCode(await connect.reference()))
    await isWhole(connect.allow)
  })
})

test.describe('the advice goes by what happened', () => {
  test('a slip has its own, until the next step is reached', async ({ room, mooc, connect, bar }) => {
    await mooc.beginSignIn()
    await connect.askFor(room.person('no-email').citizenId)
    await expect(bar.guide).toContainText('กด “ไปเพิ่มข้อมูลอีเมลที่ SEIS” ใต้หน้านี้')
    await expect(connect.secondPart).toHaveText('ไปเพิ่มข้อมูลอีเมลที่ SEIS')
  })

  test('who typed another person’s number is asked whether to change the role', async ({
    page,
    room,
    mooc,
    connect,
    bar,
  }) => {
    await mooc.beginSignIn()
    await connect.askFor(room.person('new-officer').citizenId)
    await expect(connect.resend).toBeVisible()
    await page.getByTestId('change-role').getByRole('button').click()
    await expect(connect.resend, 'the step is still there').toBeVisible()
    await expect(page.getByTestId('change-role')).toHaveCount(0)
    await expect(bar.bar).toContainText(String(room.person('new-officer').lastName))
  })

  test('who is done is led to how it went, and from the front page back', async ({
    page,
    room,
    home,
    mooc,
    connect,
    bar,
  }) => {
    await home.open()
    await mooc.beginSignIn()
    await connect.askFor(room.person('ready').citizenId)
    await connect.submitOtp('000000')
    await expect(connect.alert).toBeVisible()
    await connect.submitOtp(await bar.readCode(await connect.reference()))
    await connect.allow.click()
    await mooc.openCourse('OCSC00038')
    await mooc.startLearning.click()
    await bar.guide.getByRole('link', { name: 'ดูสรุปการซ้อม' }).click()
    await expect(page.getByTestId('ending-lead')).toContainText('ท่านทำครบ 7 ขั้นตอนแล้ว')
    await expect(page.locator('[data-slip="code.wrong"]')).toContainText('รหัสไม่ตรงกับในจดหมาย')
    await expect(page.getByRole('link', { name: /^แบบฝึกหัดถัดไป: / })).toBeVisible()
    await page.goto('/')
    await expect(page.getByRole('link', { name: /^กลับไปห้อง / })).toBeVisible()
    await expect(page.getByText('ส่วนที่ 1 ทำครบแล้ว')).toBeVisible()
  })
})

test('an empty proof of identity names every field that is empty, the birth date too', async ({
  room,
  seis,
}) => {
  await seis.open()
  await seis.askForPassword(room.person('no-email').citizenId)
  await seis.prove.click()
  await expect(seis.alert.getByRole('link')).toHaveCount(4)
  await expect(seis.alert).toContainText('วัน เดือน และปี พ.ศ. เกิด')
})

test('the catalogue of somebody who is signed in is step 7: what is left is to study', async ({
  room,
  mooc,
  connect,
  bar,
}) => {
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await mooc.openCourse('OCSC00038')
  await expect(bar.step).toContainText('ขั้นตอนที่ 7')
})

test('the page of the second แก้ไข leads over the night to the sign-in, in the same role, whoever was signed in before', async ({
  page,
  room,
  home,
  mooc,
  connect,
  seis,
  bar,
}) => {
  const person = room.person('no-email')
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await home.open()
  await home.startAtSeis.click()
  await seis.enterWithNewEmail(person, 'mung.r@ocsc.example')
  await seis.saveContact('mung.r@ocsc.example', '080-000-0003')
  await page.getByTestId('next-day').click()
  await expect(page.getByText(/ขณะนี้คือ .+ เวลา 08:30 น\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'ลงชื่อเข้าใช้ Thai MOOC ในบทบาท นายมุ่ง เรียบดี' }).click()
  await expect(bar.step).toContainText('ขั้นตอนที่ 1')
  await mooc.signIn.click()
  await mooc.withEtdaConnect.click()
  await connect.signInAs(person.citizenId)
  await expect(mooc.greeting('นายมุ่ง เรียบดี')).toBeVisible()
})

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('the bar is one row with a letter waiting, and the manual’s own sentence is a press away', async ({
    page,
    room,
    mooc,
    connect,
    bar,
  }) => {
    await mooc.beginSignIn()
    await connect.askFor(room.person('ready').citizenId)
    await expect(bar.mail).toContainText('1')
    const rowHeight = (await bar.mail.boundingBox())?.height ?? 0
    expect((await page.locator('.practice-tools').boundingBox())?.height).toBeLessThan(rowHeight * 1.5)
    await bar.bar.getByText('คู่มือระบุว่า').click()
    await expect(bar.bar.getByText('ผู้ใช้งานกรอก OTP ที่ได้รับทางอีเมล')).toBeInViewport()
  })
})
