/** Sign-out that is single: out of everywhere is out at both sites, out of one leaves nobody signed in for the next person. */
import { HttpBrowser } from '../kit/http-browser.mjs'
import { Connect } from '../kit/pages/connect'
import { Learning } from '../kit/pages/learning'
import { Mooc } from '../kit/pages/mooc'
import { expect, signedInAtBoth, somporn, test, thanakorn } from './both-sites'

test.use({ roomOptions: { pace: 'fast' } })

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
    await expect(page.getByText('เว็บไซต์ที่ท่านเข้าไว้:')).toContainText('Thai MOOC · ห้องอ่านข้าราชการ')
    await connect.signOutEverywhere.click()
    await expect(page).toHaveURL(new RegExp(`/${from}/signed-out\\?state=`))
    await expect(page.getByRole('heading', { level: 1, name: 'ออกจากระบบแล้ว' })).toBeVisible()
    await expect(page.getByText('ก็ได้รับแจ้งให้ออกแล้ว')).toBeVisible()

    if (other === 'mooc') {
      await mooc.open('/dashboard')
      await expect(mooc.withEtdaConnect).toBeVisible()
      await expect(page.getByText('การลงชื่อเข้าใช้ครั้งก่อนสิ้นสุดแล้ว')).toBeVisible()
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

test('the sign-in can be ended at ETDA Connect itself, and both sites hear of it', async ({ kit }) => {
  await signedInAtBoth(kit)
  const { page, connect, mooc, learning } = kit
  await page.goto(connect.account)
  await page.getByRole('link', { name: 'ออกจากทุกเว็บไซต์' }).click()
  await connect.signOutEverywhere.click()
  await expect(page.getByRole('heading', { level: 1, name: 'ออกจากระบบแล้ว' })).toBeVisible()
  await mooc.open('/dashboard')
  await expect(mooc.withEtdaConnect).toBeVisible()
  await learning.open()
  await expect(learning.ended).toBeVisible()
  await page.goto(connect.account)
  await expect(page.getByRole('heading', { name: 'ETDA Connect ไม่ได้จำผู้ใดไว้บนเครื่องนี้' })).toBeVisible()
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
    await expect(page.getByText('ผู้ใช้เครื่องคนถัดไปจึงเข้าใช้ในชื่อของท่านไม่ได้')).toBeVisible()

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

test('both sites work together without scripts', async ({ room, otherPage }) => {
  const page = await otherPage({ javaScriptEnabled: false })
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
