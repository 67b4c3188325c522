/** A flow's ending is what happened; where a careful client stops is another fact. */
import { describe, expect, test } from 'vitest'
import { flowTitle } from '@/components/trace/flow-words'
import { sites } from '@/lib/sites/sites.mjs'
import type { CheckName } from '@/lib/trace/checks'
import { check } from '@/lib/trace/compare'
import { exportFlow } from '@/lib/trace/export-flow'
import type { Checker, Hop, HopKind, Party } from '@/lib/trace/hop'
import { joinFlows } from '@/lib/trace/join-flows'
import { summarizeFlow } from '@/lib/trace/summarize-flow'
import { aHop } from './a-hop'

/** Hops of one flow. */
function aFlow(...hops: [HopKind, Partial<Hop>?][]) {
  const [flow] = joinFlows(hops.map(([kind, varied = {}]) => aHop(kind, ['code:c'], varied)))
  if (!flow) throw new Error('no flow')
  return flow
}
const failed = (name: CheckName, by: Checker = 'trace') => ({ checks: [check(by, name, false)] })
const between = (from: Party, status = 200) => ({ from, to: 'connect' as const, status })
const callback = (accepted: boolean) => ({ to: 'mooc' as const, accepted })

describe('at a site of ours', () => {
  test.each([
    ['at_hash', 'may'],
    ['signature', 'must'],
  ] as const)('%s failed and it let the person in: signed in, and it went on', (name, rule) => {
    const flow = aFlow(
      ['callback', callback(true)],
      ['token', { ...between('mooc'), ...failed(name) }],
      ['userinfo', between('mooc')],
    )
    expect(summarizeFlow(flow)).toMatchObject({
      ending: 'signed-in',
      stoppedBy: null,
      carefulStop: { check: name, hop: 1, rule, did: 'went-on' },
    })
  })

  test('it did not let the person in: stopped, by the check that failed', () => {
    const flow = aFlow(['callback', callback(false)], ['token', { ...between('mooc'), ...failed('nonce') }])
    expect(summarizeFlow(flow)).toMatchObject({
      ending: 'stopped',
      stoppedBy: { check: 'nonce', hop: 1 },
      carefulStop: { did: 'site-stopped' },
    })
  })

  test('a callback that is loaded again does not turn a sign-in into one that was stopped', () => {
    const flow = aFlow(
      ['callback', callback(true)],
      ['token', between('mooc')],
      ['callback', { ...callback(false), ...failed('state', 'site') }],
    )
    expect(summarizeFlow(flow)).toMatchObject({ ending: 'signed-in', stoppedBy: null })
  })

  test('an exchange that is still under way has not ended', () => {
    expect(summarizeFlow(aFlow(['token', between('mooc')])).ending).toBe('open')
  })

  test('no check failed, and it did not succeed: that is all that is said', () => {
    expect(summarizeFlow(aFlow(['callback', callback(false)]))).toMatchObject({
      ending: 'not-exchanged',
      carefulStop: null,
    })
  })
})

