/** Userinfo (OpenID Connect Core §5.3, RFC 6750): by GET and POST, and every way of not having a right token. */
import { Room } from '../kit/room'
import { expect } from '../kit/test'
import { type Answer, BareClient, basic, claimsOf, test } from './bare-client'

const formType = 'application/x-www-form-urlencoded'
const inBody = (token: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': formType },
  body: `access_token=${token}`,
})

/** RFC 6750 §3: the status, the error, and the challenge that names it. */
function expectRefused(answer: Answer, status: number, error: string): void {
  expect({ status: answer.status, error: answer.json?.error }).toEqual({ status, error })
  expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /)
  expect(answer.headers.get('cache-control')).toContain('no-store')
  expect(answer.text).not.toContain('somporn')
}

test('GET and POST with the token in the header, and POST with it in the body, say the same', async ({
  client,
}) => {
  const { access_token: token, id_token: idToken } = (
    await client.signIn({ scope: 'openid profile email birthdate pid' })
  ).json
  const byGet = await client.userinfo(client.bearer(token))
  expect(byGet.status).toBe(200)
  expect(byGet.headers.get('content-type')).toContain('application/json')
  expect(byGet.headers.get('cache-control')).toContain('no-store')
  expect(byGet.json).toMatchObject({
    sub: claimsOf(idToken).sub,
    given_name: 'สมพร',
    family_name: 'ใจดี',
    email: 'somporn.j@ocsc.example',
    email_verified: true,
    pid: '1999900000013',
  })
  const byPost = await client.userinfo({ ...client.bearer(token), method: 'POST' })
  expect(byPost.json).toEqual(byGet.json)
  expect((await client.userinfo(inBody(token))).json).toEqual(byGet.json)
})

test('says no more than the scopes that were allowed', async ({ client }) => {
  const { access_token: token } = (await client.signIn({ scope: 'openid email' })).json
  const { json } = await client.userinfo(client.bearer(token))
  expect(Object.keys(json).sort()).toEqual(['email', 'email_verified', 'sub'])
})

test('without a token it challenges, and names the error as the provider’s library does', async ({
  client,
}) => {
  const answer = await client.userinfo()
  expect(answer.status).toBe(401)
  expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /)
})

test('a token in header and body at once is refused', async ({ client }) => {
  const { access_token: token } = (await client.signIn()).json
  const twice = { ...inBody(token), headers: { 'content-type': formType, authorization: `Bearer ${token}` } }
  expectRefused(await client.userinfo(twice), 400, 'invalid_request')
})

test('a token twice in the body is refused', async ({ client }) => {
  const { access_token: token } = (await client.signIn()).json
  const twice = { ...inBody(token), body: `access_token=${token}&access_token=${token}` }
  expect((await client.userinfo(twice)).status).toBe(400)
})

test('a token in the address is refused (RFC 9700 §4.3.2)', async ({ client }) => {
  const { access_token: token } = (await client.signIn()).json
  const answer = await fetch(`${client.issuer}/userinfo?access_token=${token}`)
  expect(answer.status).toBe(400)
  expect((await answer.json()).error).toBe('invalid_request')
})

const malformed = [
  ['another scheme', (token: string) => `Basic ${token}`],
  ['a scheme alone', () => 'Bearer'],
  ['a token alone', (token: string) => token],
  ['two tokens', (token: string) => `Bearer ${token} ${token}`],
] as const
for (const [what, header] of malformed) {
  test(`${what} in the header is refused as malformed`, async ({ client }) => {
    const { access_token: token } = (await client.signIn()).json
    const answer = await client.userinfo({ headers: { authorization: header(token) } })
    expectRefused(answer, 400, 'invalid_request')
  })
}

const wrongTokens = [
  ['made up', async () => 'made-up'],
  ['an ID token', async (client: BareClient) => (await client.signIn()).json.id_token],
  ['a code', async (client: BareClient) => (await client.grant()).code],
  ['cut short', async (client: BareClient) => (await client.signIn()).json.access_token.slice(0, -1)],
  ['of another case', async (client: BareClient) => (await client.signIn()).json.access_token.toLowerCase()],
] as const
for (const [what, token] of wrongTokens) {
  test(`a token that is ${what} is invalid`, async ({ client }) => {
    expectRefused(await client.userinfo(client.bearer(await token(client))), 401, 'invalid_token')
  })
}

test('a token of another room is invalid here, and good at home', async ({ client, request }) => {
  const elsewhere = await BareClient.register(await Room.open(request, { autoApprove: true }))
  const { access_token: token } = (await elsewhere.signIn()).json
  expectRefused(await client.userinfo(client.bearer(token)), 401, 'invalid_token')
  expect((await elsewhere.userinfo(elsewhere.bearer(token))).status).toBe(200)
  await elsewhere.room.call('DELETE', '')
})

test('a revoked token is invalid', async ({ client }) => {
  const { access_token: token } = (await client.signIn()).json
  const revoked = await fetch(`${client.issuer}/revocation`, {
    method: 'POST',
    headers: { authorization: basic(client.registered) },
    body: new URLSearchParams({ token }),
  })
  expect(revoked.status).toBe(200)
  expectRefused(await client.userinfo(client.bearer(token)), 401, 'invalid_token')
})

test('a token is invalid once its client, its person or the room’s sessions are gone', async ({
  client,
  room,
}) => {
  const [one, two, three] = [client, await BareClient.register(room), await BareClient.register(room)]
  const tokens: string[] = []
  for (const each of [one, two, three]) tokens.push((await each.signIn()).json.access_token)
  const ask = (index: number) => client.userinfo(client.bearer(tokens[index] ?? ''))
  await room.call('DELETE', `/clients/${one.registered.client_id}`)
  expectRefused(await ask(0), 401, 'invalid_token')
  expect((await ask(1)).status).toBe(200)
  await room.call('DELETE', `/personas/${room.person('ready').citizenId}`)
  expectRefused(await ask(1), 401, 'invalid_token')
  await room.call('POST', '/reset', {})
  expectRefused(await ask(2), 401, 'invalid_token')
})

test('a scope that the token was not given for is refused', async ({ client }) => {
  const { access_token: token } = (await client.signIn()).json
  const answer = await fetch(`${client.issuer}/userinfo?scope=email`, client.bearer(token))
  expect(answer.status).toBe(403)
  expect((await answer.json()).error).toBe('insufficient_scope')
})
