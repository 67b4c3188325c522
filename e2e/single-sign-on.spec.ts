/** Sign-on that is single: in at one site is in at the other, out at one is out at the other, and consent is the person's. */
import { HttpBrowser } from './kit/http-browser.mjs'
import { Connect } from './kit/pages/connect'
import { Learning } from './kit/pages/learning'
import { Mooc } from './kit/pages/mooc'
import type { RoomHome } from './kit/pages/room-home'
import { test as base, expect, type Fixtures } from './kit/test'

type Kit = Pick<Fixtures, 'page' | 'room' | 'mooc' | 'connect' | 'faults'> & {
  learning: Learning
  home: RoomHome
}
type Sites = Pick<Kit, 'page' | 'room' | 'mooc' | 'connect' | 'learning'>

const test = base.extend<{ kit: Kit }>({
  kit: async ({ page, room, mooc, connect, learning, faults, home }, use) =>
    use({ page, room, mooc, connect, learning, faults, home }),
})

test.use({ roomOptions: { pace: 'fast' } })

const somporn = 'นางสาวสมพร ใจดี'
const thanakorn = 'นายธนกร ตั้งใจ'

/** `ready` is signed in at both sites, by typing at the first alone. */
async function signedInAtBoth({ room, mooc, connect, learning }: Sites): Promise<void> {
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting(somporn)).toBeVisible()
  await learning.beginSignIn()
  await connect.allow.click()
  await expect(learning.greeting(somporn)).toBeVisible()
}

test('signed in at one, the other opens without typing: the first time it asks for consent, afterwards for nothing', async ({
  kit,
}) => {
  const { page, room, mooc, connect, learning } = kit
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting(somporn)).toBeVisible()

  await learning.beginSignIn()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ยืนยันการเข้าใช้งาน ห้องอ่านข้าราชการ')
  await expect(page.getByRole('listitem').filter({ hasText: /เลขประจำตัวประชาชน$/ })).toBeVisible()
  await connect.allow.click()
  await expect(learning.greeting(somporn)).toBeVisible()

  // The site forgets; ETDA Connect does not. One press, and nothing between.
  await page.context().clearCookies({ name: `learning_${room.id}_session` })
  await learning.open()
  const seen: string[] = []
  page.on('framenavigated', frame => seen.push(new URL(frame.url()).pathname))
  await learning.signIn.click()
  await expect(learning.greeting(somporn)).toBeVisible()
  expect(seen.filter(path => path.includes('/interaction/'))).toEqual([])
})

test('the record is made of what was allowed, and says plainly what was not asked for', async ({ kit }) => {
  await signedInAtBoth(kit)
  const { learning, room } = kit
  await learning.finish('one-sign-in')
  await learning.open('/record')
  const states = await learning.claims.evaluateAll(rows =>
    rows.map(row => [row.querySelector('dt')?.textContent, (row as HTMLElement).dataset.state]),
  )
  expect(states).toEqual([
    ['ชื่อและนามสกุล', 'received'],
    ['เลขประจำตัวประชาชน', 'received'],
    ['อีเมล', 'not-asked'],
    ['วันเดือนปีเกิด', 'not-asked'],
  ])
  const text = await kit.page.content()
  const { email, birthDate, citizenId } = room.person('ready')
  for (const untold of [email ?? '', birthDate, citizenId]) expect(text).not.toContain(untold)
  await expect(kit.page.getByText('รวม 1 บท 3 นาที')).toBeVisible()
})

for (const [from, other] of [
  ['learning', 'mooc'],
  ['mooc', 'learning'],
] as const) {
  test(`out of everywhere at ${from} is out at ${other} on its next click, and lands on a page that says so`, async ({
    kit,
  }) => {
    await signedInAtBoth(kit)
    const { page, connect, mooc, learning, room } = kit
    await kit[from].open(from === 'mooc' ? '/dashboard' : '')
    await kit[from].signOut.click()
    await kit[from].fromEverywhere.click()
    await expect(page.getByText('เว็บที่จะออกพร้อมกัน')).toContainText('Thai MOOC · ห้องอ่านข้าราชการ')
    await connect.signOutEverywhere.click()
    await expect(page).toHaveURL(new RegExp(`/${from}/signed-out\\?state=`))
    await expect(page.getByRole('heading', { level: 1, name: 'ออกจากระบบแล้ว' })).toBeVisible()
    await expect(page.getByText('เว็บอื่นที่เข้าไว้ก็ออกตามไปด้วย')).toBeVisible()

    if (other === 'mooc') {
      await mooc.open('/dashboard')
      await expect(mooc.withEtdaConnect).toBeVisible()
      await expect(page.getByText('การเข้าสู่ระบบครั้งก่อนสิ้นสุดแล้ว')).toBeVisible()
    } else {
      await learning.open('/record')
      await expect(learning.ended).toBeVisible()
    }
    await kit[other].open(other === 'mooc' ? '/login' : '')
    await (other === 'mooc' ? mooc.withEtdaConnect : learning.signIn).click()
    await expect(connect.ocsc, 'nobody is remembered').toBeVisible()
    const hops = await room.call<{ kind: string; to: string; status?: number }[]>('GET', '/trace')
    const told = hops.filter(({ kind }) => kind === 'logout-token')
    expect(told.map(({ to, status }) => `${to} ${status}`).sort()).toEqual(['learning 200', 'mooc 200'])
  })
}

