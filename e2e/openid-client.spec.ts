/** Our provider, judged by a client we did not write: openid-client over plain HTTP, mail read through the API. */
import * as client from 'openid-client'
import { HttpBrowser } from './kit/http-browser.mjs'
import { Room } from './kit/room'
import { expect, test } from './kit/test'
import { walkSignIn } from './kit/walk-sign-in.mjs'

const redirectUri = 'https://client.example/callback'
const isCallback = (url: string) => url.startsWith('https://client.example/')

interface Flow {
  configuration: client.Configuration
  callback: URL
  checks: { pkceCodeVerifier: string; expectedNonce: string; expectedState: string }
  clientId: string
}

async function discover(room: Room, registered: { client_id: string; client_secret: string }) {
  const { client_id: id, client_secret: secret } = registered
  return client.discovery(new URL(room.urls.issuer), id, undefined, client.ClientSecretBasic(secret), {
    execute: [client.allowInsecureRequests],
  })
}

/** Signs `ready` in, up to the redirect with the code. */
async function walk(
  room: Room,
  scope = 'openid profile email',
  known?: { client_id: string; client_secret: string },
): Promise<Flow> {
  const registered = known ?? (await room.registerClient({ redirect_uris: [redirectUri] }))
  const configuration = await discover(room, registered)
  const checks = {
    pkceCodeVerifier: client.randomPKCECodeVerifier(),
    expectedNonce: client.randomNonce(),
    expectedState: client.randomState(),
  }
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope,
    state: checks.expectedState,
    nonce: checks.expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
    code_challenge_method: 'S256',
  })
  const browser = new HttpBrowser()
  const menu = await browser.open(url.href)
  const { citizenId } = room.person('ready')
  const readCode = (reference: string) => room.readCode({ site: 'connect', reference })
  const end = await walkSignIn(browser, menu, { citizenId, readCode, stopAt: isCallback })
  return { configuration, callback: new URL(end.url), checks, clientId: registered.client_id }
}

const exchange = ({ configuration, callback, checks }: Flow) =>
  client.authorizationCodeGrant(configuration, callback, checks)

/** The OAuth error code of a refusal (a 401 tells it in WWW-Authenticate), or `no error`. */
const errorOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: { error?: string; cause?: { parameters?: { error?: string } }[] }) =>
      error.error ?? error.cause?.[0]?.parameters?.error ?? String(error),
  )

test('a sign-in with discovery, PKCE, nonce and userinfo gives what the scopes name and nothing else', async ({
  room,
}) => {
  const flow = await walk(room)
  const tokens = await exchange(flow)
  const sub = tokens.claims()?.sub ?? ''
  const claims = await client.fetchUserInfo(flow.configuration, tokens.access_token, sub)
  const { firstName, lastName, email, citizenId } = room.person('ready')
  expect(claims).toMatchObject({ given_name: firstName, family_name: lastName, email, email_verified: true })
  expect(claims).not.toHaveProperty('pid')
  expect(claims).not.toHaveProperty('birthdate')
  expect(JSON.stringify(tokens.claims())).not.toContain(citizenId)
})

test('the practice ID and the birth date come only under the scopes that name them', async ({ room }) => {
  const flow = await walk(room, 'openid pid birthdate')
  const tokens = await exchange(flow)
  const claims = await client.fetchUserInfo(
    flow.configuration,
    tokens.access_token,
    tokens.claims()?.sub ?? '',
  )
  const { citizenId, birthDate } = room.person('ready')
  expect(claims).toMatchObject({ pid: citizenId, birthdate: birthDate })
  expect(claims).not.toHaveProperty('email')
})

test('one person has another sub at another client, and the same one at the same client after a reset', async ({
  room,
}) => {
  const registered = await room.registerClient({ redirect_uris: [redirectUri] })
  const first = (await exchange(await walk(room, 'openid', registered))).claims()?.sub
  const elsewhere = (await exchange(await walk(room, 'openid'))).claims()?.sub
  await room.call('POST', '/reset')
  const again = (await exchange(await walk(room, 'openid', registered))).claims()?.sub
  expect(elsewhere).not.toBe(first)
  expect(again).toBe(first)
})

