/** Somebody who has never seen the rehearsal is never left without the next thing to do. */

import type { Locator } from '@playwright/test'
import { askForCode, signIn } from './first-steps'
import { expect, test } from './kit/test'

const phone = { width: 360, height: 740 }
const primary = '#main :is(a, button).bg-accent'

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

/** The controls lie on the screen, and the bar over none of them. */
async function expectWhole(...controls: Locator[]): Promise<void> {
  for (const control of controls) {
    await expect(control).toBeVisible()
    const [box, tools] = [
      await control.boundingBox(),
      await control.page().locator('.practice-tools').boundingBox(),
    ]
    expect(box?.y, String(control)).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0), String(control)).toBeLessThanOrEqual(tools?.y ?? 0)
  }
}

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

  test('the room’s page shows both parts and one primary button at once, ticks what is done, and sends who is not sure to part 1', async ({
    page,
    room,
    home,
    mooc,
    connect,
  }) => {
    await home.open()
    await expect(page.locator(primary)).toHaveCount(1)
    for (const button of [home.startAtMooc, home.startAtSeis]) await expectWhole(button)
    await page.getByRole('button', { name: 'Switch to English' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Your practice room' })).toBeVisible()
    for (const button of [home.startAtMooc, home.startAtSeis]) await expectWhole(button)
    await page.getByRole('button', { name: 'เปลี่ยนเป็นภาษาไทย' }).click()
    await page.getByText('ไม่แน่ใจว่าต้องทำส่วนใด').click()
    await page.getByText('ใช่ บรรจุก่อนวันนั้น').click()
    await page.getByText('ไม่แน่ใจ', { exact: true }).click()
    await page.getByRole('link', { name: 'ไปที่ส่วนที่ 1' }).click()
    await expect(page).toHaveURL(/#part-1$/)
    const ticked = page.getByTestId('part-1').locator('[data-ticked="true"]')
    await expect(ticked).toHaveCount(0)
    await askForCode({ room, mooc, connect })
    await expect(connect.otp).toBeVisible()
    await home.open()
    await expect(ticked).toHaveCount(4)
    await expect(page.getByTestId('part-1').locator('[aria-current="step"]')).toContainText('5')
    await expectWhole(page.getByTestId('go-on'))
    await expectWhole(page.getByTestId('start-seis'))
    await expect(page.locator(primary)).toHaveCount(1)
  })

  for (const locale of ['th', 'en'] as const)
    test.describe(`in a room of language ${locale}`, () => {
      test.use({ roomOptions: { locale } })

      test('the control that a step of part 1 asks for is wholly above the bar when its page opens, also where it asks whose role it is; without an e-mail it is the way to part 2', async ({
        page,
        room,
        home,
        mooc,
        connect,
        bar,
      }) => {
        const other = room.person('new-officer')
        await home.open()
        await expectWhole(home.startAtMooc)
        await mooc.open()
        await expectWhole(mooc.signIn)
        await mooc.signIn.click()
        await expectWhole(mooc.withEtdaConnect)
        await mooc.withEtdaConnect.click()
        await expectWhole(connect.ocsc)
        await connect.ocsc.click()
        await expectWhole(connect.citizenId, connect.askForOtp)
        await connect.citizenId.fill(room.person('no-email').citizenId)
        await connect.askForOtp.click()
        await expectWhole(connect.secondPart)
        await connect.citizenId.fill(other.citizenId)
        await connect.askForOtp.click()
        const question = page.getByTestId('change-role')
        await expect(question).toBeVisible()
        await expectWhole(connect.otp, connect.confirm)
        await connect.submitOtp(await bar.readCode(await connect.reference()))
        await expect(question).toBeVisible()
        await expectWhole(connect.allow)
        await question.getByRole('button').click()
        await expect(question).toHaveCount(0)
        await expect(connect.allow, 'the step is still there').toBeVisible()
        await expect(bar.bar).toContainText(String(locale === 'th' ? other.lastName : other.lastNameEn))
        await connect.allow.click()
        await expectWhole(page.locator(primary))
        await mooc.openCourse('OCSC00038')
        await expectWhole(mooc.startLearning)
        await mooc.startLearning.click()
        await expectWhole(bar.guide.getByRole('link'))
      })

      test('the control that a step of part 2 asks for is wholly above the bar when its page opens, also where it asks whose role it is; the page of the second แก้ไข leads over the night to the sign-in, whoever was signed in before', async ({
        page,
        room,
        home,
        mooc,
        connect,
        seis,
        bar,
      }) => {
        const person = room.person('no-email')
        await page.goto(await room.startUrl(room.person('ready').citizenId, 'mooc'))
        await mooc.openCourse('OCSC00038')
        await mooc.startLearning.click()
        await home.open()
        await expectWhole(home.startAtSeis)
        await seis.open()
        await expectWhole(seis.userCode, seis.requestPassword)
        await seis.askForPassword(person.citizenId)
        const question = page.getByTestId('change-role')
        await expect(question).toBeVisible()
        await expectWhole(seis.firstName)
        await home.open()
        await expectWhole(page.getByTestId('go-on'))
        await page.getByTestId('go-on').click()
        await seis.proveIdentity(person)
        await expectWhole(seis.newEmail)
        await seis.setPasswordAddress('mung.r@ocsc.example')
        await expectWhole(seis.userCode, seis.requestPassword)
        await seis.askForPassword(person.citizenId)
        await expectWhole(seis.password, seis.enter)
        await seis.signIn(await room.readCode({ site: 'seis' }))
        await expectWhole(seis.officers)
        await seis.officers.click()
        await expectWhole(seis.profile)
        await seis.profile.click()
        await expectWhole(seis.edit)
        await seis.edit.click()
        await expectWhole(seis.email)
        await seis.email.fill('mung.r@ocsc.example')
        await seis.phone.fill('080-000-0003')
        await seis.edit.click()
        await expectWhole(page.getByTestId('next-day'))
        await question.getByRole('button').click()
        await expect(question).toHaveCount(0)
        await home.open()
        await expectWhole(page.getByTestId('next-day'))
        await seis.open('/profile')
        await page.getByTestId('next-day').click()
        await expectWhole(page.getByTestId('start-again'))
        await page.getByTestId('start-again').click()
        await expect(bar.step).toContainText(locale === 'th' ? 'ขั้นตอนที่ 1' : 'Step 1')
        await mooc.signIn.click()
        await mooc.withEtdaConnect.click()
        await connect.signInAs(person.citizenId)
        await expect(mooc.greeting(locale === 'th' ? 'นายมุ่ง เรียบดี' : 'Mr. Mung Riapdee')).toBeVisible()
      })
    })
})

test.describe('the advice goes by what happened', () => {
  test('a slip has its own, until the next step is reached', async ({ room, mooc, connect, bar }) => {
    await askForCode({ room, mooc, connect }, 'no-email')
    await expect(bar.guide).toContainText('กด “ไปเพิ่มข้อมูลอีเมลที่ SEIS” เพื่อทำส่วนที่ 2')
    await expect(connect.secondPart).toHaveText('ไปเพิ่มข้อมูลอีเมลที่ SEIS')
  })

  test('who is done is led to how it went, on one sheet of A4 that names nobody, and from the front page back', async ({
    page,
    room,
    home,
    mooc,
    connect,
    bar,
  }) => {
    await home.open()
    await mooc.beginSignIn()
    await bar.askHint.click()
    await expect(page.locator('.driver-popover')).toBeVisible()
    await page.keyboard.press('Escape')
    for (const key of ['no-email', 'bad-email', 'retired']) {
      await connect.ocsc.or(connect.citizenId).first().waitFor()
      if (await connect.ocsc.isVisible()) await connect.ocsc.click()
      await connect.citizenId.fill(room.person(key).citizenId)
      await connect.askForOtp.click()
      await expect(connect.alert, key).toBeVisible()
    }
    await connect.citizenId.fill(room.person('ready').citizenId)
    await connect.askForOtp.click()
    await connect.submitOtp('000000')
    await expect(connect.alert).toBeVisible()
    await connect.submitOtp(await bar.readCode(await connect.reference()))
    await connect.allow.click()
    await mooc.openCourse('OCSC00038')
    await mooc.startLearning.click()
    await bar.guide.getByRole('link', { name: 'ดูสรุปการซ้อม' }).click()
    await expect(page.getByTestId('ending-lead')).toContainText('ท่านทำครบ 7 ขั้นตอนแล้ว')
    await expect(page.locator('[data-slip="code.wrong"]')).toContainText('รหัสไม่ตรงกับในจดหมาย')
    await expect(page.locator('[data-slip]')).toHaveCount(4)
    await expect(page.getByRole('link', { name: /^แบบฝึกหัดถัดไป: / })).toBeVisible()
    await expect(page.getByTestId('ending-hints')).toContainText('ขอคำใบ้')
    await expect(page.getByRole('region', { name: 'เมื่อใช้ระบบจริง' })).toContainText('พิมพ์ thaimooc.org')
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1)
    await page.emulateMedia({ media: 'print' })
    // biome-ignore lint/performance/useDomNodeTextContent: what is printed, not what stands in the page.
    const sheet = await page.evaluate(() => document.body.innerText)
    await page.emulateMedia({ media: null })
    for (const { firstName, lastName, citizenId, email } of room.personas)
      for (const fact of [firstName, lastName, citizenId, email]) if (fact) expect(sheet).not.toContain(fact)

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
  await signIn({ room, mooc, connect })
  await mooc.openCourse('OCSC00038')
  await expect(bar.step).toContainText('ขั้นตอนที่ 7')
})

test('a letter stands in the inbox that is open within three seconds of being sent', async ({
  page,
  room,
  mooc,
  connect,
  bar,
}) => {
  const inbox = await page.context().newPage()
  await inbox.goto(room.urls.mail)
  await askForCode({ room, mooc, connect })
  const letter = inbox.getByTestId('letter').filter({ hasText: await connect.reference() })
  await expect(letter).toBeVisible({ timeout: 3000 })
  await expect(bar.mail).toContainText('1')
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
    await askForCode({ room, mooc, connect })
    await expect(bar.mail).toContainText('1')
    const rowHeight = (await bar.mail.boundingBox())?.height ?? 0
    expect((await page.locator('.practice-tools').boundingBox())?.height).toBeLessThan(rowHeight * 1.5)
    await bar.bar.getByText('คู่มือระบุว่า').click()
    await expect(bar.bar.getByText('ผู้ใช้งานกรอก OTP ที่ได้รับทางอีเมล')).toBeInViewport()
  })
})
