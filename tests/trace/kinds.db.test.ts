/**
 * Every request that the provider's own discovery document invites is a hop of a kind of its own, with words for it;
 * and a flow of every kind of client is told in its order, refusals among it.
 */
import { exportJWK, generateKeyPair } from 'jose'
import * as client from 'openid-client'
import { beforeEach, expect, test } from 'vitest'
import { momentTitle, momentWhy } from '@/components/trace/flow-words'
import { armFault } from '@/lib/faults/arm-fault'
import { locales } from '@/lib/i18n/translator'
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import { connectPath, issuerOf } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { catchUp } from '@/lib/trace/catch-up'
import type { HopKind, RecordedHop } from '@/lib/trace/hop'
import type { Flow } from '@/lib/trace/join-flows'
import { listFlows } from '@/lib/trace/list-flows'
import { momentsOf } from '@/lib/trace/moments'
import { variantOf } from '@/lib/trace/variant-of'
import { aRoom } from '@/tests/rooms/a-room'
import { castMember } from '@/tests/seis/a-visit'
import { jar } from '../web/a-reader'
import { go, serverFetch } from './a-browser'
import { anOutsideClient, callback } from './an-outside-client'
import { origins } from './where-checked'

let room: Room

beforeEach(async () => {
  jar.clear()
  room = await aRoom({ autoApprove: true })
})

async function flows(): Promise<Flow[]> {
  await catchUp()
  return (await listFlows(room.id)).flows.reverse()
}

/** A hop by its kind, and by how it came out where that has words of its own. */
const named = (hop: RecordedHop): string => [hop.kind, variantOf(hop)].filter(Boolean).join(' ')
const told = (all: Flow[]) => all.map(({ hops }) => hops.map(named))

