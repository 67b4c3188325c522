/** A sign-out at ETDA Connect is told to every client from program to program: clients we did not write hear it. */
import * as client from 'openid-client'
import { freePort } from '../scripts/network/port.mjs'
import { missing, startApache } from './clients/apache'
import { listenForLogout } from './clients/logout-listener'
import { HttpBrowser } from './kit/http-browser.mjs'
import type { Room } from './kit/room'
import { expect, test } from './kit/test'
import { walkSignIn } from './kit/walk-sign-in.mjs'

const redirectUri = 'https://client.example/callback'
const postLogout = 'https://client.example/signed-out'

interface Hop {
  kind: string
  to: string
  status?: number
  response?: { error?: string }
  checks?: { name: string; ok: boolean }[]
}

const readCodeIn = (room: Room) => (reference: string) => room.readCode({ site: 'connect', reference })

/** Signs `ready` in at a client that listens at `logoutUri`; its ID token, and the browser that did it. */
async function signIn(room: Room, registered: { client_id: string; client_secret: string }) {
  const { client_id: id, client_secret: secret } = registered
  const configuration = await client.discovery(
    new URL(room.urls.issuer),
    id,
    undefined,
    client.ClientSecretBasic(secret),
    { execute: [client.allowInsecureRequests] },
  )
  const state = client.randomState()
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid profile',
    state,
  })
  const browser = new HttpBrowser()
  const end = await walkSignIn(browser, await browser.open(url.href), {
    citizenId: room.person('ready').citizenId,
    readCode: readCodeIn(room),
    stopAt: next => next.startsWith(redirectUri),
  })
  const tokens = await client.authorizationCodeGrant(configuration, new URL(end.url), {
    expectedState: state,
  })
  return { configuration, browser, idToken: tokens.id_token ?? '', claims: tokens.claims() }
}

/** RP-initiated logout, confirmed by the person; where the browser is sent in the end. */
async function signOut({ configuration, browser, idToken }: Awaited<ReturnType<typeof signIn>>) {
  const url = client.buildEndSessionUrl(configuration, {
    id_token_hint: idToken,
    post_logout_redirect_uri: postLogout,
    state: 'state-of-the-sign-out',
  })
  const question = await browser.open(url.href)
  const options = { action: '/session/end/confirm', stopAt: (next: string) => next.startsWith(postLogout) }
  return browser.submit(question, { logout: 'yes' }, options)
}

const register = (room: Room, backchannelLogoutUri: string) =>
  room.registerClient({
    redirect_uris: [redirectUri],
    post_logout_redirect_uris: [postLogout],
    backchannel_logout_uri: backchannelLogoutUri,
    backchannel_logout_session_required: true,
  })

const logoutHops = async (room: Room) =>
  (await room.call<Hop[]>('GET', '/trace')).filter(({ kind }) => kind.startsWith('logout-token'))

test('an outside client receives a signed logout token, finds every claim right, and knows whose session it is', async ({
  room,
}) => {
  let id = ''
  const listener = await listenForLogout(room.urls.issuer, () => id)
  const registered = await register(room, listener.uri)
  id = registered.client_id
  const session = await signIn(room, registered)
  const end = await signOut(session)
  expect(end.url).toBe(`${postLogout}?state=state-of-the-sign-out`)
  expect(listener.heard).toEqual([
    expect.objectContaining({ sub: session.claims?.sub, sid: session.claims?.sid, aud: id }),
  ])
  const hops = await logoutHops(room)
  expect(hops).toEqual([expect.objectContaining({ kind: 'logout-token', to: 'client', status: 200 })])
  expect(hops[0]?.checks?.filter(({ ok }) => !ok)).toEqual([])
  expect(hops[0]?.checks?.map(({ name }) => name)).toEqual([
    ...['logout-heard', 'logout-alg', 'logout-signature', 'logout-typ', 'logout-iss', 'logout-iat'],
    ...['logout-exp', 'logout-whose', 'events', 'no-nonce', 'jti', 'logout-aud'],
  ])
  listener.close()
})

for (const [answer, error] of [
  ['refuse', /500/],
  ['hang', /^not-reached$/],
] as const) {
  test(`a client that answers with "${answer}" holds nobody’s sign-out up, and the trace shows it`, async ({
    room,
  }) => {
    let id = ''
    const listener = await listenForLogout(room.urls.issuer, () => id, answer)
    const registered = await register(room, listener.uri)
    id = registered.client_id
    const session = await signIn(room, registered)
    const began = Date.now()
    const end = await signOut(session)
    expect(end.url).toContain(postLogout)
    expect(Date.now() - began).toBeLessThan(8_000)
    const [hop] = await logoutHops(room)
    expect(hop?.kind).toBe('logout-token-failed')
    expect(hop?.response?.error).toMatch(error)
    expect(hop?.checks).toContainEqual({ name: 'logout-heard', ok: false, by: 'provider' })
    listener.close()
  })
}

test('a client that is gone is told in vain, and the trace says so in the word for whatever kept the call from it', async ({
  room,
}) => {
  const registered = await register(room, `http://127.0.0.1:${await freePort()}/logout`)
  await signOut(await signIn(room, registered))
  const [hop] = await logoutHops(room)
  expect(hop?.response?.error).toBe('not-reached')
})

test('Apache’s mod_auth_openidc ends its own session when it hears of a sign-out', async ({ room }) => {
  expect(missing()).toBeUndefined()
  const port = await freePort()
  const site = `http://127.0.0.1:${port}`
  const registered = await room.registerClient({
    redirect_uris: [`${site}/callback`],
    backchannel_logout_uri: `${site}/callback?logout=backchannel`,
    backchannel_logout_session_required: true,
  })
  const ends: (() => unknown)[] = []
  const settings = { port, issuer: room.urls.issuer, ...registered }
  await startApache(settings, { signal: AbortSignal.timeout(20_000), atEnd: task => ends.unshift(task) })
  try {
    const browser = new HttpBrowser()
    const isAway = (url: string) => !url.startsWith(site)
    const away = await browser.open(`${site}/members.html`, { stopAt: isAway })
    const back = await walkSignIn(browser, await browser.open(away.url), {
      citizenId: room.person('ready').citizenId,
      readCode: readCodeIn(room),
      stopAt: next => next.startsWith(`${site}/callback`),
    })
    expect((await browser.open(back.url)).text).toBe('signed in')
    expect((await browser.open(`${site}/members.html`)).text, 'and stays so').toBe('signed in')

    const question = await browser.open(`${room.urls.issuer}/session/end`)
    await browser.submit(question, { logout: 'yes' }, { action: '/session/end/confirm' })
    expect(await logoutHops(room)).toEqual([expect.objectContaining({ kind: 'logout-token', status: 200 })])
    const after = await browser.open(`${site}/members.html`, { stopAt: isAway })
    expect(after.url, 'off to sign in again').toContain(`${room.urls.issuer}/auth`)
  } finally {
    for (const end of ends) await end()
  }
})
