/** Clients that live in a browser: what their pages may read, and what a stranger's may not (Fetch, CORS protocol). */
import { expect } from '../kit/test'
import { BareClient, basic, redirectUri, test } from './bare-client'

const own = new URL(redirectUri).origin
const stranger = 'https://stranger.example'
const allowed = (answer: { headers: Headers }) => answer.headers.get('access-control-allow-origin')

for (const path of ['/.well-known/openid-configuration', '/jwks']) {
  test(`${path} may be read by every page`, async ({ client }) => {
    for (const origin of [own, stranger]) {
      const answer = await fetch(client.issuer + path, { headers: { origin } })
      expect(answer.status).toBe(200)
      expect(allowed(answer)).toBe(origin)
      expect(answer.headers.get('vary')).toMatch(/origin/i)
    }
  })
}

const preflights = [
  ['/token', 'POST', 'authorization,content-type'],
  ['/userinfo', 'GET', 'authorization'],
  ['/userinfo', 'POST', 'authorization'],
  ['/revocation', 'POST', 'authorization'],
  ['/introspection', 'POST', 'authorization'],
  ['/jwks', 'GET', 'x-requested-with'],
] as const
for (const [path, method, headers] of preflights) {
  test(`the preflight for ${method} ${path} is answered`, async ({ client }) => {
    const answer = await fetch(client.issuer + path, {
      method: 'OPTIONS',
      headers: {
        origin: own,
        'access-control-request-method': method,
        'access-control-request-headers': headers,
      },
    })
    expect(answer.status).toBe(204)
    expect(allowed(answer)).toBe(own)
    expect(answer.headers.get('access-control-allow-methods')).toContain(method)
    expect(answer.headers.get('access-control-allow-headers')).toBe(headers)
    expect(answer.headers.get('access-control-allow-credentials'), 'cookies play no part').toBeNull()
  })
}

test('the client’s own page exchanges a code and reads userinfo', async ({ room }) => {
  const client = await BareClient.register(room, { token_endpoint_auth_method: 'none' })
  const { client_id } = client.registered
  const answer = await client.exchange(await client.grant(), { client_id }, { origin: own })
  expect(answer.status).toBe(200)
  expect(allowed(answer)).toBe(own)
  const userinfo = await client.userinfo({
    headers: { origin: own, authorization: `Bearer ${answer.json.access_token}` },
  })
  expect(userinfo.status).toBe(200)
  expect(allowed(userinfo)).toBe(own)
})

test('it reads errors too: of the exchange, of userinfo, and of a client that is not known', async ({
  room,
}) => {
  const client = await BareClient.register(room, { token_endpoint_auth_method: 'none' })
  const { client_id } = client.registered
  const wrongCode = { grant_type: 'authorization_code', code: 'made-up', redirect_uri: redirectUri }
  const refused = await client.token({ ...wrongCode, client_id }, { origin: own })
  expect(refused).toMatchObject({ status: 400, json: { error: 'invalid_grant' } })
  expect(allowed(refused)).toBe(own)
  const unknown = await client.token({ ...wrongCode, client_id: 'client_nobody' }, { origin: own })
  expect(unknown).toMatchObject({ status: 401, json: { error: 'invalid_client' } })
  expect(allowed(unknown)).toBe(own)
  const userinfo = await client.userinfo({ headers: { origin: own, authorization: 'Bearer made-up' } })
  expect(userinfo.status).toBe(401)
  expect(allowed(userinfo)).toBe(own)
  expect(userinfo.headers.get('access-control-expose-headers')).toMatch(/www-authenticate/i)
})

test('a stranger’s page gets no tokens for a code, and cannot burn it', async ({ client }) => {
  const grant = await client.grant()
  const proof = { authorization: basic(client.registered) }
  const stolen = await client.exchange(grant, {}, { ...proof, origin: stranger })
  expect(stolen).toMatchObject({ status: 400, json: { error: 'invalid_request' } })
  expect(allowed(stolen)).toBeNull()
  const withoutProof = await client.exchange(
    grant,
    { client_id: client.registered.client_id },
    { origin: stranger },
  )
  expect(withoutProof.status).toBe(400)
  expect((await client.exchange(grant)).status).toBe(200)
})

test('a stranger’s page cannot read userinfo, whatever token it has', async ({ client }) => {
  const { access_token: token } = (await client.signIn()).json
  const answer = await client.userinfo({ headers: { origin: stranger, authorization: `Bearer ${token}` } })
  expect(answer.status).toBe(400)
  expect(allowed(answer)).toBeNull()
  expect(answer.text).not.toContain('sub')
})
