/** The manual's part 2: add an e-mail in SEIS, and sign in the next day. */
import { expect, test } from './kit/test'

const email = 'mung.r@ocsc.example'
const phone = '080-000-0003'

test('no e-mail leads to SEIS; eight steps later it works, but only the next day', async ({
  page,
  room,
  home,
  mooc,
  connect,
  seis,
  bar,
}) => {
  const person = room.person('no-email')
  await test.step('the first journey fails, and names the second', async () => {
    await mooc.beginSignIn()
    await connect.askFor(person.citizenId)
    await expect(page.getByRole('heading', { name: 'สิ่งที่ส่งมาด้วย ๒ การเพิ่มข้อมูลอีเมล' })).toBeVisible()
    await connect.secondPart.click()
    await expect(bar.step).toContainText('ขั้นตอนที่ 1')
  })
  await test.step('1 and 2: ค้นหาอีเมลไม่พบ, and the proof of identity', async () => {
    await home.playAs('นายมุ่ง เรียบดี')
    await seis.open()
    await seis.askForPassword(person.citizenId)
    await expect(page.getByText('ค้นหาอีเมลไม่พบ', { exact: true })).toBeVisible()
    await expect(bar.step).toContainText('ขั้นตอนที่ 2')
    const { laserCode } = await bar.readCard()
    expect(laserCode.replaceAll('-', '')).toBe(person.laserCode.replaceAll('-', ''))
    await seis.proveIdentity({ ...person, laserCode })
  })
  await test.step('3 and 4: where the password goes, and the password', async () => {
    await expect(bar.step).toContainText('ขั้นตอนที่ 3')
    await seis.setPasswordAddress(email)
    await expect(bar.step).toContainText('ขั้นตอนที่ 4')
    await seis.askForPassword(person.citizenId)
    await expect(page.getByText('ส่งรหัสผ่านไปยัง email XXXg.r@ocsc.example เรียบร้อยแล้ว')).toBeVisible()
    const reference = (await page.getByTestId('reference').textContent()) ?? ''
    await seis.signIn(await bar.readCode(reference))
  })
  await test.step('5 and 6: the group, and a profile whose อีเมล is still empty', async () => {
    await expect(bar.step).toContainText('ขั้นตอนที่ 5')
    await seis.officers.click()
    await expect(page.getByRole('heading', { level: 1, name: 'สวัสดี นายมุ่ง เรียบดี' })).toBeVisible()
    await expect(page.getByText('กรุณาดำเนินการตรวจสอบข้อมูลส่วนตัว')).toBeVisible()
    await seis.profile.click()
    await expect(bar.step).toContainText('ขั้นตอนที่ 6')
    await expect(seis.email).toHaveValue('')
    await expect(seis.email).toHaveAttribute('readonly')
    await expect(page.getByRole('button', { name: 'บันทึก' })).toHaveCount(0)
  })
  await test.step('7 and 8: the second แก้ไข saves, and says from when it counts', async () => {
    await seis.saveContact(email, phone)
    await expect(bar.step).toContainText('ขั้นตอนที่ 8')
    await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
    await expect(seis.email).toHaveValue(email)
  })
  await test.step('before midnight it fails as in life, and says when it will work', async () => {
    await mooc.beginSignIn()
    await connect.askFor(person.citizenId)
    await expect(connect.alert).toContainText('ไม่พบอีเมลของท่านในทะเบียน ก.พ.๗')
    await expect(page.getByText(/จะได้รับข้อมูลหลังเที่ยงคืน ลงชื่อเข้าใช้ได้ตั้งแต่.*\d{4}/)).toBeVisible()
  })
  await test.step('after ข้ามไปวันถัดไป it succeeds', async () => {
    await home.skipToNextDay()
    await mooc.beginSignIn()
    await connect.signInAs(person.citizenId)
    await expect(mooc.greeting('นายมุ่ง เรียบดี')).toBeVisible()
  })
})

test('leaving before the second แก้ไข is warned of and loses nothing typed; it fails the next day, and the page says which press was missed', async ({
  page,
  room,
  home,
  mooc,
  connect,
  seis,
}) => {
  const warnings: string[] = []
  page.on('dialog', dialog => {
    warnings.push(dialog.type())
    void dialog.accept()
  })
  const person = room.person('no-email')
  await seis.open()
  await seis.enterWithNewEmail(person, email)
  await seis.profile.click()
  await seis.edit.click()
  await expect(seis.email, 'the fields are open, and gone to').toBeFocused()
  await expect(seis.email).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('status').filter({ hasText: 'เปิดให้กรอกแล้ว' })).toBeInViewport()
  await seis.email.fill(email)
  await seis.phone.fill('081-234-5678')
  await seis.profile.click()
  await expect(page.getByText('ยังไม่ได้จัดเก็บ', { exact: true })).toBeVisible()
  expect(warnings).toEqual(['beforeunload'])
  await seis.edit.click()
  await expect(seis.email).toHaveValue(email)
  await expect(seis.phone, 'what may be somebody’s is kept nowhere').toHaveValue('')
  await expect(page.getByText('ยังอยู่ในช่องด้านล่าง')).toBeVisible()
  await seis.phone.fill(phone)
  await home.skipToNextDay()
  await mooc.beginSignIn()
  await connect.askFor(person.citizenId)
  await expect(page.getByText('ยังไม่ได้กด “แก้ไข” ครั้งที่สอง')).toBeVisible()
  await expect(connect.secondPart).toBeVisible()
})

