/** The token endpoint: what kills a code, what does not, and how it says no (RFC 6749 §4.1.3 and §5, RFC 7636, RFC 9700). */
import { Room } from '../kit/room'
import { expect } from '../kit/test'
import { BareClient, basic, newVerifier, redirectUri, test } from './bare-client'

const refusal = (error: string) => ({ status: error === 'invalid_client' ? 401 : 400, json: { error } })

test('a right exchange is not kept by anybody, and has what OpenID Connect wants', async ({ client }) => {
  const { status, headers, json } = await client.signIn()
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toContain('no-store')
  expect(json).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'openid' })
  expect(json.id_token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  expect(json).not.toHaveProperty('refresh_token')
})

test('a code works once; used again it is refused, and its tokens die', async ({ client }) => {
  const grant = await client.grant()
  const { json } = await client.exchange(grant)
  expect((await client.userinfo(client.bearer(json.access_token))).status).toBe(200)
  expect(await client.exchange(grant)).toMatchObject(refusal('invalid_grant'))
  expect((await client.userinfo(client.bearer(json.access_token))).status).toBe(401)
})

const wrongs = [
  ['another redirect URI', { redirect_uri: 'https://client.example/other' }, 'invalid_grant'],
  ['no redirect URI', { redirect_uri: undefined }, 'invalid_request'],
  ['no verifier', { code_verifier: undefined }, 'invalid_grant'],
  ['a wrong verifier', { code_verifier: newVerifier() }, 'invalid_grant'],
  ['a verifier that is too short', { code_verifier: 'short' }, 'invalid_request'],
  ['a verifier with signs it must not have', { code_verifier: `${'x'.repeat(42)}!` }, 'invalid_request'],
] as const
for (const [what, changes, error] of wrongs) {
  test(`${what}: ${error}, and the code is dead after it`, async ({ client }) => {
    const grant = await client.grant()
    expect(await client.exchange(grant, changes)).toMatchObject(refusal(error))
    expect(await client.exchange(grant)).toMatchObject(refusal('invalid_grant'))
  })
}

test('a verifier for a code that had no challenge is refused', async ({ client }) => {
  const grant = await client.grant({ code_challenge: undefined, code_challenge_method: undefined })
  expect(await client.exchange(grant)).toMatchObject(refusal('invalid_grant'))
})

test('a confidential client works without PKCE, as Open edX does', async ({ client }) => {
  const grant = await client.grant({ code_challenge: undefined, code_challenge_method: undefined })
  expect((await client.exchange(grant, { code_verifier: undefined })).status).toBe(200)
})

test('another client’s attempt is refused, and does not burn the code', async ({ client, room }) => {
  const grant = await client.grant()
  const other = await BareClient.register(room)
  expect(await other.exchange(grant)).toMatchObject(refusal('invalid_grant'))
  expect((await client.exchange(grant)).status).toBe(200)
})

test('an attempt without proof of the client is refused, and does not burn the code', async ({ client }) => {
  const grant = await client.grant()
  const wrong = { ...client.registered, client_secret: 'not-the-secret' }
  expect(await client.exchange(grant, {}, { authorization: basic(wrong) })).toMatchObject(
    refusal('invalid_client'),
  )
  expect(await client.exchange(grant, {}, {})).toMatchObject(refusal('invalid_request'))
  expect((await client.exchange(grant)).status).toBe(200)
})

test('a code of another room is refused there, and still works at home', async ({ client, request }) => {
  const grant = await client.grant()
  const elsewhere = await BareClient.register(await Room.open(request, { autoApprove: true }))
  expect(await elsewhere.exchange(grant)).toMatchObject(refusal('invalid_grant'))
  expect((await client.exchange(grant)).status).toBe(200)
})

const requests = [
  ['no grant type', { grant_type: undefined }, 'invalid_request'],
  ['an unknown grant type', { grant_type: 'magic' }, 'unsupported_grant_type'],
  ['the password grant', { grant_type: 'password', username: 'x', password: 'y' }, 'unsupported_grant_type'],
  ['the client credentials grant', { grant_type: 'client_credentials' }, 'unsupported_grant_type'],
  ['no code', { grant_type: 'authorization_code', redirect_uri: redirectUri }, 'invalid_request'],
  [
    'a code nobody gave',
    { grant_type: 'authorization_code', code: 'made-up', redirect_uri: redirectUri },
    'invalid_grant',
  ],
] as const
for (const [what, parameters, error] of requests) {
  test(`${what}: ${error}, in words of RFC 6749 §5.2`, async ({ client }) => {
    const { status, json, headers } = await client.token(parameters)
    expect({ status, error: json?.error }).toEqual({ status: 400, error })
    expect(json.error_description).toEqual(expect.any(String))
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('content-type')).toContain('application/json')
  })
}

test('a refused client is told by 401 and WWW-Authenticate', async ({ client }) => {
  const wrong = { ...client.registered, client_secret: 'not-the-secret' }
  const { status, headers, json } = await client.token(
    { grant_type: 'authorization_code' },
    { authorization: basic(wrong) },
  )
  expect(status).toBe(401)
  expect(json.error).toBe('invalid_client')
  expect(headers.get('www-authenticate')).toMatch(/^Basic/)
})

test('JSON instead of a form is refused', async ({ client }) => {
  const answer = await fetch(`${client.issuer}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: basic(client.registered) },
    body: '{"grant_type":"authorization_code"}',
  })
  expect(answer.status).toBe(400)
  expect((await answer.json()).error).toBe('invalid_request')
})

test('a parameter given twice is refused', async ({ client }) => {
  const answer = await fetch(`${client.issuer}/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: basic(client.registered),
    },
    body: 'grant_type=authorization_code&grant_type=authorization_code&code=x',
  })
  expect(answer.status).toBe(400)
  expect((await answer.json()).error).toBe('invalid_request')
})

test('GET is not an exchange', async ({ client }) => {
  const answer = await fetch(`${client.issuer}/token?grant_type=authorization_code`)
  expect(answer.status).toBe(404)
})
