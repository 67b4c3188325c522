/**
 * Who checked what, by kind of client and of answer: what was not made is not shown as passed, what failed has the name
 * of the check that failed, and a flow's ending is what happened.
 */
import { beforeEach, describe, expect, test } from 'vitest'
import { momentWhy } from '@/components/trace/flow-words'
import { armFault } from '@/lib/faults/arm-fault'
import type { FaultName } from '@/lib/faults/catalogue'
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import { catchUp } from '@/lib/trace/catch-up'
import type { RecordedHop } from '@/lib/trace/hop'
import { joinFlows } from '@/lib/trace/join-flows'
import { listFlows } from '@/lib/trace/list-flows'
import { summarizeFlow } from '@/lib/trace/summarize-flow'
import { aRoom } from '@/tests/rooms/a-room'
import { castMember } from '@/tests/seis/a-visit'
import { jar } from '../web/a-reader'
import { go } from './a-browser'
import { aClient, verified, withPkce } from './a-client'

let room: Awaited<ReturnType<typeof aRoom>>
beforeEach(async () => {
  room = await aRoom({ pace: 'fast', autoApprove: true })
})

async function arm(fault: FaultName) {
  await armFault(room.id, { fault, times: 1, where: {} })
}

/** The newest flow, and of each of its hops the checks, e.g. `provider pkce ✓`. */
async function newestFlow() {
  await catchUp()
  const [flow] = (await listFlows(room.id)).flows
  if (!flow) throw new Error('nothing passed')
  const hop = (kind: string) => flow.hops.findLast(one => one.kind === kind)
  return { flow, summary: summarizeFlow(flow), hop, at: (path: string) => flow.hops.findLast(isAt(path)) }
}

const isAt =
  (path: string) =>
  ({ address = '' }: RecordedHop) =>
    address.split('?')[0]?.endsWith(path)

const told = (hop: RecordedHop | undefined): string[] => [
  ...(hop?.checks ?? []).map(({ by, name, ok }) => `${by} ${name} ${ok ? '✓' : '✗'}`),
  ...(hop?.unmade ?? []).map(name => `– ${name}`),
]

/** All of an ID token that is right, without a nonce. */
const idToken = ['id-token', 'alg', 'signature', 'iss', 'aud', 'sub', 'exp', 'iat'].map(
  name => `trace ${name} ✓`,
)
const ofCode = ['provider code ✓', 'provider pkce ✓', 'provider exchange-redirect_uri ✓']
const nonce = 'n-0S6_WzA2MjxkZpQv'

test.each(['access_token', 'refresh_token'])(
  'that all tokens of a sign-in die with its %s is so, and is said',
  async taken => {
    const client = await aClient(room)
    const asked = { ...withPkce, scope: 'openid offline_access', prompt: 'consent' }
    const { json } = await client.exchange(await client.signIn(asked), verified)
    await client.call('/revocation', { token: String(json[taken]) })
    const renewed = { grant_type: 'refresh_token', refresh_token: String(json.refresh_token) }
    expect((await client.call('/token', renewed)).json.error).toBe('invalid_grant')
    expect((await client.userinfo(json.access_token)).status).toBe(401)
    const hop = (await newestFlow()).hop('revocation')
    if (!hop) throw new Error('nothing was revoked')
    expect(momentWhy('en', { hop, part: 'whole' })).toContain('all other tokens of the same sign-in')
  },
)

test('for whom an ID token was made is shown also where it is somebody else', async () => {
  await arm('id-token-audience-wrong')
  const client = await aClient(room)
  await client.exchange(await client.signIn(withPkce), verified)
  const { hop } = await newestFlow()
  const [idToken] = hop('token')?.tokens ?? []
  expect(idToken?.claims.aud).toMatch(/^client_[a-z0-9]{16}$/)
  expect(idToken?.claims.aud).not.toBe(client.clientId)
})

