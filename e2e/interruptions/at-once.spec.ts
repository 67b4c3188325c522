/** Two tabs at one step, two answers at the same moment, two rooms in one browser. */

import { askForCode, signIn } from '../first-steps'
import { Connect } from '../kit/pages/connect'
import { Mooc } from '../kit/pages/mooc'
import { Seis } from '../kit/pages/seis'
import { Room } from '../kit/room'
import { expect, test } from '../kit/test'

const headed = (name: string | RegExp) => ({ level: 1, name }) as const

test('the same step in two tabs: what one tab has done, the other follows', async ({
  page,
  context,
  room,
  mooc,
  connect,
}) => {
  await askForCode({ room, mooc, connect })
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
    /การลงชื่อเข้าใช้ครั้งนี้สิ้นสุดแล้ว|ลงชื่อเข้าใช้ไม่สำเร็จ|สวัสดี/,
  )
  await page.reload()
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
})

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
  await askForCode({ room, mooc, connect })
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
  await signIn({ room, mooc, connect })
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
