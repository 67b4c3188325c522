/** The manual's part 1: sign in to Thai MOOC through ETDA Connect with a Smart ก.พ.๗ record, and start learning. */
import { expect, test } from './kit/test'

const course = { code: 'OCSC00038', title: 'การบริหารความเสี่ยงดิจิทัล' }

test('a newcomer opens a room with one click and is greeted by name at the end of seven steps', async ({
  page,
  connect,
  bar,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'เปิดห้องซ้อม' }).click()
  await page.getByRole('button', { name: 'เริ่มที่ Thai MOOC' }).click()
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Login with ETDA Connect' }).click()
  await expect(page.getByText('ขั้นตอนที่ ๓').filter({ visible: true }).first()).toBeVisible()

  await connect.askFor('1-9999-00000-01-3')
  const reference = await connect.reference()
  await connect.otp.fill('12')
  const code = await bar.readCode(reference)
  await expect(connect.otp).toHaveValue('12')
  await connect.submitOtp(code)
  await connect.allow.click()
  await expect(page.getByRole('heading', { level: 1, name: 'นางสาวสมพร ใจดี' })).toBeVisible()
})

test('เริ่มเรียน opens the first lesson at once, and is still so after signing out and in', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  const { citizenId } = room.person('ready')
  const signIn = async () => {
    await connect.askFor(citizenId)
    const reference = await connect.reference()
    await connect.submitOtp(await room.readCode({ site: 'connect', reference }))
    await connect.allow.click()
  }
  await mooc.beginSignIn()
  await signIn()
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await mooc.openCourse(course.code)
  await mooc.startLearning.click()
  await expect(page).toHaveURL(/\/mooc\/learn\/OCSC00038/)
  expect(await page.getByRole('main').getByRole('paragraph').count()).toBeGreaterThanOrEqual(3)

  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'ส่งคำตอบ' }).click()
  await expect(page.getByText('คำตอบของท่าน')).toBeVisible()

  await mooc.signOut.click()
  await expect(mooc.signIn).toBeVisible()
  await mooc.beginSignIn()
  await signIn()
  await expect(page.getByRole('main').getByText(course.title).first()).toBeVisible()
})

test('whoever does not allow it is told what happened, and can try again', async ({
  room,
  mooc,
  connect,
  page,
}) => {
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
  await connect.submitOtp(await room.readCode({ site: 'connect' }))
  await connect.deny.click()
  await expect(page.getByRole('heading', { level: 1, name: 'ท่านเลือกไม่อนุญาต' })).toBeVisible()
  await mooc.tryAgain.click()
  await expect(connect.ocsc).toBeVisible()
})

test('a learner who wanted a course before signing in finds it started after', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await mooc.openCourse(course.code)
  await mooc.startLearning.click()
  await mooc.withEtdaConnect.click()
  await connect.askFor(room.person('ready').citizenId)
  await connect.submitOtp(await room.readCode({ site: 'connect' }))
  await connect.allow.click()
  await expect(page).toHaveURL(/\/mooc\/learn\/OCSC00038/)
})

test('Back to a step that is over says so, and leads on', async ({ page, room, mooc, connect }) => {
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
  await connect.submitOtp(await room.readCode({ site: 'connect' }))
  const consent = page.url()
  await connect.allow.click()
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await page.goto(consent)
  await expect(page.getByRole('heading', { level: 1, name: 'ท่านทำขั้นตอนนี้เสร็จแล้ว' })).toBeVisible()
})

test('an interaction that was started elsewhere cannot be gone on with', async ({
  page,
  mooc,
  connect,
  context,
}) => {
  await mooc.beginSignIn()
  await expect(connect.ocsc).toBeVisible()
  await context.clearCookies({ name: '_interaction' })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'ขั้นตอนนี้ไม่ได้เริ่มจากเบราว์เซอร์นี้' })).toBeVisible()
})

test('a double tap on any step ends where one tap would', async ({ room, mooc, connect }) => {
  await mooc.open()
  await mooc.signIn.click()
  await mooc.withEtdaConnect.dblclick()
  await connect.ocsc.dblclick()
  await connect.citizenId.fill(room.person('ready').citizenId)
  await connect.askForOtp.dblclick()
  await connect.otp.fill(await room.readCode({ site: 'connect' }))
  await connect.confirm.dblclick()
  await connect.allow.dblclick()
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('the same journey, with the inbox as a page and the way back to the waiting step', async ({
    page,
    room,
    mooc,
    connect,
    bar,
  }) => {
    await mooc.beginSignIn()
    await connect.askFor(room.person('ready').citizenId)
    const [reference, waiting] = [await connect.reference(), page.url()]
    await bar.mail.click()
    const letter = page.getByTestId('letter').filter({ hasText: reference })
    const code = (await letter.locator('[id^="code-"]').textContent()) ?? ''
    await page.getByRole('link', { name: 'กลับไปขั้นตอนที่ค้างอยู่' }).first().click()
    expect(page.url()).toBe(waiting)
    await connect.submitOtp(code)
    await connect.allow.click()
    await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  })

  test('a slip is told beside the field, keeps what was typed and begins the title', async ({
    page,
    mooc,
    connect,
  }) => {
    await mooc.beginSignIn()
    await connect.ocsc.click()
    await connect.citizenId.fill('5999900000059')
    await connect.askForOtp.click()
    await expect(connect.alert).toContainText('ไม่พบเลขนี้')
    await expect(connect.citizenId).toHaveValue('5999900000059')
    await expect(connect.citizenId).toHaveAttribute('aria-invalid', 'true')
    await expect(page).toHaveTitle(/^ข้อผิดพลาด: /)
    await expect(connect.secondPart).toBeVisible()
  })
})
