/** The reading room is fooled by no answer that does not fit, nor by a lie of the provider. */
import { expect, somporn, test } from './both-sites'

test.use({ roomOptions: { pace: 'fast' } })

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
