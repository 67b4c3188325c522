/** The manual's part 1: sign in to Thai MOOC through ETDA Connect with a Smart ก.พ.๗ record, and start learning. */
import { expect, test } from './kit/test'

const course = { code: 'OCSC00038', title: 'การบริหารความเสี่ยงดิจิทัล' }

test('from the lobby through the seven steps to the first lesson, with nothing but what is on the screen', async ({
  page,
  mooc,
  connect,
  bar,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'เปิดห้องซ้อม' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'ห้องซ้อมของท่าน' })).toBeVisible()
  await page.getByRole('button', { name: 'เริ่มที่ Thai MOOC' }).click()
  await expect(bar.step).toContainText('ขั้นตอนที่ 1')
  await mooc.signIn.click()
  await expect(bar.step).toContainText('ขั้นตอนที่ 2')
  await mooc.withEtdaConnect.click()
  await expect(bar.step).toContainText('ขั้นตอนที่ 3')
  await connect.ocsc.click()
  await expect(bar.step).toContainText('ขั้นตอนที่ 4')

  await connect.citizenId.fill('1')
  const { citizenId } = await bar.readCard()
  await expect(connect.citizenId, 'the card opens over the page').toHaveValue('1')
  await connect.citizenId.fill(citizenId)
  await connect.askForOtp.click()
  await expect(bar.step).toContainText('ขั้นตอนที่ 5')

  const reference = await connect.reference()
  await connect.otp.fill('12')
  const code = await bar.readCode(reference)
  await expect(connect.otp, 'the inbox opens over the page').toHaveValue('12')
  await expect(bar.mail, 'focus comes back from the inbox').toBeFocused()
  await connect.submitOtp(code)
  await expect(bar.step).toContainText('ขั้นตอนที่ 6')
  await connect.allow.click()
  await expect(bar.step).toContainText('ขั้นตอนที่ 7')
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()

  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await mooc.startLearning.click()
  await expect(page).toHaveURL(/\/mooc\/learn\//)
  // The question stands below the text: where it is, all of the text is.
  await expect(page.getByRole('radio').first()).toBeVisible()
  const paragraphs = await page.getByRole('article').getByRole('paragraph').allTextContents()
  expect(paragraphs.filter(text => text.length > 100).length).toBeGreaterThanOrEqual(3)
})

test('what was started is still there, with its answer, after signing out and in again', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  const { citizenId } = room.person('ready')
  await mooc.beginSignIn()
  await connect.signInAs(citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await mooc.openCourse(course.code)
  await mooc.startLearning.click()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'ส่งคำตอบ' }).click()
  await expect(page.getByText('คำตอบของท่าน')).toBeVisible()

  await mooc.leave()
  await expect(page.getByText('ท่านออกจากระบบ Thai MOOC แล้ว')).toBeVisible()
  await mooc.open('/dashboard')
  await expect(mooc.withEtdaConnect, 'signed out is signed out').toBeVisible()
  await mooc.withEtdaConnect.click()
  await connect.signInAs(citizenId)
  await expect(page.getByRole('main').getByText(course.title).first()).toBeVisible()
  await expect(page.getByText('ตอบคำถามแล้ว')).toBeVisible()
})

test('ไม่อนุญาต is explained, nothing is told to the MOOC, and trying again works', async ({
  room,
  mooc,
  connect,
  page,
}) => {
  const { citizenId } = room.person('ready')
  await mooc.beginSignIn()
  await connect.proveTo(citizenId)
  await connect.deny.click()
  await expect(page.getByRole('heading', { level: 1, name: 'ท่านเลือกไม่อนุญาต' })).toBeVisible()
  await expect(page.getByText('ไม่ได้ส่งชื่อ อีเมล หรือข้อมูลใดของท่านมาที่ Thai MOOC')).toBeVisible()
  await expect(mooc.signIn).toBeVisible()
  await mooc.tryAgain.click()
  await connect.signInAs(citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
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
  await connect.signInAs(room.person('ready').citizenId)
  await expect(page).toHaveURL(/\/mooc\/learn\/OCSC00038/)
})

test('what is typed into Username and Password goes nowhere, and LOGIN says where to sign in', async ({
  page,
  mooc,
}) => {
  const sent: string[] = []
  page.on('request', request => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await mooc.open('/login')
  for (const words of ['Forgot password?', 'Register', 'ภาษาไทย']) {
    await expect(page.getByRole('link', { name: words }).first()).toBeVisible()
  }
  await expect(page.getByText('thaimooc@thaicyberu.go.th')).toBeVisible()
  await expect(page.getByRole('link', { name: /thaicyberu|facebook/ })).toHaveCount(0)
  await page.getByLabel('Username').fill('somebody-real')
  await page.getByLabel('Password').fill('a-real-password')
  await page.getByRole('button', { name: 'LOGIN', exact: true }).click()
  await expect(page.getByText('ในห้องซ้อมใช้ ETDA Connect')).toBeVisible()
  expect(sent.filter(line => /somebody-real|a-real-password/.test(line))).toEqual([])
  await page.getByRole('link', { name: 'Register' }).click()
  await expect(page.getByText('ในห้องซ้อมใช้ ETDA Connect')).toBeVisible()
})

test('the catalogue has a dozen courses or more, and search and filter find what they should', async ({
  page,
  mooc,
}) => {
  await mooc.open()
  const all = await mooc.courses.count()
  expect(all).toBeGreaterThanOrEqual(12)
  await mooc.search.fill('ความเสี่ยง')
  await mooc.find.click()
  await expect(mooc.courses).toHaveCount(1)
  await expect(mooc.courses.getByRole('link', { name: course.title })).toBeVisible()
  await page.getByRole('button', { name: 'ล้างการค้นหา' }).first().click()
  await expect(mooc.courses).toHaveCount(all)

  await page.getByLabel('หมวดหมู่', { exact: true }).selectOption({ label: 'คอมพิวเตอร์และเทคโนโลยี' })
  await page.getByRole('button', { name: 'กรอง', exact: true }).click()
  await expect(page).toHaveURL(/category=/)
  await expect(mooc.courses).not.toHaveCount(all)
  await expect(mooc.courses.first()).toBeVisible()

  await mooc.search.fill('ปลาทูแม่กลอง')
  await mooc.find.click()
  await expect(page.getByText('ไม่พบรายวิชาที่ตรงกับคำค้น')).toBeVisible()
})
