/** Our own sites' flows in their order in time, and their messages as they passed: cookies named, values as tags. */
import { beforeEach, expect, test, vi } from 'vitest'
import { armFault } from '@/lib/faults/arm-fault'
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import type { Room } from '@/lib/rooms/room'
import { catchUp } from '@/lib/trace/catch-up'
import { tagOf } from '@/lib/trace/hide'
import { requestText, responseText } from '@/lib/trace/http-text'
import type { Flow } from '@/lib/trace/join-flows'
import { listFlows } from '@/lib/trace/list-flows'
import { keysFromOf, momentsOf } from '@/lib/trace/moments'
import { aRoom } from '@/tests/rooms/a-room'
import { castMember } from '@/tests/seis/a-visit'
import { jar } from '../web/a-reader'
import { go, page, serverFetch } from './a-browser'

// What the provider says to a site of this server comes by the same way as everything else here.
vi.mock('@/lib/connect/clients/outgoing-call', async original => ({
  ...(await original<typeof import('@/lib/connect/clients/outgoing-call')>()),
  callOutside: (url: URL, options: RequestInit) => serverFetch(url, options),
}))

let room: Room

beforeEach(async () => {
  jar.clear()
  room = await aRoom({ pace: 'fast' })
})

async function signInAtMooc(): Promise<string> {
  const menu = await go(`/r/${room.id}/mooc/login/start`, {})
  const { pathname } = new URL(menu)
  await go(`${pathname}/choose`, { method: 'ocsc' })
  await go(`${pathname}/citizen-id/submit`, { citizenId: castMember('ready').citizenId })
  const otp = extractCode((await listMessages(room.id))[0]?.text ?? '') ?? ''
  await go(`${pathname}/otp/verify`, { otp })
  return go(`${pathname}/consent/decide`, { decision: 'allow' })
}

async function signInAtLearning(): Promise<string> {
  const consent = await go(`/r/${room.id}/learning/sign-in/start`, {})
  const { pathname } = new URL(consent)
  return go(`${pathname.replace(/\/consent$/, '')}/consent/decide`, { decision: 'allow' })
}

async function flows(): Promise<Flow[]> {
  await catchUp()
  return (await listFlows(room.id)).flows.reverse()
}
const told = (flow: Flow | undefined) =>
  flow && momentsOf(flow).map(({ hop, part }) => (part === 'whole' ? hop.kind : `${hop.kind} ${part}`))

test('the first journey: the letter before the page that says it was sent, the exchange inside the callback', async () => {
  expect(await signInAtMooc()).toMatch(/\/dashboard$/)
  const [flow, ...more] = await flows()
  expect(more).toEqual([])
  expect(told(flow)).toEqual([
    ...['sign-in-started', 'authorization-request', 'source-chosen'],
    ...['citizen-id asked', 'letter', 'citizen-id answered', 'code', 'consent', 'authorization-response'],
    ...['callback asked', 'token', 'keys', 'userinfo', 'callback answered'],
  ])
})

test('the second site reads discovery under the press that causes it, once; the next press asks nothing', async () => {
  await signInAtMooc()
  expect(await signInAtLearning()).toMatch(/\/learning$/)
  await signInAtLearning()
  const [, second, third] = await flows()
  expect(told(second)?.slice(0, 3)).toEqual([
    'sign-in-started asked',
    'discovery',
    'sign-in-started answered',
  ])
  expect(told(second)).not.toContain('authorization-incomplete')
  expect(told(third)?.[0]).toBe('sign-in-started')
  expect(told(third)).not.toContain('discovery')
})

test('a press that finds no discovery is there, with what it asked for', async () => {
  await armFault(room.id, { fault: 'discovery-down', times: 1, where: {} })
  await go(`/r/${room.id}/learning/sign-in/start`, {})
  const [flow, ...more] = await flows()
  expect(more).toEqual([])
  expect(told(flow)).toEqual(['sign-in-started asked', 'discovery', 'sign-in-started answered'])
  expect(flow?.hops[0]).toMatchObject({ accepted: false })
})

test('the first callback says that keys were fetched and why; the next that they came from memory, so jwks-down does nothing', async () => {
  await signInAtMooc()
  await armFault(room.id, { fault: 'jwks-down', times: 1, where: {} })
  jar.clear()
  expect(await signInAtMooc()).toMatch(/\/dashboard$/)
  const all = await flows()
  const keysFrom = all.map(flow =>
    flow.hops.filter(({ kind }) => kind === 'callback' || kind === 'keys').map(hop => keysFromOf(flow, hop)),
  )
  expect(keysFrom).toEqual([['first', 'first'], ['memory']])
})

test('each site is told of a sign-out before the page that follows; keys fetched for that are of the sign-out', async () => {
  await signInAtMooc()
  await signInAtLearning()
  await go(`/r/${room.id}/mooc/logout`, { from: 'everywhere' })
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  await go(`/r/${room.id}/connect/session/end/confirm`, { xsrf, logout: 'yes' })
  const all = await flows()
  expect(all.map(({ story }) => story)).toEqual(['sign-in', 'sign-in', 'sign-out'])
  const out = all[2]
  const steps = told(out) ?? []
  expect(steps[0]).toBe('sign-out-started')
  expect(steps.slice(-1)).toEqual(['sign-out answered'])
  const within = steps.slice(steps.indexOf('sign-out asked') + 1, -1)
  expect(within.filter(step => step.startsWith('logout-token')).length).toBeGreaterThanOrEqual(2)
  expect(within.every(step => /^(logout-token|sign-out-heard|keys)/.test(step))).toBe(true)
  const notices = out?.hops.filter(({ kind }) => kind === 'logout-token') ?? []
  expect(notices.map(({ status }) => status)).toEqual([200, 200])
  // The MOOC had checked an ID token with them before.
  const atMooc = notices.find(({ to }) => to === 'mooc')
  expect(out && atMooc && keysFromOf(out, atMooc)).toBe('memory')
})

test('the press leaves cookies by name, and the callback brings them back with the same tags', async () => {
  await signInAtMooc()
  const [flow] = await flows()
  const [press, callback] = ['sign-in-started', 'callback'].map(kind =>
    flow?.hops.find(hop => hop.kind === kind),
  )
  const words = { page: '', leaving: '', unread: '' }
  const set =
    /^Set-Cookie: (mooc_\w+_sign-in_[\w-]{8}…)=(••• #[\w-]{8}); Path=\/r\/\w+\/mooc; Max-Age=\d+; HttpOnly; SameSite=Lax$/m
  const [, name = '', tag = ''] = set.exec((press && responseText(press, words)) ?? '') ?? []
  expect(name).toContain(`mooc_${room.id}_sign-in_`)
  expect(callback && requestText(callback)).toContain(`${name}=${tag}`)
  expect(callback && responseText(callback, words)).toMatch(new RegExp(`Set-Cookie: ${name}=; .*Max-Age=0`))
  expect(callback && responseText(callback, words)).toMatch(/Set-Cookie: mooc_\w+_session=••• #/)
})

test('the provider’s session is a cookie of that name, the same tag each time it comes', async () => {
  await signInAtMooc()
  const session = jar.get('_session') ?? ''
  await signInAtLearning()
  const all = await flows()
  const asked = all[1]?.hops.find(({ kind }) => kind === 'authorization-request')
  expect(asked && requestText(asked)).toContain(`_session=••• #${tagOf(session)}`)
})