test('a client with redirect URIs on two hosts can use either', async ({ room }) => {
  const registered = await room.registerClient({
    redirect_uris: ['https://other.example/callback', redirectUri],
  })
  const tokens = await exchange(await walk(room, 'openid', registered))
  expect(tokens.claims()?.sub).toBeTruthy()
})

test('a used code is refused, and the tokens it gave die too', async ({ room }) => {
  const flow = await walk(room)
  const tokens = await exchange(flow)
  expect(await errorOf(exchange(flow))).toBe('invalid_grant')
  const userinfo = client.fetchUserInfo(flow.configuration, tokens.access_token, client.skipSubjectCheck)
  await expect(userinfo).rejects.toThrow()
})

test('two simultaneous exchanges of one code give exactly one set of tokens', async ({ room }) => {
  const flow = await walk(room)
  const outcomes = await Promise.all([errorOf(exchange(flow)), errorOf(exchange(flow))])
  expect(outcomes.sort()).toEqual(['invalid_grant', 'no error'])
})

test('a wrong verifier is refused, and the code is dead after it', async ({ room }) => {
  const flow = await walk(room)
  const wrong = { ...flow, checks: { ...flow.checks, pkceCodeVerifier: client.randomPKCECodeVerifier() } }
  expect(await errorOf(exchange(wrong))).toBe('invalid_grant')
  expect(await errorOf(exchange(flow))).toBe('invalid_grant')
})

test('a wrong client secret is refused, and does not burn the code', async ({ room }) => {
  const flow = await walk(room)
  const impostor = await discover(room, { client_id: flow.clientId, client_secret: 'not-the-secret' })
  expect(await errorOf(exchange({ ...flow, configuration: impostor }))).toBe('invalid_client')
  expect((await exchange(flow)).access_token).toBeTruthy()
})

test('a wrong redirect URI is answered on the spot and never redirected to', async ({ room }) => {
  const registered = await room.registerClient({ redirect_uris: [redirectUri] })
  const url = client.buildAuthorizationUrl(await discover(room, registered), {
    redirect_uri: 'https://evil.example/callback',
    scope: 'openid',
    state: client.randomState(),
  })
  const answer = await new HttpBrowser().hop(url.href)
  expect(answer.status).toBe(400)
  expect(answer.headers.location).toBeUndefined()
  expect(answer.text).toContain('ระบบจำลองเพื่อการฝึกอบรม')
})

test('a code of one room means nothing in another', async ({ room, request }) => {
  const other = await Room.open(request)
  const flow = await walk(room)
  const there = await other.registerClient({ redirect_uris: [redirectUri] })
  const elsewhere = await discover(other, there)
  const callback = new URL(flow.callback)
  callback.searchParams.set('iss', other.urls.issuer)
  expect(await errorOf(exchange({ ...flow, configuration: elsewhere, callback }))).toBe('invalid_grant')
  expect((await exchange(flow)).access_token).toBeTruthy()
})

test('a person who does not allow it is sent back with access_denied and no code', async ({ room }) => {
  const registered = await room.registerClient({ redirect_uris: [redirectUri] })
  const browser = new HttpBrowser()
  const state = client.randomState()
  const url = client.buildAuthorizationUrl(await discover(room, registered), {
    redirect_uri: redirectUri,
    scope: 'openid',
    state,
  })
  const { citizenId } = room.person('ready')
  const end = await walkSignIn(browser, await browser.open(url.href), {
    citizenId,
    readCode: reference => room.readCode({ reference }),
    decision: 'deny',
    stopAt: isCallback,
  })
  const answer = new URL(end.url).searchParams
  expect(Object.fromEntries(answer)).toMatchObject({ error: 'access_denied', state })
  expect(answer.has('code')).toBe(false)
})
