/** Which errors of the authorization endpoint go back to the client, and which must not (RFC 6749 §4.1.2.1). */
import { expect } from '../kit/test'
import { BareClient, challengeOf, newVerifier, redirectUri, test } from './bare-client'

const neverRedirected = [
  ['an unknown client', { client_id: 'client_nobody' }],
  ['no client', { client_id: undefined }],
  ['another redirect URI', { redirect_uri: 'https://thief.example/callback' }],
  ['a redirect URI that only begins right', { redirect_uri: `${redirectUri}/more` }],
  ['a redirect URI with a query more', { redirect_uri: `${redirectUri}?x=1` }],
  ['a redirect URI of another case', { redirect_uri: 'https://client.example/Callback' }],
  ['a redirect URI over http', { redirect_uri: 'http://client.example/callback' }],
  ['a redirect URI on another port', { redirect_uri: 'https://client.example:444/callback' }],
  ['a redirect URI with a user in it', { redirect_uri: 'https://client.example@thief.example/callback' }],
  ['a redirect URI that is no address', { redirect_uri: 'javascript:alert(1)' }],
] as const
for (const [what, parameters] of neverRedirected) {
  test(`${what}: answered on the spot, never redirected`, async ({ client }) => {
    const { status, sentBack, text, headers } = await client.authorize(parameters)
    expect(status).toBe(400)
    expect(sentBack).toBeNull()
    expect(headers.location).toBeUndefined()
    expect(text).toContain('ระบบจำลอง')
    expect(text).not.toContain('thief.example')
  })
}

test('a redirect URI given twice is answered on the spot', async ({ client }) => {
  const { status, sentBack } = await client.authorize({}, '&redirect_uri=https%3A%2F%2Fthief.example%2F')
  expect(status).toBe(400)
  expect(sentBack).toBeNull()
})

test('a redirect URI is needed, also where one alone is registered', async ({ client, room }) => {
  const several = await BareClient.register(room, {
    redirect_uris: [redirectUri, 'https://client.example/other'],
  })
  for (const one of [client, several])
    expect(await one.authorize({ redirect_uri: undefined })).toMatchObject({ status: 400, sentBack: null })
})

const redirected = [
  ['an unsupported response type', { response_type: 'token' }, 'unsupported_response_type'],
  ['the implicit flow', { response_type: 'id_token' }, 'unsupported_response_type'],
  ['the hybrid flow', { response_type: 'code id_token' }, 'unsupported_response_type'],
  ['no response type', { response_type: undefined }, 'invalid_request'],
  ['a scope nobody knows', { scope: 'openid everything' }, null],
  ['a request object', { request: 'eyJhbGciOiJub25lIn0.e30.' }, 'request_not_supported'],
  ['a request by reference', { request_uri: 'https://client.example/request' }, 'request_uri_not_supported'],
  ['registration in the request', { registration: '{}' }, 'registration_not_supported'],
  ['prompt=none with another prompt', { prompt: 'none login' }, 'invalid_request'],
  ['an unknown prompt', { prompt: 'please' }, 'invalid_request'],
  ['a max_age that is no number', { max_age: 'long' }, 'invalid_request'],
  ['a negative max_age', { max_age: '-1' }, 'invalid_request'],
  ['claims that are no JSON', { claims: '{' }, 'invalid_request'],
  ['claims that are no object', { claims: '[]' }, 'invalid_request'],
  [
    'a challenge of method plain',
    { code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' },
    'invalid_request',
  ],
  ['a challenge without its method', { code_challenge: 'x'.repeat(43) }, 'invalid_request'],
  [
    'a challenge that is too short',
    { code_challenge: 'x', code_challenge_method: 'S256' },
    'invalid_request',
  ],
  ['a method without its challenge', { code_challenge_method: 'S256' }, 'invalid_request'],
  ['prompt=none without a session', { prompt: 'none' }, 'login_required'],
] as const
for (const [what, parameters, error] of redirected) {
  test(`${what}: ${error ? `${error} goes back with state and iss` : 'is left out, and sign-in goes on'}`, async ({
    client,
    room,
  }) => {
    const hint = { login_hint: room.person('ready').citizenId }
    const { sentBack, sentIn, status } = await client.authorize({ ...hint, ...parameters })
    expect(status).toBe(303)
    expect(sentIn).toBe(
      /token/.test(`${'response_type' in parameters && parameters.response_type}`) ? 'fragment' : 'query',
    )
    if (error === null) {
      expect(sentBack?.get('code')).toBeTruthy()
      return
    }
    expect(sentBack?.get('error')).toBe(error)
    expect(sentBack?.get('state')).toBe('the-state')
    expect(sentBack?.get('iss')).toBe(client.issuer)
    expect(sentBack?.get('code')).toBeNull()
  })
}

test('a parameter given twice is refused', async ({ client }) => {
  const { sentBack } = await client.authorize({}, '&scope=openid')
  expect(sentBack?.get('error')).toBe('invalid_request')
})

test('a public client must send a challenge, and one that does gets a code', async ({ room }) => {
  const client = await BareClient.register(room, { token_endpoint_auth_method: 'none' })
  const hint = { login_hint: room.person('ready').citizenId }
  expect((await client.authorize(hint)).sentBack?.get('error')).toBe('invalid_request')
  const challenge = { code_challenge: challengeOf(newVerifier()), code_challenge_method: 'S256' }
  expect((await client.authorize({ ...hint, ...challenge })).sentBack?.get('code')).toBeTruthy()
})

test('a request by POST is taken as one by GET', async ({ client, room }) => {
  const { origin, pathname, searchParams } = new URL(
    client.authorizeUrl({ login_hint: room.person('ready').citizenId }),
  )
  const end = await client.browser.open(`${origin}${pathname}`, {
    method: 'POST',
    body: `${searchParams}`,
    stopAt: (next: string) => next.startsWith(redirectUri),
  })
  expect(new URL(end.url).searchParams.get('code')).toBeTruthy()
})

test('a request by POST that is no form, or larger than an address can be, is refused', async ({
  client,
}) => {
  const post = (body: string, type: string) =>
    fetch(`${client.issuer}/auth`, { method: 'POST', body, headers: { 'content-type': type } })
  expect((await post('{}', 'application/json')).status).toBe(415)
  expect((await post(`state=${'x'.repeat(9000)}`, 'application/x-www-form-urlencoded')).status).toBe(413)
})
