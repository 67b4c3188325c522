/** Sign-on that is single: in at one site is in at the other, and each site asks as often as the room wants. */
import { expect, signedInAtBoth, somporn, test } from './both-sites'

test.use({ roomOptions: { pace: 'fast' } })

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

  await home.openTools()
  await page.getByRole('button', { name: 'เปลี่ยนเป็นขอเมื่อจำเป็น: Thai MOOC' }).click()
  await expect(page.getByText('เปลี่ยนแล้ว มีผลตั้งแต่การลงชื่อเข้าใช้ครั้งถัดไป')).toBeVisible()
  await page.getByRole('button', { name: 'เปลี่ยนเป็นขอทุกครั้ง: ห้องอ่านข้าราชการ' }).click()
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