describe('the client', () => {
  test.each(['client_secret_basic', 'client_secret_post', 'private_key_jwt'] as const)(
    'that proves itself is shown by its method: %s',
    async method => {
      const client = await aClient(room, method)
      const { json } = await client.exchange(await client.signIn({ ...withPkce, nonce }), verified)
      await client.userinfo(json.access_token)
      const { hop, summary } = await newestFlow()
      expect(told(hop('authorization-request'))).toEqual([
        ...['provider client ✓', 'provider redirect_uri ✓', 'provider request ✓'],
        'provider code_challenge_method ✓',
      ])
      expect(told(hop('authorization-response'))).toEqual(['trace state ✓', 'trace response-iss ✓'])
      expect(told(hop('token'))).toEqual([
        `provider ${method} ✓`,
        ...[...ofCode, ...idToken, 'trace nonce ✓'],
      ])
      expect(told(hop('userinfo'))).toEqual(['provider access_token ✓', 'trace userinfo-sub ✓'])
      expect(summary).toMatchObject({ ending: 'signed-in', carefulStop: null, stoppedBy: null })
    },
  )

  test('that is public has not proved itself: it is said so, and PKCE is asked of it', async () => {
    const client = await aClient(room, 'none')
    await client.exchange(await client.signIn(withPkce), verified)
    const { hop } = await newestFlow()
    expect(told(hop('authorization-request'))).toContain('provider pkce-asked ✓')
    expect(told(hop('token'))).toEqual([...ofCode, ...idToken, '– none', '– nonce'])
  })

  test('that is public and asks without PKCE is refused by that name', async () => {
    const client = await aClient(room, 'none')
    expect((await client.signIn()).searchParams.get('error')).toBe('invalid_request')
    const { hop, summary } = await newestFlow()
    expect(told(hop('authorization-error'))).toContain('provider pkce-asked ✗')
    expect(summary).toMatchObject({ ending: 'error', carefulStop: { did: 'provider-stopped' } })
  })

  test('with a wrong secret, and one that nobody knows, are told apart', async () => {
    const client = await aClient(room, 'client_secret_post')
    const asked = { grant_type: 'authorization_code', code: 'x', client_secret: 'another' }
    await client.send('/token', { ...asked, client_id: client.clientId })
    const wrong = await newestFlow()
    expect(told(wrong.hop('token'))).toEqual(['provider client_secret_post ✗'])
    expect(wrong.summary.carefulStop).toMatchObject({ rule: 'must', did: 'provider-stopped' })
    await client.send('/token', { ...asked, client_id: 'client_nobodyknowsthis1' })
    expect(told((await newestFlow()).hop('token'))).toEqual(['provider client ✗'])
  })

  test('that may not ask in this way is told so by the grant type', async () => {
    const client = await aClient(room)
    await client.call('/token', { grant_type: 'password' })
    expect(told((await newestFlow()).at('/token'))).toEqual([
      ...['provider client_secret_basic ✓', 'provider grant_type ✗'],
    ])
  })
})

