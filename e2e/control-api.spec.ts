/** What the control API does to pages: beginning in the middle of the story, and signing in without a click. */
import { expect, test } from './kit/test'
import { BareClient } from './strictness/bare-client'

test('a start address lands signed in at either site', async ({ page, room, person, mooc, seis }) => {
  const at = {
    mooc: await room.startUrl(person.citizenId, 'mooc'),
    seis: await room.startUrl(person.citizenId, 'seis'),
  }
  await page.goto(at.mooc)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await page.goto(at.seis)
  await expect(seis.officers).toBeVisible()
})

test('a start address that was used says so where it leads, and the person goes on from there', async ({
  page,
  room,
  person,
  mooc,
  seis,
}) => {
  const start = {
    mooc: await room.startUrl(person.citizenId, 'mooc'),
    seis: await room.startUrl(person.citizenId, 'seis'),
    learning: await room.startUrl(person.citizenId, 'learning'),
  }
  for (const address of Object.values(start)) await page.goto(address)
  for (const address of Object.values(start)) {
    await page.goto(address)
    await expect(page.getByRole('status').filter({ hasText: 'การลงชื่อเข้าใช้ครั้งก่อนของท่านยังใช้ได้' })).toBeVisible()
  }
  await page.goto(start.mooc)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()

  await page.context().clearCookies()
  for (const address of Object.values(start)) {
    await page.goto(address)
    await expect(page.getByRole('status').filter({ hasText: 'ใช้ไปแล้วหรือหมดเวลาแล้ว' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('status').filter({ hasText: 'ใช้ไปแล้วหรือหมดเวลาแล้ว' })).toHaveCount(0)
  }
  await page.goto(start.mooc)
  await expect(page.getByTestId('login-with-etda-connect')).toBeVisible()
  await page.goto(start.seis)
  await expect(page.getByTestId('request-password')).toBeVisible()
  await expect(seis.officers).toHaveCount(0)
})

test('who cannot sign in gets no start address, and nobody is nobody', async ({ room }) => {
  const ask = async (citizenId: string) => {
    const answer = await room.send('POST', '/sessions', { citizenId, site: 'mooc' })
    return { status: answer.status(), code: (await answer.json()).code }
  }
  expect(await ask(room.person('retired').citizenId)).toEqual({ status: 409, code: 'cannot-sign-in' })
  expect(await ask('5999900000059')).toEqual({ status: 404, code: 'no-such-persona' })
})

test('sign-in without a click is off by default, is switched by the room, and is told in the room and in the trace', async ({
  page,
  room,
  person,
  home,
  roomTrace,
}) => {
  const client = await BareClient.register(room)
  const hint = { login_hint: person.citizenId }
  expect((await client.authorize(hint)).url).toMatch(/\/connect\/interaction\/[\w-]+$/)
  await home.open()
  await expect(page.getByText('ลงชื่อเข้าใช้โดยไม่ต้องกด')).toHaveCount(0)

  await room.call('PATCH', '', { autoApprove: true })
  expect((await client.authorize(hint)).sentBack?.get('code')).toBeTruthy()
  await page.reload()
  await expect(page.getByText('ลงชื่อเข้าใช้โดยไม่ต้องกด')).toBeVisible()
  await expect.poll(async () => (await roomTrace.of('approved-at-once')).length).toBe(1)

  await client.browser.forgetCookies()
  expect((await client.authorize()).url, 'no hint, no short cut').toMatch(/\/connect\/interaction\//)
  const retired = { login_hint: room.person('retired').citizenId }
  expect((await client.authorize(retired)).sentBack, 'nor for who could not sign in by hand').toBeNull()
})

test('own people in any state, made on request: what they are is what happens', async ({
  page,
  room,
  connect,
  mooc,
}) => {
  const gone = await room.addPerson({ status: 'retired' })
  await mooc.beginSignIn()
  await connect.askFor(gone.citizenId)
  await expect(connect.alert).toContainText('พ้นจากราชการแล้ว')
  const silent = await room.addPerson({ email: null, appointedOn: '2002-05-01' })
  await connect.citizenId.fill(silent.citizenId)
  await connect.askForOtp.click()
  await expect(connect.alert).toContainText('ไม่พบอีเมลของท่าน')
  await room.call('PATCH', `/personas/${silent.citizenId}`, { email: 'silent@ocsc.example' })
  await connect.citizenId.fill(silent.citizenId)
  await connect.askForOtp.click()
  await expect(connect.otp).toBeVisible()
  await expect(page.getByTestId('masked-email')).toHaveText('XXXent@ocsc.example')
})
