/** The 13 digits at ETDA Connect: each slip in its own words, by the browser and by the server. */
import { expect, test } from '../kit/test'
import { asACodeIsAsked, expectEachSlip, expectRefused, idSlips, listen, notPracticeId } from './each-slip'
import { realLookingId } from './not-practice'
import { expectSlip } from './slip'

test.describe('at ETDA Connect', () => {
  test.beforeEach(async ({ mooc, connect }) => {
    await mooc.beginSignIn()
    await connect.ocsc.click()
  })

  test('every slip in the 13 digits is told in its own words, by the browser and by the server', async ({
    page,
    connect,
  }) => {
    await expectEachSlip(page, connect.citizenId, connect.askForOtp, idSlips)
  })

  test('a real-looking number is refused before it is sent, and by the server, which does not show it again; both lead to the card', async ({
    page,
    connect,
    bar,
  }) => {
    const toCard = connect.alert.getByRole('link', { name: 'เปิดบัตรซ้อม' })
    await connect.citizenId.fill('1999')
    await connect.askForOtp.click()
    await expect(connect.alert).toBeFocused()
    await expect(toCard, 'the card has nothing for a number that is too short').toBeHidden()
    await connect.citizenId.fill(realLookingId())
    await connect.askForOtp.click()
    await toCard.click()
    await expect(bar.dialog.getByRole('definition').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expectRefused(page, connect.citizenId, connect.askForOtp, realLookingId(), notPracticeId)
    await expect(toCard, 'by the server too').toHaveAttribute('href', /\/cards\/turn$/)
    await expect(toCard).toBeVisible()
  })

  test('Thai digits, spaces and hyphens are taken as they are, in the number and in the code, which is one field of digits that a phone offers to fill', async ({
    room,
    connect,
  }) => {
    await connect.citizenId.fill('๑-๙๙๙๙ 00000-01-3')
    await connect.askForOtp.click()
    await expect(connect.otp).toBeVisible()
    for (const [name, value] of asACodeIsAsked) await expect(connect.otp).toHaveAttribute(name, value)
    const code = await room.readCode({ site: 'connect' })
    const thai = code.replace(/\d/g, digit => String.fromCharCode(0x0e50 + Number(digit)))
    await connect.otp.fill(`${thai.slice(0, 3)}-${thai.slice(3)}`)
    await connect.otp.press('Enter')
    await expect(connect.allow).toBeVisible()
  })

  test('a number of nobody and of somebody retired are told apart, and what was typed stays', async ({
    page,
    room,
    connect,
  }) => {
    for (const [typed, sentence] of [
      ['5999900000059', 'ไม่พบเลขนี้ในทะเบียน ก.พ.๗'],
      [room.person('retired').citizenId, 'ท่านพ้นจากราชการแล้ว'],
    ] as const) {
      await connect.citizenId.fill(typed)
      await connect.askForOtp.click()
      await expectSlip(page, connect.citizenId, sentence)
      await expect(connect.citizenId).toHaveValue(typed)
    }
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })

    test('a real-looking number is kept in the browser by the field itself', async ({ page, connect }) => {
      const number = realLookingId()
      const expectNotSent = listen(page)
      const address = page.url()
      await connect.citizenId.fill(number)
      await connect.askForOtp.click()
      const isHeldBack = await connect.citizenId.evaluate(
        (field: HTMLInputElement) => field.validity.patternMismatch,
      )
      expect(isHeldBack).toBe(true)
      await expect(connect.citizenId, 'and the browser says why').toHaveAttribute('title', /เลข/)
      expect(page.url()).toBe(address)
      expectNotSent(number)
    })
  })
})
