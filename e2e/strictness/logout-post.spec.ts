/** Sign-out by POST (OpenID Connect RP-Initiated Logout 1.0 §2): it ends as one by GET would. */
import { expect } from '../kit/test'
import { BareClient, test } from './bare-client'

const after = 'https://client.example/signed-out'
const isAfter = (url: string) => url.startsWith(after)

const registerFor = (room: Parameters<typeof BareClient.register>[0]) =>
  BareClient.register(room, { post_logout_redirect_uris: [after] })

const post = (client: BareClient, parameters: Record<string, string>) =>
  client.browser.open(`${client.issuer}/session/end`, {
    method: 'POST',
    body: String(new URLSearchParams(parameters)),
    stopAt: isAfter,
  })

const confirm = (client: BareClient, asked: Awaited<ReturnType<typeof post>>) =>
  client.browser.submit(asked, { logout: 'yes' }, { action: '/session/end/confirm', stopAt: isAfter })

const isSignedIn = async (client: BareClient) =>
  (await client.authorize({ prompt: 'none' })).sentBack?.get('error') === null

test('with a hint: the person is asked, and goes back to the client with its state; no address has the token', async ({
  room,
}) => {
  const client = await registerFor(room)
  const { id_token } = (await client.signIn()).json
  const asked = await post(client, {
    id_token_hint: id_token,
    post_logout_redirect_uri: after,
    state: 's 1',
  })
  expect(asked.status).toBe(200)
  expect(asked.url).not.toContain(id_token)
  expect(await isSignedIn(client), 'asking alone ends nothing').toBe(true)
  expect((await confirm(client, asked)).url).toBe(`${after}?state=s+1`)
  expect(await isSignedIn(client)).toBe(false)
})

test('without a hint: by client_id, and by nothing at all', async ({ room }) => {
  const client = await registerFor(room)
  await client.signIn()
  const { client_id } = client.registered
  const named = await post(client, { client_id, post_logout_redirect_uri: after, state: 's2' })
  expect((await confirm(client, named)).url).toBe(`${after}?state=s2`)
  expect(await isSignedIn(client)).toBe(false)
  await client.signIn()
  const stays = await confirm(client, await post(client, {}))
  expect(new URL(stays.url).origin).toBe(new URL(client.issuer).origin)
  expect(stays.status).toBe(200)
  expect(await isSignedIn(client)).toBe(false)
})

const wrongs = {
  'a hint that is no token': async () => ({ id_token_hint: 'made-up' }),
  'a hint whose signature is none of ours': async (client: BareClient) => {
    const { id_token } = (await client.signIn()).json
    return { id_token_hint: `${id_token.slice(0, -8)}AAAAAAAA` }
  },
  'a hint of another client than client_id': async (client: BareClient, other: BareClient) => ({
    id_token_hint: (await client.signIn()).json.id_token,
    client_id: other.registered.client_id,
  }),
  'an address that is not registered': async (client: BareClient) => ({
    id_token_hint: (await client.signIn()).json.id_token,
    post_logout_redirect_uri: 'https://elsewhere.example/',
  }),
}

for (const [what, wrong] of Object.entries(wrongs)) {
  test(`${what} is refused by POST as by GET, and leads nowhere`, async ({ room }) => {
    const [client, other] = [await registerFor(room), await registerFor(room)]
    const parameters = await wrong(client, other)
    const posted = await post(client, parameters)
    const got = await client.browser.open(`${client.issuer}/session/end?${new URLSearchParams(parameters)}`)
    expect([posted.status, got.status]).toEqual([400, 400])
    expect(posted.url).toContain('/session/end')
    expect(posted.url).not.toContain(parameters.id_token_hint)
  })
}

test('what is no form, and what would fit no address, are refused as at the authorization endpoint', async ({
  room,
}) => {
  for (const path of ['/auth', '/session/end']) {
    const address = `${room.urls.issuer}${path}`
    const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    expect((await fetch(address, json)).status).toBe(415)
    const large = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ state: 'x'.repeat(9000) }),
    })
    expect(large.status).toBe(413)
  }
})

test('the trace shows who asked, the token taken apart', async ({ room, roomTrace }) => {
  const client = await registerFor(room)
  const { id_token } = (await client.signIn()).json
  await post(client, { id_token_hint: id_token, state: 's3' })
  const [posted] = (await roomTrace.of('sign-out')).filter(hop => hop.method === 'POST')
  expect(posted).toMatchObject({ status: 303, clientId: client.registered.client_id })
  expect(JSON.stringify(posted)).not.toContain(id_token)
})
