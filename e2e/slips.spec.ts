/** A learner's slips at ETDA Connect: each has its own sentence, loses nothing, and leads on. */
import { expect, test } from './kit/test'

/** A number that may be somebody's: valid check digit, an office code in digits 2–3. Made here, written nowhere. */
function realLookingId(): string {
  const twelve = `1${'10'}${'1'.repeat(9)}`
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0)
  return twelve + ((11 - (sum % 11)) % 10)
}

test.beforeEach(async ({ mooc, connect }) => {
  await mooc.beginSignIn()
  await connect.ocsc.click()
})

for (const [slip, typed, sentence] of [
  ['nothing', '', 'โปรดกรอกเลขประจำตัวประชาชน 13 หลัก'],
  ['too few digits', '1999', 'เลขยังไม่ครบ 13 หลัก'],
  ['too many digits', '19999000000131', 'เลขยาวเกิน 13 หลัก'],
  ['letters', 'somporn', 'ช่องนี้รับเฉพาะตัวเลข'],
  ['a wrong last digit', '1999900000014', 'เลขหลักสุดท้ายไม่สอดคล้อง'],
] as const) {
  test(`${slip} is told in its own words, with focus on the summary and what was typed kept`, async ({
    page,
    connect,
  }) => {
    await connect.citizenId.fill(typed)
    await connect.askForOtp.click()
    await expect(connect.alert).toContainText(sentence)
    await expect(connect.alert).toBeFocused()
    await expect(page).toHaveTitle(/^ข้อผิดพลาด: /)
    await expect(connect.citizenId).toHaveValue(typed)
    await expect(connect.citizenId).toHaveAttribute('aria-invalid', 'true')
    await expect(connect.citizenId).toHaveAccessibleDescription(new RegExp(sentence))
    await connect.alert.getByRole('link').click()
    await expect(connect.citizenId).toBeFocused()
  })
}

test('Thai digits, spaces and hyphens are taken as they are', async ({ connect }) => {
  await connect.citizenId.fill('๑-๙๙๙๙ 00000-01-3')
  await connect.askForOtp.click()
  await expect(connect.otp).toBeVisible()
})

test('a real-looking number is refused before it is sent', async ({ page, connect }) => {
  const sent: string[] = []
  page.on('request', request => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  const number = realLookingId()
  await connect.citizenId.fill(number)
  await connect.askForOtp.click()
  await expect(connect.alert).toContainText('เลขนี้ไม่ใช่เลขสำหรับฝึก')
  expect(sent.filter(line => line.includes(number))).toEqual([])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a real-looking number is kept in the browser by the field itself', async ({ page, connect }) => {
    const address = page.url()
    await connect.citizenId.fill(realLookingId())
    await connect.askForOtp.click()
    expect(
      await connect.citizenId.evaluate((field: HTMLInputElement) => field.validity.patternMismatch),
    ).toBe(true)
    expect(page.url()).toBe(address)
  })
})

test('the server refuses a real-looking number too, and does not show it again', async ({
  page,
  connect,
}) => {
  const number = realLookingId()
  await connect.citizenId.fill(number)
  await page
    .getByRole('main')
    .locator('form')
    .evaluate((form: HTMLFormElement) => form.submit())
  await expect(connect.alert).toContainText('เลขนี้ไม่ใช่เลขสำหรับฝึก')
  expect(await page.content()).not.toContain(number)
})

test.describe('at the code', () => {
  const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

  test.beforeEach(async ({ room, connect }) => {
    await connect.citizenId.fill(room.person('ready').citizenId)
    await connect.askForOtp.click()
    await expect(connect.otp).toBeVisible()
  })

  test('the full address is nowhere in the page', async ({ page, room }) => {
    await expect(page.getByText('XXXporn.j@ocsc.example')).toBeVisible()
    expect(await page.content()).not.toContain(String(room.person('ready').email))
  })

  test('a wrong code says how many tries are left; the fifth is answered with 429 and the clock time it ends', async ({
    page,
    room,
    connect,
  }) => {
    const code = await room.readCode({ site: 'connect' })
    for (const triesLeft of [4, 3, 2, 1]) {
      await connect.submitOtp(wrong(code))
      await expect(connect.alert).toContainText(`${triesLeft} ครั้ง`)
    }
    const answer = page.waitForResponse(response => response.url().endsWith('/otp/verify'))
    await connect.submitOtp(wrong(code))
    expect((await answer).status()).toBe(429)
    expect(Number((await answer).headers()['retry-after'])).toBeGreaterThan(800)
    await expect(page.getByRole('heading', { level: 1, name: 'กรอกรหัสผิดครบจำนวนครั้ง' })).toBeVisible()
    await expect(page.getByText(/ถึงเวลา \d{2}:\d{2} น\./)).toBeVisible()
  })

  test('an expired code offers a new one', async ({ room, connect }) => {
    const code = await room.readCode({ site: 'connect' })
    await room.advance(301)
    await connect.submitOtp(code)
    await expect(connect.alert).toContainText('หมดอายุ')
    await expect(connect.resend).toBeVisible()
  })

  test('an old code names the reference of the newer one', async ({ page, room, connect }) => {
    const code = await room.readCode({ site: 'connect' })
    await room.advance(61)
    await connect.resend.click()
    await expect(page.getByText('ส่งรหัสใหม่แล้ว')).toBeVisible()
    const reference = await connect.reference()
    await connect.submitOtp(code)
    await expect(connect.alert).toContainText(reference)
  })

  test('asking again too early says how long to wait', async ({ connect }) => {
    await connect.resend.click()
    await expect(connect.alert).toContainText('โปรดรออีก')
  })
})