describe('the code', () => {
  test('no PKCE, nonce or state: nothing of them is shown as passed', async () => {
    const client = await aClient(room)
    const { state: _, ...asked } = client.request()
    await client.exchange(await client.visit(asked))
    const { hop } = await newestFlow()
    expect(told(hop('authorization-response'))).toEqual(['trace response-iss ✓', '– state'])
    expect(told(hop('token'))).toEqual([
      ...['provider client_secret_basic ✓', 'provider code ✓', 'provider exchange-redirect_uri ✓'],
      ...[...idToken, '– pkce', '– nonce'],
    ])
  })

  test.each([
    ['a challenge and no verifier', withPkce, {}, ['provider code ✓', 'provider pkce ✗']],
    [
      'a challenge and another verifier',
      withPkce,
      { code_verifier: 'x'.repeat(43) },
      ['provider code ✓', 'provider pkce ✗'],
    ],
    ['a verifier and no challenge', {}, verified, ['provider code ✓', 'provider pkce-downgrade ✗']],
    [
      'another redirect_uri',
      withPkce,
      { ...verified, redirect_uri: 'https://client.example/other' },
      ['provider code ✓', 'provider pkce ✓', 'provider exchange-redirect_uri ✗'],
    ],
    ['another code', withPkce, { ...verified, code: 'x'.repeat(43) }, ['provider code ✗']],
  ])('%s: the check that failed is the last that was made', async (_, asked, sent, checks) => {
    const client = await aClient(room)
    expect((await client.exchange(await client.signIn(asked), sent)).status).toBe(400)
    const { hop } = await newestFlow()
    expect(told(hop('token'))).toEqual(['provider client_secret_basic ✓', ...checks])
  })

  test('used twice: the second use is refused, and what the first gave stays what it was', async () => {
    const client = await aClient(room)
    const back = await client.signIn(withPkce)
    const { json } = await client.exchange(back, verified)
    expect((await client.exchange(back, verified)).status).toBe(400)
    await client.userinfo(json.access_token)
    const { hop, summary } = await newestFlow()
    expect(told(hop('token'))).toEqual(['provider client_secret_basic ✓', 'provider code ✗'])
    // Its tokens died with it (RFC 6749 §4.1.2).
    expect(told(hop('userinfo'))).toEqual(['provider access_token ✗'])
    expect(summary).toMatchObject({
      ending: 'signed-in',
      stoppedBy: null,
      carefulStop: { check: 'code', did: 'provider-stopped' },
    })
  })

  test('PKCE by any other method than S256 is refused by that name', async () => {
    const client = await aClient(room)
    await client.signIn({ code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' })
    expect(told((await newestFlow()).hop('authorization-error'))).toEqual([
      ...['provider client ✓', 'provider redirect_uri ✓', 'provider code_challenge_method ✗'],
      ...['trace state ✓', 'trace response-iss ✓'],
    ])
  })
})

describe('a request', () => {
  test('of a stranger, or to another address, is refused at that check', async () => {
    const client = await aClient(room)
    await client.visit({ ...client.request(), client_id: 'client_nobodyknowsthis1' })
    expect(told((await newestFlow()).hop('authorization-refused'))).toEqual(['provider client ✗'])
    await client.visit({ ...client.request(), redirect_uri: 'https://thief.example/callback' })
    const { hop, summary } = await newestFlow()
    expect(told(hop('authorization-refused'))).toEqual(['provider client ✓', 'provider redirect_uri ✗'])
    expect(summary).toMatchObject({ ending: 'stopped', stoppedBy: { check: 'redirect_uri' } })
  })

  test.each([
    [{ prompt: 'none', login_hint: '' }, 'prompt-none', ['provider request ✓', 'provider prompt-none ✗']],
    [{ scope: 'openid', response_type: 'token' }, 'request', ['provider request ✗']],
  ])('that cannot be answered with a code: %j is refused by %s', async (asked, check, made) => {
    const client = await aClient(room)
    await client.signIn(asked)
    const { hop, summary } = await newestFlow()
    expect(told(hop('authorization-error'))).toEqual([
      ...['provider client ✓', 'provider redirect_uri ✓', ...made],
      ...['trace state ✓', 'trace response-iss ✓'],
    ])
    expect(summary).toMatchObject({ ending: 'error', carefulStop: { check, did: 'provider-stopped' } })
  })

  test('that is pushed with an address that is not registered is refused by that name', async () => {
    const client = await aClient(room)
    const asked = { ...client.request(withPkce), redirect_uri: 'https://thief.example/' }
    expect((await client.call('/request', asked)).json.error).toBe('invalid_request')
    expect(told((await newestFlow()).at('/request'))).toEqual([
      ...['provider client_secret_basic ✓', 'provider redirect_uri ✗'],
    ])
  })

  test('that was pushed carries no check of what is not in it', async () => {
    const client = await aClient(room)
    const { json } = await client.call('/request', client.request(withPkce))
    const pushed = { client_id: client.clientId, request_uri: String(json.request_uri) }
    await client.exchange(await client.visit(pushed), verified)
    await client.visit(pushed)
    const again = await newestFlow()
    expect(told(again.hop('authorization-refused'))).toEqual(['provider client ✓', 'provider request_uri ✗'])
    const flows = (await listFlows(room.id)).flows.flatMap(({ hops }) => hops)
    expect(told(flows.find(({ kind }) => kind === 'authorization-request'))).toEqual([
      ...['provider client ✓', 'provider request_uri ✓'],
    ])
    expect(told(flows.find(({ kind }) => kind === 'token'))).toContain('provider pkce ✓')
  })
})

describe('a refresh', () => {
  const offline = { scope: 'openid offline_access', prompt: 'consent', ...withPkce, nonce }

  test('is held against the first ID token (OpenID Connect Core §12.2)', async () => {
    const client = await aClient(room)
    const first = await client.exchange(await client.signIn(offline), verified)
    const asked = { grant_type: 'refresh_token', refresh_token: String(first.json.refresh_token) }
    const second = await client.call('/token', asked)
    expect(second.status).toBe(200)
    await client.userinfo(second.json.access_token)
    await catchUp()
    const hops = (await listFlows(room.id)).flows.flatMap(flow => flow.hops)
    const refresh = hops.find(({ request }) => request?.grant_type === 'refresh_token')
    const made = told(refresh)
    expect(made.slice(0, 2)).toEqual(['provider client_secret_basic ✓', 'provider refresh_token ✓'])
    expect(made.slice(2)).toEqual([
      ...idToken,
      ...['iss', 'sub', 'aud', 'iat', 'nonce'].map(name => `trace refresh-${name} ✓`),
    ])
    // The ID token by which it is judged is the refresh's.
    expect(told(hops.findLast(({ kind }) => kind === 'userinfo'))).toContain('trace userinfo-sub ✓')
  })

  test('with a token that is not good is refused by that name', async () => {
    const client = await aClient(room)
    await client.call('/token', { grant_type: 'refresh_token', refresh_token: 'x'.repeat(43) })
    await catchUp()
    const hops = (await listFlows(room.id)).flows.flatMap(flow => flow.hops)
    expect(told(hops[0])).toEqual(['provider client_secret_basic ✓', 'provider refresh_token ✗'])
  })
})

describe('an access token', () => {
  test('that is shown, asked about and revoked: each answer says what was checked of it', async () => {
    const client = await aClient(room)
    const { json } = await client.exchange(await client.signIn())
    const token = String(json.access_token)
    await client.call('/introspection', { token })
    expect(told((await newestFlow()).at('/introspection'))).toEqual([
      ...['provider client_secret_basic ✓', 'provider token-active ✓'],
    ])
    await client.call('/revocation', { token })
    expect(told((await newestFlow()).at('/revocation'))).toContain('provider revocation-client ✓')
    await client.call('/revocation', { token })
    expect(told((await newestFlow()).at('/revocation'))).toEqual([
      ...['provider client_secret_basic ✓', '– revocation-client'],
    ])
    await client.call('/introspection', { token })
    expect(told((await newestFlow()).at('/introspection'))).toContain('provider token-active ✗')
    await client.userinfo(token)
    expect(told((await newestFlow()).hop('userinfo'))).toEqual(['provider access_token ✗'])
  })

  test('of another client is not active for this one, nor its to revoke', async () => {
    const [theirs, ours] = [await aClient(room), await aClient(room)]
    const { json } = await theirs.exchange(await theirs.signIn())
    const token = String(json.access_token)
    await ours.call('/introspection', { token })
    expect(told((await newestFlow()).at('/introspection'))).toContain('provider token-active ✗')
    await ours.call('/revocation', { token })
    expect(told((await newestFlow()).at('/revocation'))).toContain('provider revocation-client ✗')
  })

  test('whose ID token nobody saw: its sub is not shown as compared', async () => {
    const client = await aClient(room)
    const { json } = await client.exchange(await client.signIn({ scope: 'openid' }))
    await client.userinfo(json.access_token)
    const { flow } = await newestFlow()
    const alone = joinFlows(flow.hops.filter(({ kind }) => kind === 'userinfo').map(recorded))
    expect(told(alone[0]?.hops[0])).toEqual(['provider access_token ✓', '– userinfo-sub'])
  })

  /** As the table has it, without what was found by comparing it with others. */
  const recorded = ({ checks = [], ...hop }: RecordedHop): RecordedHop => ({
    ...hop,
    checks: checks.filter(({ by }) => by === 'provider'),
  })
})

describe('an outside client that checks nothing', () => {
  const faults = [
    ['id-token-signature-wrong', 'signature', 'must'],
    ['id-token-unsigned', 'alg', 'must'],
    ['id-token-audience-wrong', 'aud', 'must'],
    ['id-token-expired', 'exp', 'must'],
    ['id-token-nonce-wrong', 'nonce', 'must'],
    ['id-token-at-hash-wrong', 'at_hash', 'may'],
    ['id-token-from-the-future', 'iat', 'may'],
    ['state-changed', 'state', 'must'],
    ['iss-changed', 'response-iss', 'must'],
  ] as const
  test.each(faults)('%s: a careful one stops at %s (%s); this one went on', async (fault, check, rule) => {
    await arm(fault)
    const client = await aClient(room)
    const { json } = await client.exchange(await client.signIn({ ...withPkce, nonce }), verified)
    const before = await newestFlow()
    const wasSeen = before.flow.hops[before.summary.carefulStop?.hop ?? -1]?.channel === 'front'
    expect(before.summary).toMatchObject({
      ending: rule === 'may' || wasSeen ? 'signed-in' : 'out-of-sight',
      carefulStop: { check, rule, did: wasSeen ? 'went-on' : 'out-of-sight' },
      stoppedBy: null,
    })
    await client.userinfo(json.access_token)
    const { summary } = await newestFlow()
    expect(summary).toMatchObject({
      ending: 'signed-in',
      carefulStop: { check, rule, did: 'went-on' },
      faults: [fault],
    })
  })

  test('userinfo-subject-wrong: sub is held against the ID token that it got', async () => {
    await arm('userinfo-subject-wrong')
    const client = await aClient(room)
    const { json } = await client.exchange(await client.signIn())
    await client.userinfo(json.access_token)
    const { hop, summary } = await newestFlow()
    expect(told(hop('userinfo'))).toEqual(['provider access_token ✓', 'trace userinfo-sub ✗'])
    expect(summary.carefulStop).toMatchObject({ check: 'userinfo-sub', did: 'out-of-sight' })
  })

  test('id-token-subject-missing: userinfo does not fit an ID token that names nobody', async () => {
    await arm('id-token-subject-missing')
    const client = await aClient(room)
    const { json } = await client.exchange(await client.signIn())
    await client.userinfo(json.access_token)
    const { hop } = await newestFlow()
    expect(told(hop('token'))).toContain('trace sub ✗')
    expect(told(hop('userinfo'))).toContain('trace userinfo-sub ✗')
  })

  test('token-refused, userinfo-unauthorized: what the provider found stays what it found', async () => {
    await arm('userinfo-unauthorized')
    await arm('token-refused')
    const client = await aClient(room)
    const back = await client.signIn()
    expect((await client.exchange(back)).status).toBe(400)
    expect(told((await newestFlow()).hop('token'))).toContain('provider code ✓')
    const { json } = await client.exchange(await client.signIn())
    expect((await client.userinfo(json.access_token)).status).toBe(401)
    expect(told((await newestFlow()).hop('userinfo'))).toContain('provider access_token ✓')
  })
})

test('how long ago it was proved who it is, is held against what was asked', async () => {
  const client = await aClient(room)
  await client.exchange(await client.signIn({ max_age: '3600' }))
  expect(told((await newestFlow()).hop('token'))).toContain('trace auth_time ✓')
  await client.exchange(await client.signIn())
  expect(told((await newestFlow()).hop('token'))).not.toContain('trace auth_time ✓')
})

describe('a site of ours', () => {
  const signIn = () => go(`/r/${room.id}/mooc/login/start`, { login_hint: castMember('ready').citizenId })
  beforeEach(() => jar.clear())

  test('that stopped, says so: the flow was stopped by the check that failed', async () => {
    await arm('id-token-signature-wrong')
    await passAtMooc()
    const { summary, hop } = await newestFlow()
    expect(told(hop('token'))).toContain('trace signature ✗')
    expect(summary).toMatchObject({
      ending: 'stopped',
      stoppedBy: { check: 'signature' },
      carefulStop: { check: 'signature', rule: 'must', did: 'site-stopped' },
    })
  })

  test('that let somebody in stays so when its callback is loaded again', async () => {
    const back = await passAtMooc()
    expect((await newestFlow()).summary).toMatchObject({ ending: 'signed-in', carefulStop: null })
    await go(back)
    const { summary, hop } = await newestFlow()
    expect(told(hop('callback'))).toContain('site state ✗')
    expect(summary).toMatchObject({
      ending: 'signed-in',
      stoppedBy: null,
      carefulStop: { check: 'state', did: 'site-stopped' },
    })
  })

  /** The first journey by hand; where the provider sent the browser back. */
  async function passAtMooc(): Promise<string> {
    const { pathname } = new URL(await signIn())
    await go(`${pathname}/choose`, { method: 'ocsc' })
    await go(`${pathname}/citizen-id/submit`, { citizenId: castMember('ready').citizenId })
    const otp = extractCode((await listMessages(room.id))[0]?.text ?? '') ?? ''
    await go(`${pathname}/otp/verify`, { otp })
    const isBack = (url: string) => url.includes('/callback/')
    const back = await go(`${pathname}/consent/decide`, { decision: 'allow' }, isBack)
    await go(back)
    return back
  }
})