test('a press made in a page that was open when the other site signed out does nothing but say so', async ({
  kit,
}) => {
  await signedInAtBoth(kit)
  const { page, connect, learning, mooc } = kit
  await mooc.openCourse('OCSC00038')
  await expect(mooc.startLearning).toBeVisible()
  const second = await page.context().newPage()
  const there = { learning: new Learning(second, kit.room), connect: new Connect(second, kit.room) }
  await there.learning.open('/sign-out')
  await there.learning.fromEverywhere.click()
  await there.connect.signOutEverywhere.click()
  await expect(second.getByRole('heading', { level: 1, name: 'ออกจากระบบแล้ว' })).toBeVisible()
  await mooc.startLearning.click()
  await expect(mooc.withEtdaConnect).toBeVisible()
  await expect(connect.ocsc).toHaveCount(0)
  await expect(learning.signOut).toHaveCount(0)
})

test('staying signed in at the question keeps the other site open', async ({ kit }) => {
  await signedInAtBoth(kit)
  const { page, connect, mooc, learning } = kit
  await learning.signOut.click()
  await learning.fromEverywhere.click()
  await connect.stay.click()
  await expect(page.getByRole('heading', { level: 1, name: 'ออกจากระบบแล้ว' })).toBeVisible()
  await mooc.open('/dashboard')
  await expect(mooc.greeting(somporn)).toBeVisible()
})

