/** Your own site: a tester asks for what they choose, and reads exactly what was sent and what came. */
import { test as base, expect } from './kit/test'
import { OwnSite } from './own-site.page'

const test = base.extend<{ ownSite: OwnSite }>({
  ownSite: async ({ page, room }, use) => use(new OwnSite(page, room)),
})

test.use({ roomOptions: { pace: 'fast' } })

const received = 'สิ่งที่เว็บไซต์ของท่านส่งและได้รับ'

test('the claims that it shows are the person’s, of the groups that were asked for and no others', async ({
  ownSite,
  connect,
  person,
}) => {
  await ownSite.open()
  await ownSite.choose(['profile', 'birthdate', 'pid'])
  await ownSite.signIn.click()
  await connect.signInAs(person.citizenId)
  await expect(ownSite.heading).toHaveText(received)
  const { honorific, firstName, lastName, birthDate, citizenId } = person
  for (const [name, value] of Object.entries({
    title: honorific,
    given_name: firstName,
    family_name: lastName,
    name: `${honorific}${firstName} ${lastName}`,
    birthdate: birthDate,
    pid: citizenId,
  }))
    await expect(ownSite.value('userinfo', name), name).toHaveText(value)
  const names = await ownSite.names('userinfo')
  expect(names).not.toContain('email')
  // Claims come from userinfo, unless they were asked for in the ID token.
  expect(await ownSite.names('idToken')).not.toContain('name')
  await expect(ownSite.value('idToken', 'iss')).toHaveText(/\/connect$/)
  await expect(ownSite.value('idToken', 'aud')).toHaveText('own-site')
  await expect(ownSite.value('request', 'scope')).toHaveText('openid profile birthdate pid')
  await expect(ownSite.value('header', 'alg')).toHaveText('RS256')
  for (const [table, name] of [
    ['request', 'state'],
    ['answer', 'code'],
    ['tokens', 'access_token'],
    ['tokens', 'id_token'],
  ] as const)
    await expect(ownSite.value(table, name), name).toHaveText(/^••• #[\w-]{8}$/)
})

test('what the tester chooses is what is sent: prompt, max_age, acr_values, login_hint, claims in the ID token', async ({
  page,
  ownSite,
  connect,
  person,
}) => {
  await ownSite.open()
  await ownSite.choose(['email'])
  await page.locator('input[name="in_id_token"]').check()
  await page.locator('select[name="prompt"]').selectOption('login consent')
  await page.locator('select[name="acr_values"]').selectOption('ial1.3')
  await page.locator('input[name="max_age"]').fill('600')
  await page.locator('input[name="login_hint"]').fill(person.citizenId)
  await ownSite.signIn.click()
  await connect.signInAs(person.citizenId)
  await expect(ownSite.heading).toHaveText(received)
  await expect(ownSite.value('request', 'prompt')).toHaveText('login consent')
  await expect(ownSite.value('request', 'max_age')).toHaveText('600')
  await expect(ownSite.value('request', 'acr_values')).toHaveText('ial1.3')
  await expect(ownSite.value('request', 'login_hint')).not.toBeEmpty()
  await expect(ownSite.value('idToken', 'email')).toHaveText(String(person.email))
  await expect(ownSite.value('idToken', 'auth_time')).toHaveText(/^\d+$/)
})

test('prompt=none with nobody known comes back as login_required', async ({ page, ownSite }) => {
  await ownSite.open()
  await page.locator('select[name="prompt"]').selectOption('none')
  await ownSite.signIn.click()
  await expect(ownSite.heading).toHaveText('ลงชื่อเข้าใช้ไม่สำเร็จ')
  await expect(page.getByText('รหัสข้อผิดพลาด (สำหรับผู้ดูแลระบบ): login_required')).toBeVisible()
})

test('a hint that is no practice ID and an age that is no number are not sent', async ({ page, ownSite }) => {
  for (const [field, typed, slip] of [
    ['login_hint', '1234', 'รับเฉพาะเลขประจำตัวประชาชนสำหรับฝึก 13 หลัก'],
    ['max_age', 'soon', 'รับจำนวนตั้งแต่ 0 ถึง 86400'],
  ] as const) {
    await ownSite.open()
    await page.locator(`input[name="${field}"]`).fill(typed)
    await ownSite.signIn.click()
    await expect(page.getByRole('alert').filter({ hasText: slip })).toBeVisible()
  }
})

test('Deny is told with the provider’s own code, and nothing is kept', async ({
  page,
  ownSite,
  connect,
  person,
}) => {
  await ownSite.open()
  await ownSite.signIn.click()
  await connect.proveTo(person.citizenId)
  await connect.deny.click()
  await expect(ownSite.heading).toHaveText('ท่านเลือกไม่อนุญาต')
  await expect(page.getByText('access_denied')).toBeVisible()
  await ownSite.open()
  await expect(ownSite.heading).toHaveText('เว็บไซต์ของท่าน')
})

test('signed in there, the reading room opens without typing; signed out everywhere from there, both are out', async ({
  page,
  ownSite,
  connect,
  learning,
  person,
}) => {
  await ownSite.open()
  await ownSite.signIn.click()
  await connect.signInAs(person.citizenId)
  await expect(ownSite.heading).toHaveText(received)
  await learning.beginSignIn()
  await connect.allow.click()
  await expect(learning.greeting('นางสาวสมพร ใจดี')).toBeVisible()

  await ownSite.open()
  await ownSite.signOut.click()
  await ownSite.fromEverywhere.click()
  await connect.signOutEverywhere.click()
  await expect(ownSite.heading).toHaveText('ออกจากระบบแล้ว')
  await expect(page.getByText('ก็ได้รับแจ้งให้ออกแล้ว')).toBeVisible()
  await learning.open()
  await expect(learning.ended).toBeVisible()
})

test('signed out everywhere elsewhere, it hears of it (back-channel logout)', async ({
  ownSite,
  connect,
  learning,
  person,
  page,
}) => {
  await ownSite.open()
  await ownSite.signIn.click()
  await connect.signInAs(person.citizenId)
  await learning.beginSignIn()
  await connect.allow.click()
  await learning.signOut.click()
  await learning.fromEverywhere.click()
  await connect.signOutEverywhere.click()
  await expect(page.getByText('ท่านออกจากห้องอ่านข้าราชการแล้ว')).toBeVisible()
  await ownSite.open()
  await expect(page.getByText('การลงชื่อเข้าใช้ของท่านสิ้นสุดแล้ว')).toBeVisible()
})

test('it is found from the room’s home and has a lane of its own in the trace', async ({
  page,
  home,
  ownSite,
  connect,
  person,
  roomTrace,
}) => {
  await home.openTools()
  await page.getByRole('link', { name: 'เว็บไซต์ของท่าน' }).click()
  await ownSite.signIn.click()
  await connect.signInAs(person.citizenId)
  await expect(ownSite.heading).toHaveText(received)
  const hops = await roomTrace.hops()
  expect(hops.some(hop => hop.from === 'own-site' && hop.kind === 'token')).toBe(true)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('it does the same', async ({ ownSite, connect, person }) => {
    await ownSite.open()
    await ownSite.signIn.click()
    await connect.signInAs(person.citizenId)
    await expect(ownSite.value('userinfo', 'email')).toHaveText(String(person.email))
    await ownSite.signOut.click()
    await ownSite.fromHere.click()
    await expect(ownSite.heading).toHaveText('ออกจากระบบแล้ว')
  })
})
