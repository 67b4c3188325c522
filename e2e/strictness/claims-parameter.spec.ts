/** The claims parameter (OpenID Connect Core §5.5): where each claim goes, and what essential means. */
import { withoutMarks } from '@/lib/i18n/keep-whole'
import texts from '../../messages/th/connect.json' with { type: 'json' }
import { expect } from '../kit/test'
import { claimsOf, test } from './bare-client'

const ask = (claims: object) => ({ claims: JSON.stringify(claims) })

test('claims for the ID token are in the ID token, and those for userinfo at userinfo, each there alone', async ({
  client,
}) => {
  const { json } = await client.signIn(
    ask({ id_token: { given_name: null }, userinfo: { email: { essential: true } } }),
  )
  const idToken = claimsOf(json.id_token)
  expect(idToken).toMatchObject({ given_name: 'สมพร' })
  expect(idToken).not.toHaveProperty('email')
  const userinfo = (await client.userinfo(client.bearer(json.access_token))).json
  expect(userinfo).toMatchObject({ email: 'somporn.j@ocsc.example' })
  expect(userinfo).not.toHaveProperty('given_name')
})

test('without it the ID token holds no data of the person, whatever the scope', async ({ client }) => {
  const { json } = await client.signIn({ scope: 'openid profile email birthdate pid' })
  const known = ['aud', 'exp', 'iat', 'iss', 'nonce', 'sub']
  expect(Object.keys(claimsOf(json.id_token)).sort()).toEqual(known)
})

test('an essential claim that the record lacks is left out, and sign-in succeeds', async ({
  client,
  room,
}) => {
  const { json } = await client.signIn(ask({ userinfo: { phone_number: { essential: true } } }))
  const { sub, ...rest } = (await client.userinfo(client.bearer(json.access_token))).json
  expect(sub).toBeTruthy()
  expect(rest).toEqual({})
  expect(room.person('ready').phone).toBeTruthy()
})

test('an essential acr that is reached is in the ID token', async ({ client }) => {
  for (const acr of [
    { essential: true, value: 'ial1.3' },
    { essential: true, values: ['ial2.3', 'ial1.3'] },
  ]) {
    const { json } = await client.signIn(ask({ id_token: { acr } }))
    expect(claimsOf(json.id_token).acr).toBe('ial1.3')
  }
})

test('an essential acr that nobody reaches here ends the request at once', async ({ client, room }) => {
  const login_hint = room.person('ready').citizenId
  for (const acr of [
    { essential: true, value: 'ial2.3' },
    { essential: true, values: ['ial2.3'] },
  ]) {
    const { sentBack } = await client.authorize({ login_hint, ...ask({ id_token: { acr } }) })
    expect(sentBack?.get('error')).toBe('unmet_authentication_requirements')
    expect(sentBack?.get('state')).toBe('the-state')
  }
})

test('a sub that is asked for by value: given when it is the one, login_required when it is not', async ({
  client,
  room,
}) => {
  const sub = claimsOf((await client.signIn()).json.id_token).sub
  const wish = ask({ id_token: { sub: { value: sub } } })
  const login_hint = room.person('new-officer').citizenId
  expect((await client.authorize({ prompt: 'none', ...wish })).sentBack?.get('code')).toBeTruthy()
  client.browser.forgetCookies()
  expect((await client.authorize({ login_hint, ...wish })).sentBack?.get('error')).toBe('login_required')
})

test('what is asked for by claims is told at consent like what is asked for by scope', async ({ client }) => {
  await client.signIn()
  const consent = await client.authorize(ask({ userinfo: { pid: null }, id_token: { email: null } }))
  expect(consent.url).toMatch(/\/consent$/)
  const { scopes, stranger } = texts.consent
  const text = withoutMarks(consent.text)
  for (const told of [scopes.openid, scopes.email, scopes.pid, stranger.withPid]) expect(text).toContain(told)
  for (const untold of [scopes.birthdate, stranger.never]) expect(text).not.toContain(untold)
})

const wrongs = [
  ['neither of its two parts', '{}'],
  ['userinfo that is no object', '{"userinfo":"email"}'],
  ['id_token that is a list', '{"id_token":["email"]}'],
  ['null', 'null'],
] as const
for (const [what, claims] of wrongs) {
  test(`${what}: invalid_request`, async ({ client }) => {
    expect((await client.authorize({ claims })).sentBack?.get('error')).toBe('invalid_request')
  })
}

test('a claim that nobody knows is left out', async ({ client }) => {
  const { json } = await client.signIn(ask({ id_token: { favourite_colour: { essential: true } } }))
  expect(claimsOf(json.id_token)).not.toHaveProperty('favourite_colour')
})
