/** How a client proves itself at the token endpoint (OpenID Connect Core §9), each way and each way wrong. */
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { expect } from '../kit/test'
import { BareClient, basic, test } from './bare-client'

const secretOf = ({ registered: { client_id, client_secret } }: BareClient) => ({ client_id, client_secret })
const isProof = ({ name }: { name: string }) => name.startsWith('client_secret')

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

test('client_secret_basic', async ({ room }) => {
  const client = await BareClient.register(room, { token_endpoint_auth_method: 'client_secret_basic' })
  expect((await client.signIn()).status).toBe(200)
})

test('client_secret_post', async ({ room }) => {
  const client = await BareClient.register(room, { token_endpoint_auth_method: 'client_secret_post' })
  expect((await client.exchange(await client.grant(), secretOf(client), {})).status).toBe(200)
})

test('none, with PKCE', async ({ room }) => {
  const client = await BareClient.register(room, { token_endpoint_auth_method: 'none' })
  const { client_id } = client.registered
  expect(client.registered).not.toHaveProperty('client_secret')
  expect((await client.exchange(await client.grant(), { client_id }, {})).status).toBe(200)
})

test('a client that named no way sends its secret in the header or in the body, to every endpoint that asks for it', async ({
  room,
  roomTrace,
}) => {
  const client = await BareClient.register(room)
  expect(client.registered).toMatchObject({
    token_endpoint_auth_method: 'client_secret_basic',
    token_endpoint_auth_methods_accepted: ['client_secret_basic', 'client_secret_post'],
  })
  const inHeader = await client.exchange(await client.grant())
  const inBody = await client.exchange(await client.grant(), secretOf(client), {})
  expect([inHeader.status, inBody.status]).toEqual([200, 200])
  const proofs = (await roomTrace.of('token')).map(({ checks }) => checks?.find(isProof))
  expect(proofs).toEqual([
    { name: 'client_secret_basic', ok: true, by: 'provider', detail: client.registered.client_id },
    { name: 'client_secret_post', ok: true, by: 'provider', detail: client.registered.client_id },
  ])
  for (const endpoint of ['introspection', 'revocation']) {
    const token = inBody.json.access_token
    expect((await client.ask(endpoint, { token }, { authorization: basic(client.registered) })).status).toBe(
      200,
    )
    expect((await client.ask(endpoint, { token, ...secretOf(client) }, {})).status).toBe(200)
    const wrong = { ...secretOf(client), client_secret: 'another' }
    expect((await client.ask(endpoint, { token, ...wrong }, {})).status).toBe(401)
  }
})

test('the trace of a refused exchange says by which way the secret came', async ({ room, roomTrace }) => {
  const client = await BareClient.register(room)
  const wrong = { ...secretOf(client), client_secret: 'another' }
  expect((await client.exchange(await client.grant(), wrong, {})).status).toBe(401)
  const [hop] = await roomTrace.of('token')
  expect(hop?.checks).toEqual([
    { name: 'client_secret_post', ok: false, by: 'provider', detail: client.registered.client_id },
  ])
})

test('who named a way is held to it, at every endpoint', async ({ room }) => {
  const byPost = await BareClient.register(room, { token_endpoint_auth_method: 'client_secret_post' })
  expect(await byPost.exchange(await byPost.grant())).toMatchObject({
    status: 401,
    json: { error: 'invalid_client' },
  })
  const byHeader = await BareClient.register(room, { token_endpoint_auth_method: 'client_secret_basic' })
  expect(byHeader.registered).toMatchObject({
    token_endpoint_auth_methods_accepted: ['client_secret_basic'],
  })
  const inBody = await byHeader.exchange(await byHeader.grant(), secretOf(byHeader), {})
  expect(inBody).toMatchObject({ status: 401, json: { error: 'invalid_client' } })
  const named = { client_id: byHeader.registered.client_id }
  expect((await byHeader.exchange(await byHeader.grant(), named, {})).status).toBe(401)
  expect(inBody.json.error_description).toContain(
    'registered client_secret_basic and used client_secret_post',
  )
  for (const endpoint of ['introspection', 'revocation']) {
    const token = 'any'
    expect((await byHeader.ask(endpoint, { token, ...secretOf(byHeader) }, {})).status).toBe(401)
    const header = { authorization: basic(byPost.registered) }
    expect((await byPost.ask(endpoint, { token }, header)).status).toBe(401)
  }
})

test('two ways at once are refused', async ({ client }) => {
  const both = await client.exchange(await client.grant(), secretOf(client), {
    authorization: basic(client.registered),
  })
  expect(both.status).toBe(400)
  expect(both.json.error).toBe('invalid_request')
})

test('a client id in the body that is not the header’s is refused', async ({ client, room }) => {
  const other = await BareClient.register(room)
  const { client_id } = other.registered
  expect((await client.exchange(await client.grant(), { client_id })).status).toBe(400)
})

test.describe('private_key_jwt', () => {
  const keys = async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
    return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid: 'one', use: 'sig', alg: 'RS256' } }
  }
  type Keys = Awaited<ReturnType<typeof keys>>
  const registerWith = (room: Parameters<typeof BareClient.register>[0], { jwk }: Keys) =>
    BareClient.register(room, { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [jwk] } })
  const assertion = (client: BareClient, { privateKey }: Keys, changes: Record<string, unknown> = {}) => {
    const now = Math.floor(Date.now() / 1000)
    const id = client.registered.client_id
    const usual = { iss: id, sub: id, aud: client.issuer, jti: crypto.randomUUID(), iat: now, exp: now + 60 }
    const claims = Object.fromEntries(
      Object.entries({ ...usual, ...changes }).filter(([, value]) => value !== undefined),
    )
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey)
  }
  const exchangeWith = async (client: BareClient, client_assertion: string) =>
    client.exchange(await client.grant(), { client_assertion, client_assertion_type: assertionType }, {})

  test('a right assertion is taken', async ({ room }) => {
    const own = await keys()
    const client = await registerWith(room, own)
    expect((await exchangeWith(client, await assertion(client, own))).status).toBe(200)
  })

  const long = 3600
  const wrongs: [string, Record<string, unknown>][] = [
    ['for another audience', { aud: 'https://elsewhere.example' }],
    ['that has expired', { exp: Math.floor(Date.now() / 1000) - long }],
    ['without an end', { exp: undefined }],
    ['without a jti', { jti: undefined }],
    ['of another issuer', { iss: 'somebody' }],
    ['about somebody else', { sub: 'somebody' }],
  ]
  for (const [what, changes] of wrongs) {
    test(`an assertion ${what} is refused`, async ({ room }) => {
      const own = await keys()
      const client = await registerWith(room, own)
      const answer = await exchangeWith(client, await assertion(client, own, changes))
      expect(answer).toMatchObject({ status: 401, json: { error: 'invalid_client' } })
    })
  }

  test('an assertion of another key is refused', async ({ room }) => {
    const client = await registerWith(room, await keys())
    const answer = await exchangeWith(client, await assertion(client, await keys()))
    expect(answer).toMatchObject({ status: 401, json: { error: 'invalid_client' } })
  })

  test('an assertion works once', async ({ room }) => {
    const own = await keys()
    const client = await registerWith(room, own)
    const once = await assertion(client, own)
    expect((await exchangeWith(client, once)).status).toBe(200)
    expect(await exchangeWith(client, once)).toMatchObject({ status: 401, json: { error: 'invalid_client' } })
  })
})
