/** The order of a flow is the order in time: what was asked, what happened until it was answered, the answer. */
import { expect, test } from 'vitest'
import { exportFlow } from '@/lib/trace/export-flow'
import { joinFlows } from '@/lib/trace/join-flows'
import { keysFromOf, momentsOf, stepOfCheck, wayOf } from '@/lib/trace/moments'
import { variantOf } from '@/lib/trace/variant-of'
import { aHop } from './a-hop'

type Hops = Parameters<typeof joinFlows>[0]

function flowOf(hops: Hops) {
  const [flow, ...more] = joinFlows(hops)
  if (!flow || more.length > 0) throw new Error(`${more.length + 1} flows`)
  return flow
}
const told = (hops: Hops) => momentsOf(flowOf(hops)).map(({ hop, part }) => `${hop.kind} ${part}`)

const callback = aHop('callback', ['code:c'], {
  to: 'mooc',
  order: 100,
  answered: 900,
  keysFrom: 'first',
  checks: [
    { name: 'state', ok: true, by: 'site' },
    { name: 'nonce', ok: false, by: 'site' },
  ],
})
const token = aHop('token', ['code:c'], { from: 'mooc', channel: 'back', order: 200, answered: 300 })
const keys = aHop('keys', [], { from: 'mooc', channel: 'back', order: 400, answered: 500 })

test('a hop during which nothing else happened is one step', () => {
  expect(told([{ ...callback, answered: 150 }, token])).toEqual(['callback whole', 'token whole'])
})

test('the exchange stands inside the callback: between what the site was asked and what it answered', () => {
  expect(told([callback, token, keys])).toEqual([
    ...['callback asked', 'token whole', 'keys whole', 'callback answered'],
  ])
})

test('an answer goes back the way the question came; what the browser carries to a site goes to the site', () => {
  const [asked, , , answered] = momentsOf(flowOf([callback, token, keys]))
  expect([asked, answered].map(moment => moment && wayOf(moment))).toEqual([
    { from: 'browser', to: 'mooc' },
    { from: 'mooc', to: 'browser' },
  ])
  const sentBack = aHop('authorization-response', [], { from: 'connect', to: 'mooc' })
  expect(wayOf({ hop: sentBack, part: 'asked' })).toEqual({ from: 'browser', to: 'connect' })
  expect(wayOf({ hop: sentBack, part: 'answered' })).toEqual({ from: 'connect', to: 'mooc' })
})

test('a check is shown at the step at which it was made', () => {
  const flow = flowOf([callback, token, keys])
  expect(stepOfCheck(flow, { check: 'state', hop: 0 })).toBe(1)
  expect(stepOfCheck(flow, { check: 'nonce', hop: 0 })).toBe(4)
})

test('the API numbers hops by their steps, and says where each was answered', () => {
  const { steps, hops } = exportFlow(flowOf([callback, token, keys]))
  expect(steps).toBe(4)
  expect(hops.map(({ kind, step, answerStep }) => [kind, step, answerStep])).toEqual([
    ['callback', 1, 4],
    ['token', 2, 2],
    ['keys', 3, 3],
  ])
})

test('keys that were fetched say why, by what the site was busy with', () => {
  const flow = flowOf([callback, token, keys])
  expect(keysFromOf(flow, keys)).toBe('first')
  expect(keysFromOf(flow, callback)).toBe('first')
})

const notice = aHop('logout-token', ['sid:s'], {
  from: 'connect',
  to: 'learning',
  channel: 'back',
  order: 2000,
  answered: 3000,
  status: 200,
})

test('keys that a site fetches for a notice of a sign-out are of the sign-out', () => {
  const fetched = aHop('keys', [], { from: 'learning', channel: 'back', order: 2500, answered: 2600 })
  expect(told([notice, fetched])).toEqual(['logout-token asked', 'keys whole', 'logout-token answered'])
  expect(keysFromOf(flowOf([notice, fetched]), notice)).toBeUndefined()
})

test('a site of ours that believed a notice and fetched no keys had them in its memory; of an outside one nobody knows', () => {
  expect(keysFromOf(flowOf([notice]), notice)).toBe('memory')
  expect(keysFromOf(flowOf([{ ...notice, to: 'client' }]), { ...notice, to: 'client' })).toBeUndefined()
})

test('what a site asks while a press waits is of that press, and of nobody who presses later', () => {
  const press = aHop('sign-in-started', ['state:a'], { to: 'learning', order: 100, answered: 400 })
  const later = aHop('sign-in-started', ['state:b'], { to: 'learning', order: 200, answered: 500 })
  const discovery = aHop('discovery', [], { from: 'learning', channel: 'back', order: 150, answered: 160 })
  expect(joinFlows([discovery, press, later]).map(({ hops }) => hops.map(({ kind }) => kind))).toEqual([
    ['sign-in-started', 'discovery'],
    ['sign-in-started'],
  ])
})

test('a refresh whose sign-in is not seen is a story of its own', () => {
  expect(flowOf([aHop('refresh', ['refresh:r', 'token:t']), aHop('userinfo', ['token:t'])]).story).toBe(
    'refresh',
  )
})

test('a key set of several keys is told as a change of keys', () => {
  const keysOf = (...kids: string[]) => aHop('keys', [], { response: { keys: kids.map(kid => ({ kid })) } })
  expect([keysOf('a'), keysOf('a', 'b')].map(variantOf)).toEqual([undefined, 'several'])
})
