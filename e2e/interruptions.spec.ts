/** What people do in the middle of a sign-in: each ends somewhere sensible, and counts once. */
import type { Page } from '@playwright/test'
import { Connect } from './kit/pages/connect'
import { Mooc } from './kit/pages/mooc'
import { Seis } from './kit/pages/seis'
import { Room } from './kit/room'
import { expect, test } from './kit/test'

const headed = (name: string | RegExp) => ({ level: 1, name }) as const

/** Reloads the page headed so, and is at the same address and heading again. */
async function reload(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', headed(heading))).toBeVisible()
  const address = page.url()
  await page.reload()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', headed(heading))).toBeVisible()
}

test('an interaction without its cookie, or one that never was, says so and leads to a new start', async ({
  page,
  context,
  mooc,
  connect,
}) => {
  const lost = page.getByRole('heading', headed('ขั้นตอนนี้ทำต่อที่นี่ไม่ได้'))
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
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  const done = page.getByRole('heading', headed('ท่านทำขั้นตอนนี้เสร็จแล้ว'))
  for (let steps = 0; steps < 3; steps++) {
    await page.goBack()
    await expect(done).toBeVisible()
  }
  expect(await room.call('GET', '/messages')).toHaveLength(1)
  await connect.backToMooc.click()
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
})

test('reload on every step of the first journey shows the same step, and sends nothing twice', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  const reloadAt = (heading: string | RegExp) => reload(page, heading)
  await mooc.open()
  await reloadAt('เรียนรู้เรื่องใหม่')
  await mooc.signIn.click()
  await reloadAt('Login')
  await mooc.withEtdaConnect.click()
  await reloadAt('เลือกวิธียืนยันตัวตน')
  await connect.ocsc.click()
  await reloadAt('กรอกเลขประจำตัวประชาชน')
  await connect.citizenId.fill(room.person('ready').citizenId)
  await connect.askForOtp.click()
  await reloadAt('กรอกรหัส OTP')
  expect(await room.call('GET', '/messages')).toHaveLength(1)
  await connect.submitOtp(await room.readCode({ site: 'connect' }))
  await reloadAt('ยืนยันการเข้าใช้งาน Thai MOOC')
  await connect.allow.click()
  await reloadAt('สวัสดี นางสาวสมพร ใจดี')
  expect(await room.call('GET', '/messages')).toHaveLength(1)
})

test('reload on every step of the second journey shows the same step, and sends nothing twice', async ({
  page,
  room,
  seis,
}) => {
  const person = room.person('no-email')
  const reloadAt = (heading: string | RegExp) => reload(page, heading)
  await seis.open()
  await reloadAt('เข้าสู่ระบบ')
  await seis.askForPassword(person.citizenId)
  await reloadAt('ยืนยันตัวตน')
  await seis.proveIdentity(person)
  await reloadAt('ระบุอีเมลเพื่อขอรหัสผ่านและบันทึกข้อมูล')
  await seis.setPasswordAddress('mung.r@ocsc.example')
  await reloadAt('เข้าสู่ระบบ')
  await seis.askForPassword(person.citizenId)
  await expect(page.getByText('ส่งรหัสผ่านไปยัง email')).toBeVisible()
  await reloadAt('เข้าสู่ระบบ')
  await expect(page.getByText('ส่งรหัสผ่านไปยัง email')).toBeVisible()
  expect(await room.call('GET', '/messages')).toHaveLength(1)
  await seis.signIn(await room.readCode({ site: 'seis' }))
  await reloadAt('โปรดเลือกกลุ่มที่ต้องการ')
  await seis.officers.click()
  await reloadAt('สวัสดี นายมุ่ง เรียบดี')
  await seis.profile.click()
  await reloadAt(/^ข้อมูลส่วนตัว$/)
  await seis.edit.click()
  await reloadAt('แก้ไขข้อมูลส่วนตัว')
  await seis.email.fill('mung.r@ocsc.example')
  await seis.phone.fill('080-000-0003')
  await seis.edit.click()
  await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
  await reloadAt(/^ข้อมูลส่วนตัว$/)
  await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
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

test('the same step in two tabs: what one tab has done, the other follows', async ({
  page,
  context,
  room,
  mooc,
  connect,
}) => {
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
  const code = await room.readCode({ site: 'connect' })
  await expect(connect.otp).toBeVisible()
  const second = await context.newPage()
  const other = new Connect(second, room)
  await second.goto(page.url())
  await connect.submitOtp(code)
  await expect(connect.allow).toBeVisible()
  await other.submitOtp(code)
  await expect(other.allow, 'not a code used twice').toBeVisible()
  await connect.allow.click()
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await other.deny.click()
  await expect(second.getByRole('heading', { level: 1 }), 'too late for another answer').toHaveText(
    /ท่านทำขั้นตอนนี้เสร็จแล้ว|เข้าสู่ระบบไม่สำเร็จ|สวัสดี/,
  )
  await page.reload()
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
})

test('Back after the code, and somebody else’s number: it has to be proven itself; one’s own goes on', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await mooc.beginSignIn()
  await connect.proveTo(room.person('ready').citizenId)
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

test('a double tap on every button of the first journey ends where one tap would, with one letter', async ({
  page,
  room,
  mooc,
  connect,
}) => {
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
  expect(await room.call('GET', '/messages')).toHaveLength(1)
  await mooc.openCourse('OCSC00038')
  await mooc.startLearning.dblclick()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'ส่งคำตอบ' }).dblclick()
  await expect(page.getByText('คำตอบของท่าน')).toBeVisible()
  await mooc.open('/dashboard')
  await expect(page.getByRole('heading', { name: 'การบริหารความเสี่ยงดิจิทัล' })).toHaveCount(1)
})

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a double tap on every button of the second journey ends where one tap would, with one letter and one session', async ({
      page,
      room,
      seis,
    }) => {
      const person = room.person('no-email')
      await seis.open()
      await seis.userCode.fill(person.citizenId)
      await seis.requestPassword.dblclick()
      await seis.fillProof(person)
      await seis.prove.dblclick()
      await seis.newEmail.fill('mung.r@ocsc.example')
      await seis.confirmEmail.fill('mung.r@ocsc.example')
      await seis.save.dblclick()
      await expect(page.getByText('บันทึกอีเมลสำหรับรับรหัสผ่านแล้ว')).toBeVisible()
      await seis.userCode.fill(person.citizenId)
      await seis.requestPassword.dblclick()
      await expect(page.getByText('ส่งรหัสผ่านไปยัง email')).toBeVisible()
      expect(await room.call('GET', '/messages')).toHaveLength(1)
      await seis.password.fill(await room.readCode({ site: 'seis' }))
      await seis.enter.dblclick()
      await seis.officers.dblclick()
      await expect(page.getByText('ออนไลน์ 1 คน')).toBeVisible()
      await seis.profile.click()
      await seis.edit.click()
      await seis.email.fill('mung.r@ocsc.example')
      await seis.phone.fill('080-000-0003')
      await seis.edit.dblclick()
      await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
      expect(await room.call('GET', '/messages')).toHaveLength(1)
    })
  })
}

