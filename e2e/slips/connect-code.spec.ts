/** The code of ETDA Connect: typed wrong, wrong, too old, asked for too early, and the last one. */
import { expect, test } from '../kit/test'
import { wrongCode } from '../wrong-code'
import { codeSlips, expectEachSlip } from './each-slip'
import { expectSlip, expectSlipAtButton } from './slip'

/** One field, for which a phone shows digits, and offers the code of a message. */
const oneTimeCode = { type: 'text', inputmode: 'numeric', autocomplete: 'one-time-code' }

test.describe('at the code of ETDA Connect', () => {
  test.beforeEach(async ({ room, mooc, connect }) => {
    await mooc.beginSignIn()
    await connect.askFor(room.person('ready').citizenId)
    await expect(connect.otp).toBeVisible()
  })

  test('every slip of typing is told in its own words, by the browser and by the server', async ({
    page,
    connect,
  }) => {
    for (const [attribute, value] of Object.entries(oneTimeCode))
      await expect(connect.otp).toHaveAttribute(attribute, value)
    await expectEachSlip(page, connect.otp, connect.confirm, codeSlips)
  })

  test('the full address is nowhere in the page, its data or its address', async ({ page, room }) => {
    await expect(page.getByText('XXXporn.j@ocsc.example')).toBeVisible()
    expect(await page.content()).not.toContain(String(room.person('ready').email))
    expect(page.url()).not.toContain('somporn')
  })

  test('a wrong code says how many tries are left; the fifth is answered with 429 and the clock time it ends', async ({
    page,
    room,
    connect,
  }) => {
    const code = await room.readCode({ site: 'connect' })
    for (const triesLeft of [4, 3, 2, 1]) {
      await connect.submitOtp(wrongCode(code))
      await expectSlip(page, connect.otp, `ท่านกรอกได้อีก ${triesLeft} ครั้ง`)
    }
    const answer = page.waitForResponse(response => response.url().endsWith('/otp/verify'))
    await connect.submitOtp(wrongCode(code))
    expect((await answer).status()).toBe(429)
    expect(Number((await answer).headers()['retry-after'])).toBeGreaterThan(14 * 60)
    await expect(page.getByRole('heading', { level: 1, name: /^โปรดรอถึงเวลา/ })).toBeVisible()
    await expect(page.getByText(/เลขนี้ไว้ถึงเวลา \d{2}:\d{2} น\./)).toBeVisible()
    expect((await room.send('GET', '/otp?site=connect')).status(), 'the code is dead').toBe(404)
  })

  test('an expired code offers a new one, and the new one works', async ({ page, room, connect }) => {
    const code = await room.readCode({ site: 'connect' })
    await room.advance(301)
    await connect.submitOtp(code)
    await expectSlipAtButton(page, connect.resend, 'รหัสนี้หมดอายุแล้ว', connect.otp)
    await connect.resend.click()
    await expect(page.getByText('ส่งรหัสใหม่แล้ว')).toBeVisible()
    await connect.submitOtp(await room.readCode({ site: 'connect' }))
    await expect(connect.allow).toBeVisible()
  })

  test('an old code names the reference of the newer one', async ({ page, room, connect }) => {
    const code = await room.readCode({ site: 'connect' })
    await room.advance(61)
    await connect.resend.click()
    await expect(page.getByText('ส่งรหัสใหม่แล้ว')).toBeVisible()
    const reference = await connect.reference()
    await connect.submitOtp(code)
    await expectSlip(page, connect.otp, `รหัสอ้างอิง ${reference}`)
  })

  test('the wait before another code is visible, asking too early says it too, and the last sending is announced', async ({
    page,
    room,
    connect,
  }) => {
    await expect(page.getByText(/ขอรหัสใหม่ได้ในอีก \d+ วินาที/).first()).toBeVisible()
    await connect.resend.click()
    await expectSlipAtButton(page, connect.resend, /โปรดรออีก \d+ วินาที/, connect.otp)
    for (const left of [3, 2, 1]) {
      await room.advance(61)
      await connect.resend.click()
      await expect(page.getByText('ส่งรหัสใหม่แล้ว')).toBeVisible()
      if (left > 1) await expect(page.getByText(`ขอรหัสใหม่ได้อีก ${left} ครั้ง`)).toBeVisible()
    }
    await expect(page.getByText(/ขอรหัสใหม่ได้อีก 1 ครั้ง/).first(), 'said before the last').toBeVisible()
    await room.advance(61)
    await connect.resend.click()
    await expect(page.getByText('ส่งรหัสใหม่แล้ว')).toBeVisible()
    await connect.submitOtp(await room.readCode({ site: 'connect' }))
    await expect(connect.allow).toBeVisible()
  })
})
