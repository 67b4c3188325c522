/** Whether and how a person is asked: prompt, max_age, acr_values, id_token_hint (OpenID Connect Core §3.1.2.1). */
import { expect } from '../kit/test'
import { BareClient, claimsOf, test } from './bare-client'

const isMenu = (url: string) => /\/connect\/interaction\/[\w-]+$/.test(url)
const isConsent = (url: string) => /\/connect\/interaction\/[\w-]+\/consent$/.test(url)
const signInTime = (answer: { json: { id_token: string } }) =>
  claimsOf(answer.json.id_token).auth_time as number

test.describe('prompt=none', () => {
  test('without a session: login_required', async ({ client }) => {
    expect((await client.authorize({ prompt: 'none' })).sentBack?.get('error')).toBe('login_required')
  })

  test('with a session and an earlier consent: a code, and nobody is asked', async ({ client }) => {
    await client.signIn()
    expect((await client.authorize({ prompt: 'none' })).sentBack?.get('code')).toBeTruthy()
  })

  test('with a session, for a client that was never allowed anything: consent_required', async ({
    client,
    room,
  }) => {
    await client.signIn()
    const other = await BareClient.register(room)
    const url = other.authorizeUrl({ prompt: 'none' })
    const end = await client.browser.open(url, { stopAt: next => next.startsWith('https://client.example/') })
    expect(new URL(end.url).searchParams.get('error')).toBe('consent_required')
  })

  test('for a scope more than was allowed: consent_required', async ({ client }) => {
    await client.signIn({ scope: 'openid' })
    const { sentBack } = await client.authorize({ prompt: 'none', scope: 'openid email' })
    expect(sentBack?.get('error')).toBe('consent_required')
  })

  test('for a claim more than was allowed: consent_required', async ({ client }) => {
    await client.signIn({ scope: 'openid' })
    const claims = JSON.stringify({ userinfo: { email: { essential: true } } })
    expect((await client.authorize({ prompt: 'none', claims })).sentBack?.get('error')).toBe(
      'consent_required',
    )
  })

  test('with a session older than max_age: login_required', async ({ client }) => {
    await client.signIn()
    await expect
      .poll(async () => (await client.authorize({ prompt: 'none', max_age: '0' })).sentBack?.get('error'))
      .toBe('login_required')
  })

  test('with somebody else’s hint: login_required', async ({ client, room }) => {
    const { id_token: theirs } = (await client.signIn({ login_hint: room.person('new-officer').citizenId }))
      .json
    client.browser.forgetCookies()
    await client.signIn()
    const { sentBack } = await client.authorize({ prompt: 'none', id_token_hint: theirs })
    expect(sentBack?.get('error')).toBe('login_required')
  })
})

test('without prompt, a session with consent asks nobody anything', async ({ client }) => {
  await client.signIn()
  expect((await client.authorize()).sentBack?.get('code')).toBeTruthy()
})

test('prompt=login asks for a sign-in although there is a session, and auth_time is the new one', async ({
  client,
}) => {
  const first = signInTime(await client.signIn({ prompt: 'login' }))
  const menu = await client.authorize({ prompt: 'login' })
  expect(isMenu(menu.url)).toBe(true)
  await expect.poll(async () => signInTime(await client.signIn({ prompt: 'login' }))).toBeGreaterThan(first)
})

test('a scope more than was allowed is asked for, and the earlier consent stands when it is refused', async ({
  client,
}) => {
  await client.signIn({ scope: 'openid' })
  const consent = await client.authorize({ scope: 'openid email' })
  expect(isConsent(consent.url)).toBe(true)
  const stopAt = (url: string) => url.startsWith('https://client.example/')
  const denied = await client.browser.submit(consent, { decision: 'deny' }, { stopAt })
  expect(new URL(denied.url).searchParams.get('error')).toBe('access_denied')
  expect((await client.authorize({ prompt: 'none', scope: 'openid' })).sentBack?.get('code')).toBeTruthy()
  const allowed = await client.browser.submit(
    await client.authorize({ scope: 'openid email' }),
    { decision: 'allow' },
    { stopAt },
  )
  expect(new URL(allowed.url).searchParams.get('code')).toBeTruthy()
  expect(
    (await client.authorize({ prompt: 'none', scope: 'openid email' })).sentBack?.get('code'),
  ).toBeTruthy()
})

test('prompt=consent asks for consent although it was given, and not for a sign-in', async ({ client }) => {
  await client.signIn()
  expect(isConsent((await client.authorize({ prompt: 'consent' })).url)).toBe(true)
})

test('prompt=login consent asks both in one interaction', async ({ client }) => {
  await client.signIn()
  expect(isMenu((await client.authorize({ prompt: 'login consent' })).url)).toBe(true)
})

test('prompt=select_account asks who one is although one is signed in', async ({ client }) => {
  await client.signIn()
  expect(isMenu((await client.authorize({ prompt: 'select_account' })).url)).toBe(true)
})

test('max_age puts auth_time into the ID token; a young enough session asks nobody', async ({ client }) => {
  const now = Math.floor(Date.now() / 1000)
  const first = signInTime(await client.signIn({ max_age: '600' }))
  expect(first).toBeGreaterThanOrEqual(now - 1)
  const grant = await client.authorize({ max_age: '600' })
  expect(grant.sentBack?.get('code')).toBeTruthy()
})

test('max_age of nothing asks for a sign-in as soon as a second has passed', async ({ client }) => {
  await client.signIn()
  await expect.poll(async () => isMenu((await client.authorize({ max_age: '0' })).url)).toBe(true)
})

test('acr_values is a wish: the ID token says which was reached, whatever was wished', async ({ client }) => {
  for (const acr_values of ['ial1.3', 'ial2.3', 'ial2.3 ial1.3']) {
    const { json } = await client.signIn({ acr_values })
    expect(claimsOf(json.id_token).acr).toBe('ial1.3')
  }
})

test('a wrong hint is refused: made up, or of another client', async ({ client, room }) => {
  const other = await BareClient.register(room)
  const theirs = (await other.signIn()).json.id_token
  for (const id_token_hint of ['made-up', theirs]) {
    expect((await client.authorize({ id_token_hint })).sentBack?.get('error')).toBe('invalid_request')
  }
})

test('whoever signs in and is not the one of the hint: login_required, not the menu for ever', async ({
  client,
  room,
}) => {
  const { id_token } = (await client.signIn({ login_hint: room.person('new-officer').citizenId })).json
  client.browser.forgetCookies()
  const { sentBack } = await client.authorize({
    id_token_hint: id_token,
    login_hint: room.person('ready').citizenId,
  })
  expect(sentBack?.get('error')).toBe('login_required')
})
