/** Consent is the person’s: it can be withdrawn, and whoever is not the person remembered can say so. */
import { registerOwn } from '../clients/own-client'
import { expect, signedInAtBoth, somporn, test, thanakorn } from './both-sites'

test.use({ roomOptions: { pace: 'fast' } })

test('withdrawn consent takes effect at once: the site is out, its tokens are dead, the next visit asks again', async ({
  kit,
}) => {
  const { page, room, connect, learning } = kit
  // A client of a tester's own, signed in by the same browser, holds a token.
  const redirectUri = `${new URL(room.urls.home).origin}/elsewhere`
  const client = await registerOwn(room, redirectUri, { client_name: 'Tester' })
  await signedInAtBoth(kit)
  await page.goto(client.authorize())
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
  await page.goto(client.authorize())
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