test('three failed proofs end at the personnel office, never saying which part was wrong; the next day counts anew', async ({
  page,
  room,
  home,
  seis,
}) => {
  const person = room.person('no-email')
  const sentences = new Set<string>()
  const wrong = [{ lastName: 'ผิด' }, { birthDate: '1975-02-27' }, { laserCode: 'ZZ9-0000000-00' }]
  await seis.open()
  await seis.askForPassword(person.citizenId)
  for (const [index, part] of wrong.entries()) {
    await seis.proveIdentity({ ...person, ...part })
    if (index === wrong.length - 1) break
    await expect(seis.alert).toContainText(`ทำได้อีก ${2 - index} ครั้ง`)
    sentences.add(((await seis.alert.textContent()) ?? '').replace(/\d/g, ''))
    await expect(seis.lastName, 'what was typed stays').not.toHaveValue('')
    await expect(seis.laserCode, 'the practice code too, which is no secret').not.toHaveValue('')
  }
  expect(sentences.size, 'the same sentence whatever was wrong').toBe(1)
  const contact = page.getByRole('heading', {
    level: 1,
    name: 'ติดต่อฝ่ายการเจ้าหน้าที่ของหน่วยงานต้นสังกัด',
  })
  await expect(contact).toBeVisible()
  await seis.open('/verify-identity')
  await expect(contact, 'also by another way').toBeVisible()
  await home.skipToNextDay()
  await seis.open('/verify-identity')
  await seis.proveIdentity(person)
  await expect(seis.newEmail).toBeVisible()
})

test('the wrong group says whom each is for, and leads back', async ({ page, room, seis }) => {
  const person = room.person('new-officer')
  await seis.open()
  await seis.askForPassword(person.citizenId)
  await seis.signIn(await room.readCode({ site: 'seis' }))
  await seis.officers.click()
  await expect(page.getByRole('heading', { level: 1, name: 'กลุ่มนี้ไม่ใช่กลุ่มของท่าน' })).toBeVisible()
  await expect(page.getByText('กลุ่มของท่านคือ กลุ่มข้าราชการใหม่')).toBeVisible()
  await page.getByRole('link', { name: 'กลับไปเลือกกลุ่ม' }).click()
  await seis.newOfficers.click()
  await expect(page.getByRole('heading', { level: 1, name: 'สวัสดี นายธนกร ตั้งใจ' })).toBeVisible()
})

test('อีเมลไม่ถูกต้องหรือใช้ไม่ได้แล้ว leads through 2 to 3 again, and the password goes to the new address', async ({
  page,
  room,
  seis,
}) => {
  const person = room.person('ready')
  await seis.open()
  await seis.askForPassword(person.citizenId)
  await expect(page.getByText('ส่งรหัสผ่านไปยัง email XXXporn.j@ocsc.example เรียบร้อยแล้ว')).toBeVisible()
  const old = await room.readCode({ site: 'seis' })
  await seis.wrongEmail.click()
  await expect(page.getByText('โปรดยืนยันตัวตนเพื่อระบุอีเมลใหม่')).toBeVisible()
  await seis.proveIdentity(person)
  await seis.setPasswordAddress('new.address@moe.example')
  await seis.askForPassword(person.citizenId)
  await expect(page.getByText('ส่งรหัสผ่านไปยัง email XXX.address@moe.example เรียบร้อยแล้ว')).toBeVisible()
  const code = await room.readCode({ site: 'seis' })
  if (old !== code) {
    await seis.signIn(old)
    await expect(seis.alert).toBeVisible()
  }
  await seis.signIn(code)
  await expect(seis.officers).toBeVisible()
})

test('ล้างหน้าจอ asks first, empties the fields and leaves the record alone', async ({ page, room, seis }) => {
  const person = room.person('ready')
  await seis.enterAs(person)
  await seis.profile.click()
  await seis.edit.click()
  await seis.fax.fill('not a number, and not asked for')
  await seis.clear.click()
  await expect(seis.fax, 'one press loses nothing').toHaveValue('not a number, and not asked for')
  await seis.clearAll.click()
  await expect(page.getByText('ข้อมูลในทะเบียนยังไม่เปลี่ยน')).toBeVisible()
  for (const field of [seis.email, seis.phone, seis.fax]) await expect(field).toHaveValue('')
  await seis.profile.click()
  await expect(seis.email).toHaveValue(String(person.email))
})

test('รายงาน shows the own record, read only; E-SURVEY says that the manual does not cover it; ออกจากระบบ ends the session', async ({
  page,
  room,
  seis,
}) => {
  const person = room.person('ready')
  await seis.enterAs(person)
  await page.getByRole('link', { name: 'รายงาน' }).click()
  await expect(page.getByRole('main').getByText('นางสาวสมพร ใจดี', { exact: true })).toBeVisible()
  await expect(page.getByText(String(person.email))).toBeVisible()
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  expect(await page.content()).not.toMatch(/ZZ9/i)
  await page.getByRole('link', { name: 'ลงทะเบียนระบบ E-SURVEY' }).click()
  await expect(page.getByText('คู่มือไม่ได้กล่าวถึง')).toBeVisible()
  await seis.signOut.click()
  await expect(page.getByText('ออกจากระบบเรียบร้อยแล้ว')).toBeVisible()
  for (const rest of ['/home', '/reports', '/profile', '/profile/edit', '/group', '/e-survey']) {
    await seis.open(rest)
    await expect(page.getByText('โปรดเข้าสู่ระบบก่อน')).toBeVisible()
  }
})