test('two simultaneous submissions of one right password open exactly one session', async ({
  page,
  room,
  seis,
}) => {
  await seis.open()
  await seis.askForPassword(room.person('ready').citizenId)
  await seis.password.fill(await room.readCode({ site: 'seis' }))
  const ends = await seis.password.evaluate(async (field: HTMLInputElement) => {
    const { form } = field
    if (!form) throw new Error('The password stands in no form')
    const body = () => new URLSearchParams(new FormData(form) as never)
    const send = () => fetch(form.action, { method: 'POST', body: body() }).then(({ url }) => url)
    return Promise.all([send(), send(), send()])
  })
  for (const end of ends) expect(end).toMatch(/\/seis\/group$/)
  await seis.open('/group')
  await expect(page.getByText('ออนไลน์ 1 คน')).toBeVisible()
})

test('two simultaneous submissions of one right OTP, then of อนุญาต, end in one sign-in', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
  const code = await room.readCode({ site: 'connect' })
  await expect(connect.otp).toBeVisible()
  const interaction = page.url().replace(/\/otp$/, '')
  const twice = (address: string, form: Record<string, string>) =>
    page.evaluate(
      ({ address, form }) => {
        const send = () => fetch(address, { method: 'POST', body: new URLSearchParams(form) })
        return Promise.all([send(), send()]).then(answers => answers.map(({ url }) => url))
      },
      { address, form },
    )
  for (const end of await twice(`${interaction}/otp/verify`, { otp: code })) {
    expect(end).toBe(`${interaction}/consent`)
  }
  await twice(`${interaction}/consent/decide`, { decision: 'allow' })
  await mooc.open('/dashboard')
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
})

test('two rooms in one browser do not disturb each other', async ({
  page,
  request,
  room,
  mooc,
  connect,
  seis,
}) => {
  const other = await Room.open(request)
  const there = {
    mooc: new Mooc(page, other),
    seis: new Seis(page, other),
    connect: new Connect(page, other),
  }
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await seis.enterAs(room.person('ready'))

  await there.mooc.open('/dashboard')
  await expect(there.mooc.withEtdaConnect, 'a stranger in the other room').toBeVisible()
  await there.seis.open('/home')
  await expect(page.getByText('โปรดเข้าสู่ระบบก่อน')).toBeVisible()
  await there.mooc.beginSignIn()
  await there.connect.signInAs(other.person('new-officer').citizenId)
  await expect(there.mooc.greeting('นายธนกร ตั้งใจ')).toBeVisible()
  await there.seis.enterAs(other.person('new-officer'), 'newOfficers')

  await mooc.open('/dashboard')
  await expect(mooc.greeting('นางสาวสมพร ใจดี'), 'still oneself in the first').toBeVisible()
  await mooc.leave()
  await seis.open('/home')
  await expect(page.getByRole('heading', headed('สวัสดี นางสาวสมพร ใจดี'))).toBeVisible()
  await seis.signOut.click()
  await there.mooc.open('/dashboard')
  await expect(there.mooc.greeting('นายธนกร ตั้งใจ'), 'signing out here signs nobody out there').toBeVisible()
  await there.seis.open('/home')
  await expect(page.getByRole('heading', headed('สวัสดี นายธนกร ตั้งใจ'))).toBeVisible()
  await other.call('DELETE', '')
})
