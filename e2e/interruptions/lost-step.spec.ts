/** A step that cannot go on where it is: its cookie is gone, it is done, or somebody else’s number is typed. */
import { askForCode, proveIdentity, signIn } from '../first-steps'
import { expect, test } from '../kit/test'

const headed = (name: string | RegExp) => ({ level: 1, name }) as const

test('an interaction without its cookie, or one that never was, says so and leads to a new start', async ({
  page,
  context,
  mooc,
  connect,
}) => {
  const lost = page.getByRole('heading', headed('การลงชื่อเข้าใช้ครั้งนี้ทำต่อที่นี่ไม่ได้'))
  await mooc.beginSignIn()
  await connect.ocsc.click()
  const address = page.url()
  await context.clearCookies({ name: /^_interaction/ })
  await connect.citizenId.fill('1999900000013')
  await connect.askForOtp.click()
  await expect(lost, 'a form sent').toBeVisible()
  for (const step of ['', '/citizen-id', '/otp', '/consent', '/locked']) {
    await page.goto(address.replace(/\/citizen-id$/, step))
    await expect(lost, `a page opened: ${step}`).toBeVisible()
  }
  await page.goto(address.replace(/interaction\/.*/, 'interaction/never-was'))
  await expect(lost, 'an unknown one').toBeVisible()
  await connect.backToMooc.click()
  await mooc.withEtdaConnect.click()
  await expect(connect.ocsc).toBeVisible()
})

test('Back to any step after อนุญาต says that it is done, sends nothing twice and leads on', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await signIn({ room, mooc, connect })
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  const done = page.getByRole('heading', headed('การลงชื่อเข้าใช้ครั้งนี้สิ้นสุดแล้ว'))
  for (let steps = 0; steps < 3; steps++) {
    await page.goBack()
    await expect(done).toBeVisible()
  }
  expect(await room.call('GET', '/messages')).toHaveLength(1)
  await connect.backToMooc.click()
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
})

test('Back after ไม่อนุญาต says that it is done, and leads to a new start in which nothing is allowed yet', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await proveIdentity({ room, mooc, connect })
  await connect.deny.click()
  await expect(page.getByRole('heading', headed('ท่านเลือกไม่อนุญาต'))).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', headed('การลงชื่อเข้าใช้ครั้งนี้สิ้นสุดแล้ว'))).toBeVisible()
  await connect.backToMooc.click()
  await mooc.withEtdaConnect.click()
  await expect(connect.ocsc.or(connect.allow)).toBeVisible()
})

test('a lock speaks the reader’s language, and the room’s clock is moved past it by a press', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await askForCode({ room, mooc, connect }, 'locked')
  await expect(page.getByRole('heading', { name: /^โปรดรอถึงเวลา/ })).toBeVisible()
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(page.getByRole('heading', { name: /^Please wait until/ })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const before = await room.call<{ now: string }>('GET', '/clock')
  await page.getByRole('button', { name: 'Skip to the next day' }).click()
  await expect(page.getByText('The room clock was moved.')).toBeVisible()
  const after = await room.call<{ now: string }>('GET', '/clock')
  expect(after.now.slice(0, 10) > before.now.slice(0, 10)).toBe(true)
})

test('Back after the code, and somebody else’s number: it has to be proven itself; one’s own goes on', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await proveIdentity({ room, mooc, connect })
  const number = page.url().replace(/\/consent$/, '/citizen-id')
  await page.goto(number)
  await connect.citizenId.fill(room.person('ready').citizenId)
  await connect.askForOtp.click()
  await expect(connect.allow, 'proven already').toBeVisible()

  await page.goto(number)
  await connect.citizenId.fill(room.person('new-officer').citizenId)
  await connect.askForOtp.click()
  await expect(connect.otp).toBeVisible()
  await page.goto(number.replace(/\/citizen-id$/, '/consent'))
  await expect(connect.allow).toHaveCount(0)
})

test('Back in the second journey never breaks it: the first page knows who is signed in and goes on', async ({
  page,
  room,
  seis,
}) => {
  await seis.enterAs(room.person('ready'))
  await expect(page.getByRole('heading', headed('สวัสดี นางสาวสมพร ใจดี'))).toBeVisible()
  await page.goBack()
  await expect(seis.officers).toBeVisible()
  await page.goBack()
  await expect(page.getByText('ท่านเข้าสู่ระบบอยู่แล้วในชื่อ นางสาวสมพร ใจดี')).toBeVisible()
  await page.getByRole('link', { name: 'ใช้งานต่อ' }).click()
  await expect(page.getByRole('heading', headed('สวัสดี นางสาวสมพร ใจดี'))).toBeVisible()
})
