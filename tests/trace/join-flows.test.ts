import { expect, test } from 'vitest'
import { joinFlows } from '@/lib/trace/join-flows'
import { aHop } from './a-hop'

type Hops = Parameters<typeof joinFlows>[0]
const kindsOf = (hops: Hops) => joinFlows(hops).map(flow => flow.hops.map(({ kind }) => kind))

test('hops of one sign-in are one flow, joined by state, uid, code and token', () => {
  const hops = [
    aHop('sign-in-started', ['state:a']),
    aHop('authorization-request', ['uid:1', 'state:a']),
    aHop('letter', ['uid:1']),
    aHop('authorization-response', ['uid:1', 'code:c']),
    aHop('token', ['code:c', 'token:t']),
    aHop('userinfo', ['token:t']),
  ]
  expect(kindsOf(hops)).toEqual([hops.map(({ kind }) => kind)])
})

test('two people at once are two flows, each with its own letter, hand-over, keys and codes', () => {
  const first = { from: 'mooc', to: 'connect' } as const
  const second = { from: 'client', to: 'connect' } as const
  const hops = [
    aHop('authorization-request', ['uid:1', 'state:a']),
    aHop('authorization-request', ['uid:2', 'state:b']),
    aHop('hand-over', ['uid:1']),
    aHop('letter', ['uid:2']),
    aHop('letter', ['uid:1']),
    aHop('authorization-response', ['uid:2', 'code:d'], { from: 'connect', to: 'client' }),
    aHop('authorization-response', ['uid:1', 'code:c'], { from: 'connect', to: 'mooc' }),
    aHop('token', ['code:d', 'token:e'], second),
    aHop('token', ['code:c', 'token:t'], first),
    aHop('keys', [], second),
    aHop('keys', [], first),
    aHop('userinfo', ['token:e'], second),
    aHop('userinfo', ['token:t'], first),
  ]
  const whole = ['authorization-request', 'letter', 'authorization-response', 'token', 'keys', 'userinfo']
  expect(kindsOf(hops)).toEqual([[whole[0], 'hand-over', ...whole.slice(1)], whole])
  const [one, other] = joinFlows(hops)
  expect(one?.hops.some(({ from }) => from === 'client')).toBe(false)
  expect(other?.hops.some(({ from }) => from === 'mooc')).toBe(false)
})

test('what is asked for in advance begins the flow that follows', () => {
  expect(kindsOf([aHop('discovery', []), aHop('authorization-request', ['uid:1'])])).toEqual([
    ['discovery', 'authorization-request'],
  ])
})

test('a state that is used again is another try, and the first stays as it was', () => {
  const hops = [
    aHop('authorization-request', ['uid:1', 'state:same']),
    aHop('authorization-response', ['uid:1', 'state:same', 'code:c']),
    aHop('authorization-request', ['uid:2', 'state:same']),
    aHop('authorization-response', ['uid:2', 'state:same', 'code:d']),
  ]
  expect(kindsOf(hops)).toEqual([
    ['authorization-request', 'authorization-response'],
    ['authorization-request', 'authorization-response'],
  ])
})

test('a sign-out is a story of its own, and what it sends by sid goes with it', () => {
  const hops = [
    aHop('authorization-request', ['uid:1', 'state:a']),
    aHop('token', ['state:a', 'sid:s']),
    aHop('sign-out', ['logout:x', 'sid:s']),
    aHop('sign-out', ['logout:x']),
    aHop('revocation', ['sid:s']),
  ]
  expect(kindsOf(hops)).toEqual([
    ['authorization-request', 'token'],
    ['sign-out', 'sign-out', 'revocation'],
  ])
})

test('hops are in the order in which they began, not in which they were written', () => {
  const late = aHop('token', ['code:c'], { order: 9_000_000 })
  const early = aHop('callback', ['code:c'], { order: 8_000_000 })
  expect(kindsOf([late, early])).toEqual([['callback', 'token']])
})

test('a flow keeps its id when more hops come', () => {
  const begun = [aHop('letter', ['visit:v']), aHop('password-asked', ['visit:v'], { order: 1 })]
  const [before] = joinFlows(begun)
  const [after] = joinFlows([...begun, aHop('portal-sign-in', ['visit:v'])])
  expect(after?.id).toBe(before?.id)
})