const ask = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  serverFetch(`${issuerOf(room.id)}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers })
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
})

/** Who asks at each endpoint that discovery may name, and the kind of hop that it is. */
const endpoints: Record<string, { kind: HopKind; ask: (address: string) => Promise<unknown> }> = {
  authorization_endpoint: { kind: 'authorization-refused', ask: address => go(address) },
  pushed_authorization_request_endpoint: { kind: 'pushed-request', ask: post },
  token_endpoint: { kind: 'token', ask: post },
  userinfo_endpoint: { kind: 'userinfo', ask: address => serverFetch(address) },
  introspection_endpoint: { kind: 'introspection', ask: post },
  revocation_endpoint: { kind: 'revocation', ask: post },
  end_session_endpoint: { kind: 'sign-out', ask: address => go(address) },
  jwks_uri: { kind: 'keys', ask: address => serverFetch(address) },
}

function post(address: string) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', token: 'x' })
  return serverFetch(address, { method: 'POST', body })
}

test('each endpoint that discovery names is asked, and is a hop of a kind of its own with its words', async () => {
  const address = `${issuerOf(room.id)}/.well-known/openid-configuration`
  const discovery = (await (await serverFetch(address)).json()) as Record<string, unknown>
  const offered = Object.entries(discovery).filter(([name]) => /_(endpoint|uri)$/.test(name))
  expect(offered.map(([name]) => name).sort()).toEqual(Object.keys(endpoints).sort())
  for (const [name, at] of offered) await endpoints[name]?.ask(String(at))
  const hops = (await flows()).flatMap(flow => flow.hops)
  const expected = ['discovery', ...Object.values(endpoints).map(({ kind }) => kind)]
  expect(hops.map(({ kind }) => kind).sort()).toEqual(expected.sort())
  for (const hop of hops)
    for (const locale of locales) {
      expect(momentTitle(locale, { hop, part: 'whole' })).not.toBe('')
      expect(momentWhy(locale, { hop, part: 'whole' })).not.toBe('')
    }
  const titles = hops.map(hop => momentTitle('en', { hop, part: 'whole' }))
  expect(new Set(titles).size).toBe(titles.length)
})

test('each member of the discovery document has a row in the table of what a value is and who checks it', async () => {
  const address = `${issuerOf(room.id)}/.well-known/openid-configuration`
  const discovery = (await (await serverFetch(address)).json()) as Record<string, unknown>
  const known = origins.flatMap(({ values }) => values)
  expect(Object.keys(discovery).filter(name => !known.includes(name))).toEqual([])
})

test('each grant that discovery offers has a kind of its own, and what it does not offer has another', async () => {
  for (const grant of ['authorization_code', 'refresh_token', 'client_credentials', 'password'])
    await ask('/token', { grant_type: grant })
  expect((await flows()).flatMap(flow => flow.hops.map(({ kind }) => kind))).toEqual([
    ...['token', 'refresh', 'grant-unknown', 'grant-unknown'],
  ])
})

const keys = await generateKeyPair('RS256', { extractable: true })
const publicJwk = { ...(await exportJWK(keys.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }

test.each([
  ['by its secret in the header', {}, client.ClientSecretBasic],
  [
    'by its secret in the body',
    { token_endpoint_auth_method: 'client_secret_post' as const },
    client.ClientSecretPost,
  ],
  [
    'by its key',
    { token_endpoint_auth_method: 'private_key_jwt' as const, jwks: { keys: [publicJwk] } },
    () => client.PrivateKeyJwt({ key: keys.privateKey, kid: 'k' }),
  ],
  ['not at all, being public', { token_endpoint_auth_method: 'none' as const }, () => client.None()],
])(
  'the sign-in of a client that proves itself %s is one flow in this order',
  async (_, wish, authenticate) => {
    const outside = await anOutsideClient(room, wish, authenticate)
    const { access_token } = await outside.signIn()
    await outside.askWho(access_token)
    const all = await flows()
    expect(told(all)).toEqual([
      [
        ...['discovery', 'authorization-request', 'approved-at-once', 'authorization-response'],
        ...['token', 'userinfo'],
      ],
    ])
    // Nothing happened between any asking and its answering: each is one step.
    expect(momentsOf(all[0] as Flow)).toHaveLength(6)
  },
)

test('a failure of the authorization request strikes where it is pushed', async () => {
  const outside = await anOutsideClient(room)
  const armed = { fault: 'redirect-uri-changed', times: 1, where: { client_id: outside.id } } as const
  expect(await armFault(room.id, armed)).toMatchObject({ ok: true })
  await expect(outside.beginPushed()).rejects.toMatchObject({ error: 'invalid_request' })
  const pushed = (await flows()).flatMap(flow => flow.hops).find(hop => hop.kind === 'pushed-request')
  expect(pushed?.faults).toEqual(['redirect-uri-changed'])
})

test('a pushed request begins the flow of the browser that carries its reference', async () => {
  const outside = await anOutsideClient(room)
  await outside.exchange(await outside.walk(await outside.beginPushed()))
  const [flow, ...more] = await flows()
  expect(more).toEqual([])
  expect(flow?.hops.map(named)).toEqual([
    ...['discovery', 'pushed-request', 'authorization-request', 'approved-at-once'],
    ...['authorization-response', 'token'],
  ])
  const [pushed, carried] = [flow?.hops[1], flow?.hops[2]]
  expect(pushed?.response?.request_uri).toMatch(/^••• #/)
  expect(carried?.request?.request_uri).toBe(pushed?.response?.request_uri)
})

test('a refresh goes on with the flow of its tokens, and so does what is done with the new one', async () => {
  const outside = await anOutsideClient(room, { grant_types: ['authorization_code', 'refresh_token'] })
  const first = await outside.signIn({ scope: 'openid offline_access', prompt: 'consent' })
  const second = await client.refreshTokenGrant(outside.configuration, first.refresh_token ?? '')
  await outside.askWho(second.access_token, 'POST')
  const all = await flows()
  expect(told(all)).toEqual([
    [
      ...['discovery', 'authorization-request', 'approved-at-once', 'authorization-response'],
      ...['token', 'refresh', 'userinfo by-post'],
    ],
  ])
  expect(all[0]?.story).toBe('sign-in')
  const nonce = all[0]?.hops[5]?.checks?.find(({ name }) => name === 'refresh-nonce')
  expect(nonce?.detail).toMatch(/^(••• #\S{8}) = \1$/)
})

test('prompt=none is answered at once: with a code where somebody is known, with the reason where nobody is', async () => {
  const outside = await anOutsideClient(room)
  const nobody = await outside.walk(await outside.begin({ prompt: 'none' }))
  expect(nobody.searchParams.get('error')).toBe('login_required')
  await outside.exchange(await outside.walk(await outside.begin()))
  const again = await outside.walk(await outside.begin({ prompt: 'none' }))
  expect(again.searchParams.has('code')).toBe(true)
  expect(told(await flows())).toEqual([
    ['discovery', 'authorization-error at-once'],
    ['authorization-request', 'approved-at-once', 'authorization-response', 'token'],
    ['authorization-response at-once'],
  ])
})

test('a request that comes as a form is the step before the one that it becomes', async () => {
  const outside = await anOutsideClient(room)
  await go(
    connectPath(room.id, '/auth'),
    { client_id: outside.id, response_type: 'code', ...(await outside.parameters()) },
    url => url.startsWith(callback),
  )
  const [flow] = await flows()
  expect(flow?.hops.map(named)).toEqual([
    ...['discovery', 'authorization-posted', 'authorization-request', 'approved-at-once'],
    'authorization-response',
  ])
  expect(flow?.hops[1]).toMatchObject({ method: 'POST', status: 303, request: { scope: 'openid email' } })
})

test('an answer that lost its code on the way is none of those that have one, nor a request taken up again', async () => {
  const outside = await anOutsideClient(room)
  await armFault(room.id, { fault: 'code-missing', times: 1, where: {} })
  await outside.walk(await outside.begin())
  const [flow] = await flows()
  expect(flow?.hops.at(-1)).toMatchObject({ kind: 'authorization-incomplete', from: 'connect', to: 'client' })
})

test('an authorization request that fails is told to the site where it may be, else to the person alone', async () => {
  const outside = await anOutsideClient(room)
  const denied = await outside.walk(await outside.begin({ prompt: 'none login' }))
  expect(denied.searchParams.get('error')).toBe('invalid_request')
  await go(
    (await outside.begin({ redirect_uri: 'https://thief.example/', state: 'another-state-of-that-client' }))
      .href,
  )
  expect(told(await flows())).toEqual([
    ['discovery', 'authorization-error at-once'],
    ['authorization-refused'],
  ])
})

test('a person who does not allow it sends the site the reason, and no code', async () => {
  room = await aRoom({ pace: 'fast' })
  const outside = await anOutsideClient(room)
  const { pathname } = new URL(await go((await outside.begin()).href))
  await go(`${pathname}/choose`, { method: 'ocsc' })
  await go(`${pathname}/citizen-id/submit`, { citizenId: castMember('ready').citizenId })
  const otp = extractCode((await listMessages(room.id))[0]?.text ?? '') ?? ''
  await go(`${pathname}/otp/verify`, { otp })
  await go(`${pathname}/consent/decide`, { decision: 'deny' }, url => url.startsWith(callback))
  expect(told(await flows())).toEqual([
    [
      ...['discovery', 'authorization-request', 'source-chosen', 'citizen-id', 'letter', 'code'],
      ...['consent', 'authorization-error'],
    ],
  ])
})

test('every refusal of the back channel has words of its own, and its challenge is in the message', async () => {
  const outside = await anOutsideClient(room, { grant_types: ['authorization_code', 'refresh_token'] })
  const wrong = basic(outside.id, 'wrong-secret-of-that-client')
  const right = basic(outside.id, outside.secret)
  await ask('/token', { grant_type: 'authorization_code', code: 'made-up', redirect_uri: callback }, wrong)
  await ask('/token', { grant_type: 'authorization_code', code: 'made-up', redirect_uri: callback }, right)
  await ask('/token', { grant_type: 'refresh_token', refresh_token: 'made-up' }, right)
  await ask('/request', { response_type: 'code' }, wrong)
  await ask('/introspection', { token: 'made-up' }, wrong)
  await ask('/introspection', { token: 'made-up' }, right)
  await ask('/revocation', { token: 'made-up' }, wrong)
  await outside.askWho('made-up')
  const hops = (await flows()).flatMap(flow => flow.hops)
  expect(hops.map(named)).toEqual([
    ...['discovery', 'token refused', 'token refused', 'refresh refused', 'pushed-request refused'],
    ...['introspection refused', 'introspection inactive', 'revocation refused', 'userinfo refused'],
  ])
  expect(hops.find(({ kind }) => kind === 'userinfo')).toMatchObject({
    status: 401,
    response: { error: 'invalid_token' },
    wire: {
      answered: expect.arrayContaining([
        ['WWW-Authenticate', expect.stringContaining('error="invalid_token"')],
      ]),
    },
  })
})

test('what the provider publishes is kept as it was: every member of discovery, and the keys whole', async () => {
  const issuer = issuerOf(room.id)
  const [metadata, keySet] = await Promise.all(
    ['/.well-known/openid-configuration', '/jwks'].map(async path =>
      (await serverFetch(issuer + path)).json(),
    ),
  )
  const hops = (await flows()).flatMap(flow => flow.hops)
  expect(hops.find(({ kind }) => kind === 'discovery')?.response).toEqual(metadata)
  expect(hops.find(({ kind }) => kind === 'keys')?.response).toEqual(keySet)
})

test('what is published and could not be had is not said to have been read', async () => {
  const issuer = issuerOf(room.id)
  for (const fault of ['discovery-down', 'jwks-down'] as const)
    await armFault(room.id, { fault, times: 1, where: {} })
  for (const path of ['/.well-known/openid-configuration', '/jwks']) await serverFetch(issuer + path)
  expect((await flows()).flatMap(flow => flow.hops.map(named)).sort()).toEqual([
    'discovery unavailable',
    'keys unavailable',
  ])
})

test('an answer that is no JSON is said to be what it was, and no JSON is made of it', async () => {
  await armFault(room.id, { fault: 'token-not-json', times: 1, where: {} })
  const outside = await anOutsideClient(room)
  await expect(outside.signIn()).rejects.toThrow()
  const hop = (await flows()).flatMap(flow => flow.hops).find(({ kind }) => kind === 'token')
  expect(hop && named(hop)).toBe('token without-tokens')
  expect(hop).toMatchObject({ status: 200, response: {}, wire: { body: { members: false } } })
  expect(hop?.wire?.answered).toContainEqual(['Content-Type', 'text/html; charset=utf-8'])
})
