import { expect, test } from 'vitest'
import type { HopKind, RecordedHop } from '@/lib/trace/hop'
import { checksAcross, joinFlows } from '@/lib/trace/join-flows'

let count = 0
const hop = (kind: HopKind, keys: string[], varied: Partial<RecordedHop> = {}): RecordedHop => ({
  id: String(++count).padStart(6, '0'),
  at: new Date(count * 1000),
  kind,
  channel: 'front',
  from: 'browser',
  to: 'connect',
  keys,
  ...varied,
})

const kindsOf = (hops: RecordedHop[]) => joinFlows(hops).map(flow => flow.hops.map(({ kind }) => kind))

test('hops of one sign-in are one flow, joined by state, uid, code and token', () => {
  const hops = [
    hop('sign-in-started', ['state:a']),
    hop('authorization-request', ['uid:1', 'state:a']),
    hop('letter', ['uid:1']),
    hop('authorization-response', ['uid:1', 'code:c']),
    hop('token', ['code:c', 'token:t']),
    hop('userinfo', ['token:t']),
  ]
  expect(kindsOf(hops)).toEqual([hops.map(({ kind }) => kind)])
})

test('two sign-ins that run at once are two flows', () => {
  const hops = [
    hop('authorization-request', ['uid:1', 'state:a']),
    hop('authorization-request', ['uid:2', 'state:b']),
    hop('letter', ['uid:1']),
    hop('letter', ['uid:2']),
  ]
  expect(kindsOf(hops)).toEqual([
    ['authorization-request', 'letter'],
    ['authorization-request', 'letter'],
  ])
})

test('keys, which name nobody, go with the flow under way; discovery begins one with what follows', () => {
  const hops = [
    hop('discovery', []),
    hop('authorization-request', ['uid:1']),
    hop('token', ['uid:1', 'code:c']),
    hop('keys', []),
  ]
  expect(kindsOf(hops)).toEqual([['discovery', 'authorization-request', 'token', 'keys']])
})

test('hops are in the order in which they happened, not in which they were written', () => {
  const late = hop('token', ['code:c'], { at: new Date(9_000_000) })
  const early = hop('callback', ['code:c'], { at: new Date(8_000_000) })
  expect(kindsOf([late, early])).toEqual([['callback', 'token']])
})

test('what came back is held against what was sent', () => {
  const [flow] = joinFlows([
    hop('authorization-request', ['uid:1', 'code:c'], {
      request: { state: 's', nonce: 'n', code_challenge: 'p' },
    }),
    hop('callback', ['code:c'], { request: { state: 'changed' } }),
    hop('token', ['code:c'], {
      status: 200,
      request: { code_challenge: 'p' },
      response: { id_token: { claims: { nonce: 'another' } } },
    }),
  ])
  const results = flow && [...checksAcross(flow).values()].flat().map(({ name, ok }) => [name, ok])
  expect(results).toEqual([
    ['state', false],
    ['nonce', false],
    ['pkce', true],
  ])
})