test('withdrawn consent takes effect at once: the site is out, its tokens are dead, the next visit asks again', async ({
  kit,
}) => {
  const { page, room, connect, learning } = kit
  // A client of a tester's own, signed in by the same browser, holds a token.
  const redirectUri = `${new URL(room.urls.home).origin}/elsewhere`
  const client = await room.registerClient({ redirect_uris: [redirectUri], client_name: 'Tester' })
  await signedInAtBoth(kit)
  const authorize = new URL(`${room.urls.issuer}/auth`)
  authorize.search = new URLSearchParams({
    client_id: client.client_id,
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: redirectUri,
    state: 'state-of-a-test',
  }).toString()
  await page.goto(authorize.href)
  await connect.allow.click()
  await page.waitForURL(/\/elsewhere\?code=/)
  const answer = await fetch(`${room.urls.issuer}/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${client.client_id}:${client.client_secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: new URL(page.url()).searchParams.get('code') ?? '',
      redirect_uri: redirectUri,
    }),
  })
  const { access_token: token } = await answer.json()
  const userinfo = () =>
    fetch(`${room.urls.issuer}/userinfo`, { headers: { authorization: `Bearer ${token}` } })
  expect((await userinfo()).status).toBe(200)

  await page.goto(connect.account)
  await expect(page.getByTestId('reached-site')).toHaveCount(3)
  await connect.withdrawFrom('Tester').click()
  await expect(page.getByText('ถอนความยินยอมแล้ว')).toBeVisible()
  expect((await userinfo()).status, 'its token is dead').toBe(401)
  await page.goto(authorize.href)
  await expect(connect.allow, 'it asks again').toBeVisible()

  await page.goto(connect.account)
  await connect.withdrawFrom('ห้องอ่านข้าราชการ').click()
  await expect(page.getByTestId('reached-site')).toHaveCount(1)
  await learning.open()
  await expect(learning.ended).toBeVisible()
  await learning.signIn.click()
  await connect.allow.click()
  await expect(learning.greeting(somporn), 'and no code had to be typed').toBeVisible()
})

test('the sign-in can be ended at ETDA Connect itself, and both sites hear of it', async ({ kit }) => {
  await signedInAtBoth(kit)
  const { page, connect, mooc, learning } = kit
  await page.goto(connect.account)
  await page.getByRole('link', { name: 'ออกจากทุกเว็บ' }).click()
  await connect.signOutEverywhere.click()
  await expect(page.getByRole('heading', { level: 1, name: 'ออกจากระบบแล้ว' })).toBeVisible()
  await mooc.open('/dashboard')
  await expect(mooc.withEtdaConnect).toBeVisible()
  await learning.open()
  await expect(learning.ended).toBeVisible()
  await page.goto(connect.account)
  await expect(page.getByRole('heading', { name: 'ETDA Connect ไม่ได้จำผู้ใดไว้บนเครื่องนี้' })).toBeVisible()
})

test('the MOOC asks every time by default; the room’s home switches it, and the learning space too', async ({
  kit,
}) => {
  await signedInAtBoth(kit)
  const { page, mooc, connect, learning, home, room } = kit
  await mooc.open('/dashboard')
  await mooc.leave()
  await mooc.open('/login')
  await mooc.withEtdaConnect.click()
  await expect(connect.ocsc, 'every time').toBeVisible()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting(somporn)).toBeVisible()

  await home.open()
  await page.getByRole('button', { name: 'เปลี่ยน Thai MOOC เป็นขอเมื่อจำเป็น' }).click()
  await expect(page.getByText('เปลี่ยนแล้ว มีผลตั้งแต่การลงชื่อเข้าใช้ครั้งถัดไป')).toBeVisible()
  await page.getByRole('button', { name: 'เปลี่ยน ห้องอ่านข้าราชการ เป็นขอทุกครั้ง' }).click()
  await expect(page.getByTestId('asks-learning')).toContainText('ขอทุกครั้ง')
  expect(await room.call('GET', '')).toMatchObject({ moocAsks: 'when-needed', learningAsks: 'every-time' })

  await page.context().clearCookies({ name: `mooc_${room.id}_session` })
  await mooc.open('/login')
  await mooc.withEtdaConnect.click()
  await expect(mooc.greeting(somporn), 'in without a question').toBeVisible()
  await page.context().clearCookies({ name: `learning_${room.id}_session` })
  await learning.beginSignIn()
  await expect(connect.ocsc).toBeVisible()
})

for (const site of ['mooc', 'learning'] as const) {
  test(`after a sign-out from ${site} alone, the next person on that device is not signed in as the last`, async ({
    kit,
  }) => {
    const { page, room, connect } = kit
    await room.call('PATCH', '', { moocAsks: 'when-needed' })
    await signedInAtBoth(kit)
    await kit[site].open(site === 'mooc' ? '/dashboard' : '')
    await kit[site].leave()
    await expect(page.getByText('คนถัดไปจึงไม่เข้าในชื่อของท่าน')).toBeVisible()

    await kit[site].open(site === 'mooc' ? '/login' : '')
    await (site === 'mooc' ? kit.mooc.withEtdaConnect : kit.learning.signIn).click()
    await connect.signInAs(room.person('new-officer').citizenId)
    await expect(kit[site].greeting(thanakorn)).toBeVisible()

    const other = site === 'mooc' ? 'learning' : 'mooc'
    await kit[other].open(other === 'mooc' ? '/dashboard' : '')
    await expect(
      page.getByRole('main').getByText(somporn, { exact: true }),
      'the last one is out of the other site too',
    ).toHaveCount(0)
    await expect(other === 'mooc' ? kit.mooc.withEtdaConnect : kit.learning.signIn).toBeVisible()
    await page.goto(connect.account)
    await expect(page.getByText(thanakorn)).toBeVisible()
  })
}

test('whoever is not the person that ETDA Connect remembers can say so at the consent', async ({ kit }) => {
  const { page, room, mooc, connect, learning } = kit
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting(somporn)).toBeVisible()
  await learning.beginSignIn()
  await connect.notMe.click()
  await connect.signInAs(room.person('new-officer').citizenId)
  await expect(learning.greeting(thanakorn)).toBeVisible()
  await mooc.open('/dashboard')
  await expect(mooc.withEtdaConnect).toBeVisible()
  await expect(page.getByRole('main').getByText(somporn, { exact: true })).toHaveCount(0)
})

for (const site of ['mooc', 'learning'] as const) {
  test(`a session that expires at ${site} ends at the sign-in, and nothing is lost`, async ({ kit }) => {
    const { room, page } = kit
    const { citizenId } = room.person('ready')
    const { startUrl } = await room.call<{ startUrl: string }>('POST', '/sessions', {
      citizenId,
      site,
      expiresInSeconds: 2,
    })
    await page.goto(startUrl)
    await expect(kit[site].greeting(somporn)).toBeVisible()
    await expect(async () => {
      await kit[site].open(site === 'mooc' ? '/dashboard' : '')
      await expect(site === 'mooc' ? kit.mooc.withEtdaConnect : kit.learning.ended).toBeVisible({
        timeout: 500,
      })
    }).toPass()
  })
}

test('a session that ended at ETDA Connect asks for everything again, and the sites go on until their own end', async ({
  kit,
}) => {
  await signedInAtBoth(kit)
  const { page, room, mooc, learning, connect } = kit
  await page.context().clearCookies({ name: '_session' })
  await mooc.open('/dashboard')
  await expect(mooc.greeting(somporn)).toBeVisible()
  await page.context().clearCookies({ name: `learning_${room.id}_session` })
  await learning.beginSignIn()
  await expect(connect.ocsc).toBeVisible()

  await mooc.open('/sign-out')
  await mooc.fromEverywhere.click()
  await expect(page.getByRole('heading', { level: 1, name: 'ETDA Connect ไม่ได้จำท่านอยู่แล้ว' })).toBeVisible()
  await page.getByRole('button', { name: 'ไปต่อ' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'ออกจากระบบแล้ว' })).toBeVisible()
  await expect(page).toHaveURL(/\/mooc\/signed-out\?state=/)
})

test('an answer that does not fit, or that nobody asked for, signs nobody in', async ({ kit }) => {
  const { page, room, mooc, connect, learning } = kit
  await learning.open('/api/callback?code=made-up&state=made-up')
  await expect(page.getByRole('heading', { level: 1, name: 'ลงชื่อเข้าใช้ไม่สำเร็จ' })).toBeVisible()
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting(somporn)).toBeVisible()
  await learning.beginSignIn()
  const answered = page.waitForRequest(/\/learning\/api\/callback/)
  await connect.allow.click()
  const callback = (await answered).url()
  await expect(learning.greeting(somporn)).toBeVisible()
  await page.context().clearCookies({ name: `learning_${room.id}_session` })
  await page.goto(callback)
  await expect(page.getByRole('heading', { level: 1, name: 'ลงชื่อเข้าใช้ไม่สำเร็จ' })).toBeVisible()
})

for (const fault of [
  'id-token-signature-wrong',
  'id-token-nonce-wrong',
  'userinfo-subject-wrong',
  'state-changed',
]) {
  test(`the learning space is not fooled: ${fault}`, async ({ kit }) => {
    const { page, room, faults, mooc, connect, learning } = kit
    await mooc.beginSignIn()
    await connect.signInAs(room.person('ready').citizenId)
    await expect(mooc.greeting(somporn)).toBeVisible()
    const id = await faults.arm(fault, { where: { client_id: 'civil-learning' } })
    await learning.beginSignIn()
    await connect.allow.click()
    await expect(page.getByRole('heading', { level: 1, name: 'ลงชื่อเข้าใช้ไม่สำเร็จ' })).toBeVisible()
    await faults.expectFired(id)
    await learning.open()
    await expect(learning.signIn).toBeVisible()
  })
}

test('both sites work together without scripts', async ({ room, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'th-TH' })
  const page = await context.newPage()
  const kit = {
    page,
    room,
    mooc: new Mooc(page, room),
    connect: new Connect(page, room),
    learning: new Learning(page, room),
  }
  await signedInAtBoth(kit)
  await kit.learning.signOut.click()
  await kit.learning.fromEverywhere.click()
  await kit.connect.signOutEverywhere.click()
  await expect(page.getByRole('heading', { level: 1, name: 'ออกจากระบบแล้ว' })).toBeVisible()
  await kit.mooc.open('/dashboard')
  await expect(kit.mooc.withEtdaConnect).toBeVisible()
  await context.close()
})

test('a call that is no logout token of the issuer’s is refused by both sites', async ({ room }) => {
  const browser = new HttpBrowser()
  for (const site of ['mooc', 'learning'] as const) {
    const address = `${room.urls[site]}/api/backchannel-logout`
    const send = (body: string) => browser.hop(address, { method: 'POST', body })
    expect((await send('')).status).toBe(400)
    expect((await send('logout_token=x.y.z')).status).toBe(400)
  }
})

test('an issuer that cannot be believed at discovery stops the sign-in at the learning space, not the page', async ({
  kit,
}) => {
  const { page, faults, learning, connect, room } = kit
  const id = await faults.arm('discovery-issuer-wrong')
  await learning.beginSignIn()
  await expect(page.getByRole('heading', { level: 1, name: 'ลงชื่อเข้าใช้ไม่สำเร็จ' })).toBeVisible()
  await faults.expectFired(id)
  await page.getByRole('button', { name: 'ลองใหม่ด้วย ETDA Connect' }).click()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(learning.greeting(somporn)).toBeVisible()
})
