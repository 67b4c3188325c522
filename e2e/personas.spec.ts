/** Each of the cast behaves as the table of the domain says (whose journeys succeed is told in the journeys). */
import { askForCode, signIn } from './first-steps'
import { expect, test } from './kit/test'

test('ready: the whole first journey, and the code goes to the masked address of the record', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await askForCode({ room, mooc, connect })
  await expect(page.getByText('XXXporn.j@ocsc.example')).toBeVisible()
  await connect.submitOtp(await room.readCode({ site: 'connect' }))
  await connect.allow.click()
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
})

for (const { key, id, sentence } of [
  { key: 'no-email', id: '3999900000036', sentence: 'Error: ไม่พบอีเมลของท่านในทะเบียน ก.พ.๗' },
  { key: 'bad-email', id: '3999900000044', sentence: 'อีเมลไม่ถูกต้อง' },
  { key: 'unknown', id: '5999900000059', sentence: 'Error: ไม่พบเลขนี้ในทะเบียน ก.พ.๗' },
]) {
  test(`${key}: ETDA Connect says why it cannot send, names สิ่งที่ส่งมาด้วย ๒ and carries the person to SEIS`, async ({
    page,
    mooc,
    connect,
    seis,
  }) => {
    await mooc.beginSignIn()
    await connect.askFor(id)
    await expect(connect.alert).toContainText(sentence)
    await expect(page.getByRole('heading', { name: 'สิ่งที่ส่งมาด้วย ๒ การเพิ่มข้อมูลอีเมล' })).toBeVisible()
    await connect.secondPart.click()
    await expect(seis.userCode).toBeVisible()
  })
}

test('the practice room tells an address that no letter reaches from one that is missing', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await askForCode({ room, mooc, connect }, 'bad-email')
  await expect(page.getByText('แต่อีเมลนั้นใช้รับจดหมายไม่ได้')).toBeVisible()
  await connect.citizenId.fill(room.person('no-email').citizenId)
  await connect.askForOtp.click()
  await expect(page.getByText('บุคคลสมมติที่ท่านสวมบทบาทยังไม่มีอีเมลในทะเบียน ก.พ.๗')).toBeVisible()
})

test('bad-email: SEIS treats the malformed address as ค้นหาอีเมลไม่พบ', async ({ page, room, seis }) => {
  await seis.open()
  await seis.askForPassword(room.person('bad-email').citizenId)
  await expect(page.getByText('ค้นหาอีเมลไม่พบ', { exact: true })).toBeVisible()
  await seis.proveIdentity(room.person('bad-email'))
  await expect(seis.newEmail).toBeVisible()
})

test('new-officer: signs in at ETDA Connect; at SEIS the right group is กลุ่มข้าราชการใหม่', async ({
  page,
  room,
  mooc,
  connect,
  seis,
}) => {
  const person = room.person('new-officer')
  await signIn({ room, mooc, connect }, 'new-officer')
  await expect(mooc.greeting('นายธนกร ตั้งใจ')).toBeVisible()
  await seis.enterAs(person, 'newOfficers')
  await expect(page.getByRole('heading', { level: 1, name: 'สวัสดี นายธนกร ตั้งใจ' })).toBeVisible()
})

test('retired: refused with the reason at both doors, and no mail is sent', async ({
  room,
  mooc,
  connect,
  seis,
}) => {
  const { citizenId } = room.person('retired')
  await askForCode({ room, mooc, connect }, 'retired')
  await expect(connect.alert).toContainText('ท่านพ้นจากราชการแล้ว')
  await expect(connect.secondPart).toHaveCount(0)
  await seis.open()
  await seis.askForPassword(citizenId)
  await expect(seis.alert).toContainText('ท่านพ้นจากราชการแล้ว')
  expect(await room.call('GET', '/messages')).toEqual([])
})

test('unknown: SEIS does not find the number either', async ({ seis }) => {
  await seis.open()
  await seis.askForPassword('5999900000059')
  await expect(seis.alert).toContainText('ไม่พบเลขนี้ในทะเบียน ก.พ.๗')
})

test('locked: 429 with Retry-After and the clock time, anew at each new interaction, and no mail is sent', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  const { citizenId } = room.person('locked')
  const tryToSignIn = async () => {
    await mooc.open('/login')
    await mooc.withEtdaConnect.click()
    await connect.ocsc.click()
    await connect.citizenId.fill(citizenId)
    const answer = page.waitForResponse(response => response.request().method() === 'POST')
    await connect.askForOtp.click()
    const { status, until, seconds } = await answer.then(async response => ({
      status: response.status(),
      seconds: Number(response.headers()['retry-after']),
      until: await page.getByText(/เลขนี้ไว้ถึงเวลา \d{2}:\d{2} น\./).textContent(),
    }))
    expect(status).toBe(429)
    expect(seconds).toBeGreaterThan(14 * 60)
    expect(seconds).toBeLessThanOrEqual(15 * 60)
    return /\d{2}:\d{2}/.exec(String(until))?.[0]
  }
  const first = await tryToSignIn()
  await page.reload()
  await expect(page.getByText(`เลขนี้ไว้ถึงเวลา ${first} น.`), 'one interaction, one lock').toBeVisible()
  await room.advance(10 * 60)
  const second = await tryToSignIn()
  expect(second, 'a new interaction locks anew').not.toBe(first)
  await room.advance(16 * 60)
  await tryToSignIn()
  expect(await room.call('GET', '/messages')).toEqual([])
})

test('locked: what is told is also refused: no code, no resend, no consent behind the lock page', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await mooc.beginSignIn()
  await connect.ocsc.click()
  const interaction = page.url().replace(/\/citizen-id$/, '')
  await connect.citizenId.fill(room.person('locked').citizenId)
  await connect.askForOtp.click()
  await expect(page.getByRole('heading', { level: 1, name: /^โปรดรอถึงเวลา/ })).toBeVisible()
  for (const step of ['/otp/verify', '/otp/resend']) {
    const answer = await page.request.post(interaction + step, { form: { otp: '123456' } })
    expect(answer.status(), step).toBe(429)
  }
  await page.goto(`${interaction}/otp`)
  await expect(page.getByRole('heading', { level: 1, name: /^โปรดรอถึงเวลา/ })).toBeVisible()
  await page.goto(`${interaction}/consent`)
  await expect(connect.allow).toHaveCount(0)
})
