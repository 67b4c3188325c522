/** A test suite for somebody else's relying party: a room, a client and a server for each test, all in parallel. */
import { test as base, expect } from 'sso-rehearsal-kit'
import { startRelyingParty } from './relying-party.mjs'

const test = base.extend({
  site: async ({ room }, use) => {
    const register = redirectUri => room.registerClient({ redirect_uris: [redirectUri] })
    const site = await startRelyingParty(room.urls.issuer, register)
    await use(site)
    await site.stop()
  },
})

test.describe.configure({ mode: 'parallel' })
test.use({ roomOptions: { pace: 'fast' } })

test.beforeEach(async ({ page, site }) => {
  await page.goto(site.origin)
  await page.getByRole('link', { name: 'Sign in' }).click()
})

test('somebody signs in and is greeted by name', async ({ page, connect, person }) => {
  await connect.signInAs(person.citizenId)
  await expect(page.getByRole('heading')).toHaveText('Hello นางสาวสมพร ใจดี')
})

test('whoever does not allow it is not signed in', async ({ page, connect, person }) => {
  await connect.proveTo(person.citizenId)
  await connect.deny.click()
  await expect(page.getByRole('alert')).toHaveText('access_denied')
})

test('the code may be read from the inbox, as a person would', async ({ page, connect, inbox, person }) => {
  await connect.askFor(person.citizenId)
  const letter = await inbox.waitForMessage({ to: person.email })
  expect(letter.subject).toContain(await connect.reference())
  await connect.submitOtp(await inbox.readCode({ reference: letter.reference }))
  await connect.allow.click()
  await expect(page.getByRole('heading')).toHaveText('Hello นางสาวสมพร ใจดี')
})

test('an ID token with another’s nonce is refused', async ({ page, connect, faults, person }) => {
  const fault = await faults.arm('id-token-nonce-wrong')
  await connect.signInAs(person.citizenId)
  await expect(page.getByRole('heading')).toHaveText('Not signed in')
  await faults.expectFired(fault)
})

test('a fault for another client is not ours', async ({ page, connect, faults, person }) => {
  const fault = await faults.arm('token-down', { where: { client_id: 'thai-mooc' } })
  await connect.signInAs(person.citizenId)
  await expect(page.getByRole('heading')).toHaveText('Hello นางสาวสมพร ใจดี')
  await faults.expectNotFired(fault)
})

test('a code is dead after five minutes by the room’s clock', async ({ connect, clock, room, person }) => {
  await connect.askFor(person.citizenId)
  const code = await room.readCode({ site: 'connect' })
  await clock.advance(5 * 60)
  await connect.submitOtp(code)
  await expect(connect.alert).toBeVisible()
})

test('the exchange is in the trace', async ({ page, connect, person, roomTrace, site }) => {
  await connect.signInAs(person.citizenId)
  await expect(page.getByRole('heading')).toHaveText(/^Hello/)
  await expect.poll(async () => (await roomTrace.of('token')).map(hop => hop.status)).toContain(200)
  expect(site.clientId).toMatch(/^client_/)
})
