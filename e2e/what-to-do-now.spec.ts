/** Somebody who has never seen the rehearsal is never left without the next thing to do. */

import { expect, test } from './kit/test'

const phone = { width: 360, height: 740 }

test.describe('on a phone', () => {
  test.use({ viewport: phone })

  test('every tool of the bar has its word, and the step opens to what to do now', async ({ mooc, bar }) => {
    await mooc.open()
    for (const word of ['จดหมาย', 'บัตรซ้อม', 'ห้องซ้อม'])
      await expect(bar.bar.getByText(word, { exact: true })).toBeVisible()
    const now = bar.bar.getByText('กดปุ่ม “Sign in” ที่มุมบนขวา')
    await expect(now).toBeHidden()
    await bar.step.click()
    await expect(now).toBeInViewport()
    await expect(bar.bar.getByText(/^คู่มือเขียนว่า: ผู้ใช้งานเรียกใช้งานจากหน้า Thaimooc.org/)).toBeInViewport()
    await bar.step.click()
    await expect(now).toBeHidden()
  })

  test('what the open step says can be done while it lies open', async ({
    room,
    mooc,
    connect,
    seis,
    bar,
  }) => {
    await mooc.beginSignIn()
    await connect.ocsc.click()
    await bar.step.click()
    await connect.citizenId.fill(room.person('ready').citizenId)
    await connect.askForOtp.click()
    await expect(connect.otp).toBeVisible()
    await seis.open()
    await seis.askForPassword(room.person('no-email').citizenId)
    await seis.proveIdentity(room.person('no-email'))
    await expect(seis.newEmail).toBeVisible()
    await bar.step.click()
    await seis.setPasswordAddress('mung.r@ocsc.example')
    await expect(bar.step).toContainText('ขั้นตอนที่ ๔')
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the step opens all the same', async ({ seis, bar }) => {
    await seis.open()
    await bar.step.click()
    await expect(bar.bar.getByText(/แล้วกด “กดเพื่อขอรหัสผ่าน”$/)).toBeVisible()
  })
})

test('a form’s own link to the card opens it over the page, and what was typed stays', async ({
  page,
  room,
  seis,
  bar,
}) => {
  await seis.open()
  await seis.askForPassword(room.person('no-email').citizenId)
  await seis.firstName.fill('มุ่ง')
  const openCard = page.getByRole('link', { name: 'เปิดบัตรซ้อม' })
  await openCard.click()
  await expect(bar.dialog.getByText(/^ZZ9-/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar.dialog).toHaveCount(0)
  await expect(openCard).toBeFocused()
  await expect(seis.firstName).toHaveValue('มุ่ง')
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

test('the catalogue of somebody who is signed in is step ๗: what is left is to study', async ({
  room,
  mooc,
  connect,
  bar,
}) => {
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await mooc.openCourse('OCSC00038')
  await expect(bar.step).toContainText('ขั้นตอนที่ ๗')
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
  await page.getByRole('main').getByTestId('next-day').click()
  await expect(page.getByText(/ขณะนี้คือ .+ เวลา 08:30 น\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'ลงชื่อเข้าใช้ Thai MOOC ในบทบาท นายมุ่ง เรียบดี' }).click()
  await expect(bar.step).toContainText('ขั้นตอนที่ ๑')
  await mooc.signIn.click()
  await mooc.withEtdaConnect.click()
  await connect.signInAs(person.citizenId)
  await expect(mooc.greeting('นายมุ่ง เรียบดี')).toBeVisible()
})

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('the bar is one row with a letter waiting, and its sheet lies over the page', async ({
    room,
    mooc,
    connect,
    bar,
  }) => {
    await mooc.beginSignIn()
    await connect.askFor(room.person('ready').citizenId)
    await expect(bar.mail).toContainText('1')
    const rowHeight = (await bar.mail.boundingBox())?.height ?? 0
    expect((await bar.bar.boundingBox())?.height).toBeLessThan(rowHeight * 1.5)
    await bar.step.click()
    await expect(bar.bar.getByText(/แล้วกด “ยืนยัน”$/)).toBeInViewport()
    expect((await bar.bar.boundingBox())?.height).toBeLessThan(rowHeight * 1.5)
  })
})
