/** What a tester chooses of a client: its id and secret, what its ID token tells, how long its tokens live, its language. */
import { decodeJwt } from 'jose'
import * as client from 'openid-client'
import { beforeEach, expect, test } from 'vitest'
import * as metadata from '@/app/.well-known/oauth-authorization-server/r/[room]/connect/route'
import * as clients from '@/app/api/v1/rooms/[room]/clients/route'
import { env } from '@/lib/env'
import { connectPath, issuerOf } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { call } from '@/tests/api/call'
import { castMember } from '@/tests/seis/a-visit'
import { aBrowser, serverFetch } from '@/tests/trace/a-browser'
import { anOutsideClient } from '@/tests/trace/an-outside-client'
import { jar } from '@/tests/web/a-reader'
import { aRoom } from '../../rooms/a-room'

const redirect_uris = ['https://client.example/callback']
let room: Room & { token: string }

beforeEach(async () => {
  jar.clear()
  room = await aRoom({ autoApprove: true, locale: 'en' })
})

const register = (body: object) => call(clients.POST, { room: room.id }, { token: room.token, body })

test('a chosen id and secret sign somebody in, once in a room, and again in another', async () => {
  const chosen = { client_id: 'my-app', client_secret: 'a-Secret!of.my-own-compose-file' }
  const outside = await anOutsideClient(room, chosen)
  expect(outside).toMatchObject({ id: chosen.client_id, secret: chosen.client_secret })
  expect((await outside.signIn()).claims()?.aud).toBe('my-app')
  expect(await register({ redirect_uris, ...chosen })).toMatchObject({
    status: 400,
    body: { code: 'invalid-client-metadata', errors: [{ field: 'client_id' }] },
  })
  room = await aRoom()
  expect((await register({ redirect_uris, ...chosen })).status).toBe(201)
})

test.each([
  ['the id of a site of ours', { client_id: 'thai-mooc' }],
  ['an id that a secret could be', { client_id: 'a'.repeat(40) }],
  ['an id as this server makes them', { client_id: 'client_abcdefghjkmnpqrs' }],
  ['an id with a number of a person', { client_id: 'user-1990000000000' }],
  ['a short secret', { client_secret: 'secret' }],
  ['a secret with a blank', { client_secret: 'a secret with blanks in it' }],
  ['a secret that reads as an id', { client_secret: 'my-very-own-secret' }],
  ['a secret for a public client', { client_secret: 'X'.repeat(20), token_endpoint_auth_method: 'none' }],
  ['a claim that nobody has', { id_token_claims: ['shoe_size'] }],
  ['a token that never lives', { access_token_lifetime: 0 }],
])('%s is refused by the name of its field', async (_, wish) => {
  const answer = await register({ redirect_uris, ...wish })
  expect(answer.status).toBe(400)
  const [field = ''] = Object.keys(wish)
  expect(JSON.stringify(answer.body)).toContain(`"field":"${field}`)
})

test('an ID token tells what its client is registered to get, of what was granted, and of others only sub', async () => {
  const person = castMember('ready')
  const plain = await anOutsideClient(room)
  expect((await plain.signIn({ scope: 'openid profile email' })).claims()).not.toHaveProperty('email')
  const chosen = await anOutsideClient(room, { id_token_claims: ['name', 'email', 'pid'] })
  const claims = (await chosen.signIn({ scope: 'openid profile email' })).claims()
  expect(claims).toMatchObject({ email: person.email, name: expect.stringContaining(person.firstName) })
  expect(claims).not.toHaveProperty('pid')
  expect(claims).not.toHaveProperty('given_name')
})

test('access and refresh tokens live as long as their client is registered for', async () => {
  const outside = await anOutsideClient(room, {
    access_token_lifetime: 90,
    refresh_token_lifetime: 120,
    grant_types: ['authorization_code', 'refresh_token'],
  })
  const tokens = await outside.signIn({ scope: 'openid offline_access', prompt: 'consent' })
  expect(tokens.expires_in).toBeLessThanOrEqual(90)
  const told = await client.tokenIntrospection(outside.configuration, tokens.refresh_token ?? '')
  expect(Number(told.exp) - Number(told.iat)).toBe(120)
  expect(decodeJwt(tokens.id_token ?? '').aud).toBe(outside.id)
})

