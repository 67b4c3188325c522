/** What the trace recomputes where nobody says whether it was checked: what a careful client would have stopped at, and what this one did. */
import { describe, expect, test } from 'vitest'
import type { RecordedHop } from '@/lib/trace/hop'
import { joinFlows } from '@/lib/trace/join-flows'
import { aClient, verified, withPkce } from '../a-client'
import { idToken, nonce, told, watched } from './watched'

const watch = watched()
const { newestFlow } = watch

test('for whom an ID token was made is shown also where it is somebody else', async () => {
  await watch.arm('id-token-audience-wrong')
  const client = await aClient(watch.room)
  await client.exchange(await client.signIn(withPkce), verified)
  const { hop } = await newestFlow()
  const [idToken] = hop('token')?.tokens ?? []
  expect(idToken?.claims.aud).toMatch(/^client_[a-z0-9]{16}$/)
  expect(idToken?.claims.aud).not.toBe(client.clientId)
})

describe('a refresh', () => {
  const offline = { scope: 'openid offline_access', prompt: 'consent', ...withPkce, nonce }

  test('is held against the first ID token (OpenID Connect Core §12.2)', async () => {
    const client = await aClient(watch.room)
    const first = await client.exchange(await client.signIn(offline), verified)
    const asked = { grant_type: 'refresh_token', refresh_token: String(first.json.refresh_token) }
    const second = await client.call('/token', asked)
    expect(second.status).toBe(200)
    await client.userinfo(second.json.access_token)
    const hops = await watch.allHops()
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
})

describe('an access token', () => {
  test('whose ID token nobody saw: its sub is not shown as compared', async () => {
    const client = await aClient(watch.room)
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
    await watch.arm(fault)
    const client = await aClient(watch.room)
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
    await watch.arm('userinfo-subject-wrong')
    const client = await aClient(watch.room)
    const { json } = await client.exchange(await client.signIn())
    await client.userinfo(json.access_token)
    const { hop, summary } = await newestFlow()
    expect(told(hop('userinfo'))).toEqual(['provider access_token ✓', 'trace userinfo-sub ✗'])
    expect(summary.carefulStop).toMatchObject({ check: 'userinfo-sub', did: 'out-of-sight' })
  })

  test('id-token-subject-missing: userinfo does not fit an ID token that names nobody', async () => {
    await watch.arm('id-token-subject-missing')
    const client = await aClient(watch.room)
    const { json } = await client.exchange(await client.signIn())
    await client.userinfo(json.access_token)
    const { hop } = await newestFlow()
    expect(told(hop('token'))).toContain('trace sub ✗')
    expect(told(hop('userinfo'))).toContain('trace userinfo-sub ✗')
  })

  test('token-refused, userinfo-unauthorized: what the provider found stays what it found', async () => {
    await watch.arm('userinfo-unauthorized')
    await watch.arm('token-refused')
    const client = await aClient(watch.room)
    const back = await client.signIn()
    expect((await client.exchange(back)).status).toBe(400)
    expect(told((await newestFlow()).hop('token'))).toContain('provider code ✓')
    const { json } = await client.exchange(await client.signIn())
    expect((await client.userinfo(json.access_token)).status).toBe(401)
    expect(told((await newestFlow()).hop('userinfo'))).toContain('provider access_token ✓')
  })
})

test('how long ago it was proved who it is, is held against what was asked', async () => {
  const client = await aClient(watch.room)
  await client.exchange(await client.signIn({ max_age: '3600' }))
  expect(told((await newestFlow()).hop('token'))).toContain('trace auth_time ✓')
  await client.exchange(await client.signIn())
  expect(told((await newestFlow()).hop('token'))).not.toContain('trace auth_time ✓')
})