describe('at an outside client', () => {
  const bent = { ...between('client'), ...failed('signature') }
  test('that was not seen again: out of sight', () => {
    expect(summarizeFlow(aFlow(['token', bent]))).toMatchObject({
      ending: 'out-of-sight',
      carefulStop: { did: 'out-of-sight' },
    })
  })

  test.each(['userinfo', 'introspection'] as const)('that came with its token to %s: it went on', kind => {
    expect(summarizeFlow(aFlow(['token', bent], [kind, between('client')]))).toMatchObject({
      ending: 'signed-in',
      carefulStop: { did: 'went-on' },
    })
  })

  test('that was answered something else than JSON has no tokens, whatever the status says', () => {
    const wire = { asked: [], answered: [], body: { members: false } }
    const flow = aFlow(['token', { ...between('client'), ...failed('id-token'), wire }])
    expect(summarizeFlow(flow).ending).toBe('not-exchanged')
  })

  test('whose request was refused on a page of the provider is named; one that nobody knows is not', () => {
    const titleOf = (hop: Partial<Hop>) =>
      flowTitle('en', aFlow(['authorization-refused', { from: 'browser', to: 'connect', ...hop }]))
    expect(titleOf({ clientId: 'client_known' })).toBe('Sign-in at Outside site (client_known)')
    expect(titleOf({ clientId: sites.mooc.client.id })).toMatch(/^Sign-in at Thai\sMOOC$/)
    expect(titleOf({})).toBe('Sign-in request')
  })

  test('that shows an access token of no sign-in here has not signed anybody in', () => {
    const flow = aFlow(['userinfo', { ...between('client', 401), ...failed('access_token', 'provider') }])
    expect(flow.story).toBe('other')
    expect(summarizeFlow(flow).ending).toBe('stopped')
  })

  test('that revoked its token: whether it went on is out of sight', () => {
    const flow = aFlow(['token', bent], ['revocation', between('client')])
    expect(summarizeFlow(flow).carefulStop?.did).toBe('out-of-sight')
  })

  test('that brought the code of a wrong answer: it went on', () => {
    const answer = { channel: 'front', from: 'connect', to: 'client', ...failed('state') } as const
    const flow = aFlow(['authorization-response', answer], ['token', between('client')])
    expect(summarizeFlow(flow).carefulStop).toMatchObject({ check: 'state', did: 'went-on' })
  })

  test('that stopped by a check of its own, as the sites of the scenes tell, was stopped', () => {
    const flow = aFlow(
      ['token', between('client')],
      ['callback', { to: 'client', accepted: false, ...failed('nonce', 'site') }],
    )
    expect(summarizeFlow(flow)).toMatchObject({ ending: 'stopped', stoppedBy: { check: 'nonce', hop: 1 } })
  })

  test('that tried again after a refusal, and succeeded, is signed in', () => {
    const flow = aFlow(
      ['token', { ...between('client', 401), ...failed('client_secret_basic', 'provider') }],
      ['token', between('client')],
    )
    expect(summarizeFlow(flow).ending).toBe('signed-in')
  })
})

test('what the provider refused was stopped by the provider', () => {
  const flow = aFlow(['authorization-refused', { status: 400, ...failed('redirect_uri', 'provider') }])
  expect(summarizeFlow(flow)).toMatchObject({
    ending: 'stopped',
    stoppedBy: { check: 'redirect_uri' },
    carefulStop: { side: 'provider', did: 'provider-stopped' },
  })
})

test('a check that must be made counts before one that may, wherever it stands', () => {
  const flow = aFlow(
    ['token', { ...between('client'), ...failed('at_hash') }],
    ['userinfo', { ...between('client'), ...failed('userinfo-sub') }],
  )
  expect(summarizeFlow(flow).carefulStop).toMatchObject({ check: 'userinfo-sub', rule: 'must' })
})

test('a sign-out that one site did not hear is a sign-out in part', () => {
  const flow = aFlow(
    ['sign-out', { status: 303 }],
    ['logout-token-failed', { to: 'mooc', ...failed('logout-heard', 'provider') }],
  )
  expect(summarizeFlow(flow)).toMatchObject({ ending: 'signed-out-in-part', carefulStop: null })
})

test('a token that is not active stops nobody', () => {
  const flow = aFlow(['introspection', { status: 200, ...failed('token-active', 'provider') }])
  expect(summarizeFlow(flow)).toMatchObject({ ending: 'answered', carefulStop: null })
})

test('the API tells both facts, and counts steps from 1', () => {
  const flow = aFlow(['callback', callback(false)], ['token', { ...between('mooc'), ...failed('exp') }])
  expect(exportFlow(flow)).toMatchObject({
    stoppedBy: { check: 'exp', step: 2 },
    carefulStop: { check: 'exp', step: 2, rule: 'must', did: 'site-stopped' },
  })
})
