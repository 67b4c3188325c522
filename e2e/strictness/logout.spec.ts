/** Sign-out asked by a client (OpenID Connect RP-Initiated Logout 1.0): who is believed, and where it may lead. */
import { Room } from '../kit/room'
import { expect } from '../kit/test'
import { BareClient, redirectUri, test } from './bare-client'

const after = 'https://client.example/signed-out'
const isAfter = (url: string) => url.startsWith('https://client.example/signed-out')

const registerFor = (room: Parameters<typeof BareClient.register>[0], more: Record<string, unknown> = {}) =>
  BareClient.register(room, { post_logout_redirect_uris: [after], ...more })

const endSession = (client: BareClient, parameters: Record<string, string>) =>
  client.browser.open(`${client.issuer}/session/end?${new URLSearchParams(parameters)}`, { stopAt: isAfter })

/** Presses ใช่ on the page that asks. */
const confirm = (client: BareClient, asked: Awaited<ReturnType<typeof endSession>>) =>
  client.browser.submit(asked, { logout: 'yes' }, { action: '/session/end/confirm', stopAt: isAfter })

const isSignedIn = async (client: BareClient) =>
  (await client.authorize({ prompt: 'none' })).sentBack?.get('error') === null

test('with a right hint the person is asked, and goes back to the client with its state', async ({
  room,
}) => {
  const client = await registerFor(room)
  const { id_token } = (await client.signIn()).json
  expect(await isSignedIn(client)).toBe(true)
  const wish = { id_token_hint: id_token, post_logout_redirect_uri: after, state: 's1' }
  expect((await endSession(client, wish)).status).toBe(200)
  expect(await isSignedIn(client), 'asking alone ends nothing').toBe(true)
  const end = await confirm(client, await endSession(client, wish))
  expect(end.url).toBe(`${after}?state=s1`)
  expect((await client.authorize({ prompt: 'none' })).sentBack?.get('error')).toBe('login_required')
})

test('client_id does as well as a hint; without either nobody is sent anywhere', async ({ room }) => {
  const client = await registerFor(room)
  await client.signIn()
  const { client_id } = client.registered
  const named = await endSession(client, { client_id, post_logout_redirect_uri: after })
  const end = await confirm(client, named)
  expect(end.url).toBe(after)
  await client.signIn()
  const nameless = await endSession(client, { post_logout_redirect_uri: after })
  const stays = await confirm(client, nameless)
  expect(new URL(stays.url).origin).toBe(new URL(client.issuer).origin)
  expect(stays.status).toBe(200)
})

test('no is no: the session goes on', async ({ room }) => {
  const [client, other] = [await registerFor(room), await registerFor(room)]
  await client.signIn()
  const asked = await endSession(client, { client_id: other.registered.client_id })
  const end = await client.browser.submit(asked, {}, { action: '/session/end/confirm', stopAt: isAfter })
  expect(end.status).toBe(200)
  expect(await isSignedIn(client)).toBe(true)
})

test('a confirmation that no form of ours asked for ends nothing', async ({ room }) => {
  const client = await registerFor(room)
  await client.signIn()
  const forged = await client.browser.open(`${client.issuer}/session/end/confirm`, {
    method: 'POST',
    body: 'xsrf=made-up&logout=yes',
  })
  expect(forged.status).toBe(400)
  expect(await isSignedIn(client)).toBe(true)
})

const wrongs = {
  'a hint that is no token': async () => ({ id_token_hint: 'made-up' }),
  'a hint without a signature': async (client: BareClient) => {
    const [, payload] = (await client.signIn()).json.id_token.split('.')
    const header = Buffer.from('{"alg":"none"}').toString('base64url')
    return { id_token_hint: `${header}.${payload}.` }
  },
  'a hint that was changed': async (client: BareClient) => {
    const [header, payload, signature] = (await client.signIn()).json.id_token.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'somebody' })).toString('base64url')
    return { id_token_hint: `${header}.${changed}.${signature}` }
  },
  'a hint of another client than client_id names': async (client: BareClient) => {
    const other = await registerFor(client.room)
    return {
      id_token_hint: (await other.signIn()).json.id_token,
      client_id: client.registered.client_id,
    }
  },
  'a client that nobody knows': async () => ({ client_id: 'client_nobody' }),
  'an address that is not registered': async (client: BareClient) => ({
    id_token_hint: (await client.signIn()).json.id_token,
    post_logout_redirect_uri: 'https://thief.example/',
  }),
  'an address that only begins right': async (client: BareClient) => ({
    id_token_hint: (await client.signIn()).json.id_token,
    post_logout_redirect_uri: `${after}/more`,
  }),
  'the redirect URI of sign-in, which is not one for sign-out': async (client: BareClient) => ({
    id_token_hint: (await client.signIn()).json.id_token,
    post_logout_redirect_uri: redirectUri,
  }),
  'an address of another client': async (client: BareClient) => {
    const theirs = 'https://client.example/signed-out-elsewhere'
    await registerFor(client.room, { post_logout_redirect_uris: [theirs] })
    return { client_id: client.registered.client_id, post_logout_redirect_uri: theirs }
  },
}
for (const [what, make] of Object.entries(wrongs)) {
  test(`${what}: told on the spot, nobody is sent anywhere, the session goes on`, async ({ room }) => {
    const client = await registerFor(room)
    const parameters = await make(client)
    if (!(await isSignedIn(client))) await client.signIn()
    const answer = await endSession(client, parameters as unknown as Record<string, string>)
    expect(answer.status).toBe(400)
    expect(answer.headers.location).toBeUndefined()
    expect(answer.text).toContain('ระบบจำลอง')
    expect(answer.text).not.toContain('thief.example')
    expect(await isSignedIn(client)).toBe(true)
  })
}

test('a hint of another room is nobody’s here', async ({ room, request }) => {
  const elsewhere = await registerFor(await Room.open(request, { autoApprove: true }))
  const client = await registerFor(room)
  await client.signIn()
  const { id_token } = (await elsewhere.signIn()).json
  const answer = await endSession(client, { id_token_hint: id_token, post_logout_redirect_uri: after })
  expect(answer.status).toBe(400)
  expect(await isSignedIn(client)).toBe(true)
  await elsewhere.room.call('DELETE', '')
})