test('select_account asks somebody who is signed in who they are', async () => {
  const outside = await anOutsideClient(room)
  const browser = aBrowser()
  const stop = (url: string) => url.startsWith('https://client.example')
  await browser.arrive((await outside.begin()).href, undefined, stop)
  const asked = await outside.begin({ prompt: 'select_account', login_hint: '' })
  expect((await browser.arrive(asked.href, undefined, stop)).url).toMatch(/\/connect\/interaction\/[\w-]+$/)
  const hinted = await outside.begin({ prompt: 'select_account' })
  expect((await browser.arrive(hinted.href, undefined, stop)).url).toContain('code=')
})

test('the provider’s own pages are in the room’s language, in the one that the client asks for, in the reader’s own', async () => {
  const page = async (path: string, cookie = '') =>
    (await serverFetch(`${issuerOf(room.id)}${path}`, { headers: { cookie } })).text()
  expect(await page('/auth?client_id=nobody')).toContain('<html lang="en"')
  expect(await page('/session/end')).toContain('<html lang="en"')
  const asked = '/auth?client_id=thai-mooc&ui_locales=fr%20th-TH&response_type=wrong'
  expect(await page(asked)).toContain('<html lang="th"')
  expect(await page(asked, 'locale=en')).toContain('<html lang="en"')
})

test('the language that a client asks for goes with its interaction alone', async () => {
  const outside = await anOutsideClient(room)
  const address = await outside.begin({ ui_locales: 'th', login_hint: '' })
  const answer = await serverFetch(address.href, { redirect: 'manual' })
  const asked = answer.headers.getSetCookie().find(cookie => cookie.startsWith('asked-locale='))
  expect(asked).toContain('asked-locale=th')
  expect(asked).toContain(`Path=${new URL(answer.headers.get('location') ?? '', address).pathname};`)
})

test('RFC 8414’s address has the very metadata of OpenID Connect’s, how to prove oneself at each endpoint included', async () => {
  const address = `${env().APP_ORIGIN}/.well-known/oauth-authorization-server${connectPath(room.id)}`
  const a = await (
    await metadata.GET(new Request(address), { params: Promise.resolve({ room: room.id }) })
  ).json()
  const b = await (await serverFetch(`${issuerOf(room.id)}/.well-known/openid-configuration`)).json()
  expect(a).toEqual(b)
  const methods = ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none']
  expect(a).toMatchObject({
    issuer: issuerOf(room.id),
    revocation_endpoint_auth_methods_supported: methods,
    introspection_endpoint_auth_methods_supported: methods,
    ui_locales_supported: ['th', 'en'],
  })
  expect(a).not.toHaveProperty('dpop_signing_alg_values_supported')
})

test('where a room names whom, a client that hints at nobody signs them in without a click, and a hint comes first', async () => {
  const [named, hinted] = [castMember('ready'), castMember('new-officer')]
  room = await aRoom({ autoApprove: true, autoApproveAs: named.citizenId })
  const outside = await anOutsideClient(room)
  const whoAnswers = async (more: Record<string, string>) => {
    jar.clear()
    const tokens = await outside.signIn({ scope: 'openid pid', ...more })
    return (await (await outside.askWho(tokens.access_token)).json()).pid
  }
  expect(await whoAnswers({ login_hint: '' })).toBe(named.citizenId)
  expect(await whoAnswers({ login_hint: 'buffy@client.example', prompt: 'login' })).toBe(named.citizenId)
  expect(await whoAnswers({ login_hint: hinted.citizenId })).toBe(hinted.citizenId)
})

test.each([
  ['autoApprove is off', { autoApproveAs: castMember('ready').citizenId }],
  [
    'whom a room names could not sign in by hand',
    { autoApproveAs: castMember('retired').citizenId, autoApprove: true },
  ],
  ['whom a room names is nobody there', { autoApproveAs: '5999900000059', autoApprove: true }],
])('where %s, a client that hints at nobody leads to the menu', async (_, wish) => {
  room = await aRoom(wish)
  const outside = await anOutsideClient(room)
  const arrival = await aBrowser().arrive((await outside.begin({ login_hint: '' })).href)
  expect(arrival.url).toMatch(/\/connect\/interaction\/[\w-]+$/)
})
