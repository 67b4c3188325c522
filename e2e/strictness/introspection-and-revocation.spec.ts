/** Introspection (RFC 7662) and revocation (RFC 7009): of one's own tokens, and of another's. */
import { expect } from '../kit/test'
import { BareClient, basic, claimsOf, test, toAnswer } from './bare-client'

type Endpoint = 'introspection' | 'revocation'

async function ask(client: BareClient, endpoint: Endpoint, fields: Record<string, string>, proof = true) {
  const headers = proof ? { authorization: basic(client.registered) } : undefined
  const body = new URLSearchParams(fields)
  return toAnswer(await fetch(`${client.issuer}/${endpoint}`, { method: 'POST', headers, body }))
}

const inactive = { status: 200, json: { active: false } }

test('introspection of one’s own token says whose it is and until when', async ({ client }) => {
  const { access_token: token, id_token } = (await client.signIn({ scope: 'openid email' })).json
  const { status, headers, json } = await ask(client, 'introspection', { token })
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toContain('no-store')
  expect(json).toMatchObject({
    active: true,
    client_id: client.registered.client_id,
    iss: client.issuer,
    scope: 'openid email',
    token_type: 'Bearer',
    sub: claimsOf(id_token).sub,
  })
  expect(json.exp - json.iat).toBe(3600)
  expect(JSON.stringify(json)).not.toContain(token)
})

test('introspection of another client’s token says no more than that it is not active', async ({
  client,
  room,
}) => {
  const other = await BareClient.register(room)
  const { access_token: token } = (await other.signIn()).json
  const answer = await ask(client, 'introspection', { token })
  expect(answer).toMatchObject(inactive)
  expect(Object.keys(answer.json)).toEqual(['active'])
})

test('a token that was made up, is a code, or was revoked is not active', async ({ client }) => {
  const { access_token: token } = (await client.signIn()).json
  await ask(client, 'revocation', { token })
  for (const wrong of ['made-up', (await client.grant()).code, token])
    expect(await ask(client, 'introspection', { token: wrong })).toMatchObject(inactive)
})

test('revocation of one’s own token kills it and what came with it; a second time is no error', async ({
  client,
}) => {
  const { access_token: token } = (await client.signIn()).json
  expect((await ask(client, 'revocation', { token })).status).toBe(200)
  expect((await client.userinfo(client.bearer(token))).status).toBe(401)
  expect((await ask(client, 'revocation', { token })).status).toBe(200)
})

test('revocation of another client’s token is refused and changes nothing (RFC 7009 §2.1)', async ({
  client,
  room,
}) => {
  const other = await BareClient.register(room)
  const { access_token: token } = (await other.signIn()).json
  const answer = await ask(client, 'revocation', { token })
  expect(answer).toMatchObject({ status: 400, json: { error: 'invalid_request' } })
  expect((await other.userinfo(other.bearer(token))).status).toBe(200)
})

test('a hint of the wrong type does not hide the token', async ({ client }) => {
  const { access_token: token } = (await client.signIn()).json
  const hinted = { token, token_type_hint: 'refresh_token' }
  expect((await ask(client, 'introspection', hinted)).json.active).toBe(true)
  expect((await ask(client, 'revocation', hinted)).status).toBe(200)
  expect((await client.userinfo(client.bearer(token))).status).toBe(401)
})

for (const endpoint of ['introspection', 'revocation'] as const) {
  test(`${endpoint} wants a token, and proof of the client`, async ({ client }) => {
    expect(await ask(client, endpoint, {})).toMatchObject({ status: 400, json: { error: 'invalid_request' } })
    const { access_token: token } = (await client.signIn()).json
    const nobody = await ask(client, endpoint, { token }, false)
    expect(nobody).toMatchObject({ status: 400, json: { error: 'invalid_request' } })
    const { client_id } = client.registered
    const named = await ask(client, endpoint, { token, client_id }, false)
    expect(named).toMatchObject({ status: 401, json: { error: 'invalid_client' } })
    const wrong = new BareClient(client.room, { client_id, client_secret: 'not-the-secret' })
    expect(await ask(wrong, endpoint, { token })).toMatchObject({ status: 401 })
    expect((await client.userinfo(client.bearer(token))).status).toBe(200)
  })
}
