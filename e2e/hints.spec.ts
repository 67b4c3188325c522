/** Hints: each press says more, the last one points at the control, and nothing is done for anybody. */
import { askForCode } from './first-steps'
import { expect, test } from './kit/test'

test.use({ viewport: { width: 360, height: 740 } })

const coach = '.driver-popover'

test('the last hint points at the control, keeps what is typed and what was told, and gives the keyboard back', async ({
  page,
  room,
  mooc,
  connect,
  bar,
}) => {
  const fetched: string[] = []
  const complaints: string[] = []
  page.on('request', request => fetched.push(request.url()))
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  await askForCode({ room, mooc, connect })
  await connect.submitOtp('000000')
  await expect(connect.alert).toBeVisible()
  await connect.otp.fill('')
  expect(
    fetched.filter(url => url.includes('coach')),
    'it rides on no page',
  ).toEqual([])

  await bar.askHint.click()
  const box = page.locator(coach)
  await expect(box).toContainText('ช่องรหัส OTP อยู่ใต้กรอบรหัสอ้างอิง')
  await expect(page.getByRole('dialog', { name: 'อยู่ตรงนี้' })).toBeVisible()
  await expect(connect.alert, 'what was told stays').toBeVisible()
  for (const name of ['aria-haspopup', 'aria-expanded', 'aria-controls'])
    await expect(connect.otp, name).not.toHaveAttribute(name)
  const close = box.getByRole('button', { name: 'ปิด', exact: true })
  await expect(close).toBeFocused()
  expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(44)

  await page.keyboard.press('Escape')
  await expect(box).toHaveCount(0)
  await expect(connect.otp, 'Escape').toBeFocused()
  await bar.showControl.click()
  await expect(box).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(box).toHaveCount(0)
  await expect(connect.otp, 'Tab').toBeFocused()
  await bar.showControl.click()
  await expect(box).toBeVisible()
  await close.click()
  await expect(connect.otp, 'its button').toBeFocused()

  await page.keyboard.insertText('12')
  await bar.showControl.click()
  await expect(box).toBeVisible()
  await expect(connect.otp).toHaveValue('12')
  await expect(page.locator('.driver-active-element'), 'it is not empty, and was not taken').toHaveId('otp')
  expect(
    fetched.filter(url => url.includes('coach')),
    'fetched once',
  ).toHaveLength(1)
  expect(complaints).toEqual([])
})

test('what points is seen in large text and in forced colours, and moves nothing', async ({
  page,
  mooc,
  bar,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await mooc.open('/login')
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  await bar.askHint.click()
  const box = page.locator(coach)
  await expect(box).toBeInViewport({ ratio: 1 })
  await expect(mooc.withEtdaConnect).toBeInViewport()
  await expect(box).not.toHaveCSS('border-top-style', 'none')
  await expect(mooc.withEtdaConnect).toHaveCSS('outline-style', 'solid')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('where it cannot be fetched, the control has focus all the same', async ({ page, mooc, bar }) => {
  await page.route('**/coach*', route => route.abort())
  await mooc.open()
  await bar.askHint.click()
  await expect(mooc.signIn).toBeFocused()
})

test('who has done the part before is told what a step is for, then what to press, then where; each is counted', async ({
  page,
  room,
  home,
  mooc,
  bar,
}) => {
  await page.goto(await room.startUrl(room.person('ready').citizenId, 'mooc'))
  await mooc.openCourse('OCSC00038')
  await mooc.startLearning.click()
  await expect(bar.guide).toContainText('จบส่วนที่ 1 แล้ว')
  await home.open()
  await page.getByTestId('start-mooc').click()
  await expect(bar.guide).toContainText('บอก Thai MOOC ว่าท่านต้องการลงชื่อเข้าใช้')
  await bar.askHint.click()
  await expect(bar.guide).toContainText('กดปุ่ม “Sign in” ที่มุมบนขวา')
  await expect(bar.guide, 'it is read aloud').toBeFocused()
  await expect(page.locator(coach)).toHaveCount(0)
  await bar.askHint.click()
  await expect(page.locator(coach)).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the last hint says where the control is, and leads to it', async ({ page, mooc, connect, bar }) => {
    await mooc.beginSignIn()
    await connect.ocsc.click()
    await bar.askHint.click()
    await expect(page.locator('#practice-guide')).toContainText('ช่องเลข 13 หลักอยู่ใต้หัวข้อของหน้า')
    await bar.showControl.click()
    await expect(page).toHaveURL(/#citizenId$/)
    await expect(connect.citizenId).toBeInViewport()
  })
})

test('alone on the sites the advice is a press away, and what is typed stays', async ({
  page,
  room,
  home,
  mooc,
  connect,
  bar,
}) => {
  await mooc.open()
  await home.open()
  const task = page.getByTestId('part-1')
  await task.getByText('วิธีซ้อม: มีคำแนะนำ').click()
  await task.getByRole('button', { name: 'ทำต่อโดยไม่มีคำแนะนำ' }).click()
  await page.getByTestId('go-on').click()
  await expect(mooc.signIn).toBeVisible()
  await expect(bar.guide).toHaveCount(0)
  await expect(bar.bar).toContainText('ห้ามกรอกข้อมูลจริง')
  await mooc.signIn.click()
  await mooc.withEtdaConnect.click()
  await connect.ocsc.click()
  await connect.citizenId.fill(room.person('ready').citizenId)
  await bar.bar.getByRole('button', { name: 'เปิดคำแนะนำ' }).click()
  await expect(bar.guide).toContainText('ขั้นตอนที่ 4')
  await expect(connect.citizenId).toHaveValue(room.person('ready').citizenId)
})
