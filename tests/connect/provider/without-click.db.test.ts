/** Where a room signs somebody in without a click, the authorization request is answered by itself: one request, one answer. */
import { beforeEach, expect, test } from 'vitest'
import { armFault } from '@/lib/faults/arm-fault'
import { interactionPath } from '@/lib/paths'
import { catchUp } from '@/lib/trace/catch-up'
import { listFlows } from '@/lib/trace/list-flows'
import { momentsOf } from '@/lib/trace/moments'
import { aRoom } from '@/tests/rooms/a-room'
import { castMember } from '@/tests/seis/a-visit'
import { serverFetch } from '@/tests/trace/a-browser'
import { anOutsideClient, callback } from '@/tests/trace/an-outside-client'
import { jar } from '@/tests/web/a-reader'

beforeEach(() => jar.clear())

async function aClient() {
  const room = await aRoom({ autoApprove: true })
  const outside = await anOutsideClient(room)
  /** Asks as a browser without cookies does, and follows nothing. */
  const ask = async (more: Record<string, string> = {}) =>
    serverFetch(await outside.begin(more), { redirect: 'manual' })
  const newestFlow = async () => {
    await catchUp()
    const [flow] = (await listFlows(room.id)).flows
    if (!flow) throw new Error('no flow')
    return flow
  }
  return { room, outside, ask, newestFlow }
}

test('its answer is the code, and the session of whoever was signed in', async () => {
  const { ask } = await aClient()
  const answer = await ask()
  const location = answer.headers.get('location') ?? ''
  expect([answer.status, location.startsWith(callback)]).toEqual([303, true])
  expect(new URL(location).searchParams.get('code')).toBeTruthy()
  const kept = answer.headers.getSetCookie().filter(line => !/expires=Thu, 01 Jan 1970/i.test(line))
  expect(kept.map(line => line.replace(/=.*/s, '')).sort()).toEqual(['_session', '_session.sig'])
})

test('its session signs the same person in again, at once and without approving anew', async () => {
  const { ask, outside, newestFlow } = await aClient()
  const cookie = (await ask()).headers.getSetCookie().map(line => line.split(';')[0])
  const again = await serverFetch(await outside.begin(), {
    ...{ redirect: 'manual', headers: { cookie: cookie.join('; ') } },
  })
  expect(new URL(again.headers.get('location') ?? '').searchParams.has('code')).toBe(true)
  expect((await newestFlow()).hops.map(({ kind }) => kind)).toEqual(['authorization-response'])
})

test('the trace has what passed: the question, the approval, the answer; and nothing that the browser never saw', async () => {
  const { ask, newestFlow } = await aClient()
  await ask()
  const flow = await newestFlow()
  const [question, approval, answer] = flow.hops.slice(-3)
  expect(momentsOf(flow).map(({ hop, part }) => [hop.kind, part])).toEqual([
    ['discovery', 'whole'],
    ['authorization-request', 'whole'],
    ['approved-at-once', 'whole'],
    ['authorization-response', 'whole'],
  ])
  expect(question).toMatchObject({ method: 'GET', request: { response_type: 'code' } })
  expect([question?.status, question?.response]).toEqual([undefined, undefined])
  expect(approval).toMatchObject({ channel: 'inside', from: 'connect', to: 'connect' })
  expect(answer).toMatchObject({ status: 303, response: { location: expect.stringContaining(callback) } })
  expect([answer?.method, answer?.address, answer?.request]).toEqual([undefined, undefined, undefined])
})

test('whoever could not sign in by hand, and whom nobody hints at, is shown the menu', async () => {
  const { ask, room } = await aClient()
  const hints = [
    castMember('retired').citizenId,
    castMember('no-email').citizenId,
    'nobody@elsewhere.example',
  ]
  for (const login_hint of hints) {
    const answer = await ask({ login_hint })
    const location = answer.headers.get('location') ?? ''
    expect(location).toBe(interactionPath(room.id, location.split('/').at(-1) ?? ''))
    expect(answer.headers.getSetCookie().join()).toContain('_interaction=')
  }
})

test('a failure that is armed for consent or for the answer strikes all the same', async () => {
  const { ask, room, newestFlow } = await aClient()
  await armFault(room.id, { fault: 'consent-refused', times: 1, where: {} })
  const denied = new URL((await ask()).headers.get('location') ?? '')
  expect(denied.searchParams.get('error')).toBe('access_denied')
  await armFault(room.id, { fault: 'code-missing', times: 1, where: {} })
  const empty = new URL((await ask()).headers.get('location') ?? '')
  expect(empty.searchParams.has('code')).toBe(false)
  const { hops } = await newestFlow()
  expect(hops.map(({ kind, faults }) => [kind, faults])).toContainEqual([
    'authorization-incomplete',
    ['code-missing'],
  ])
  expect(new URL((await ask()).headers.get('location') ?? '').searchParams.has('code')).toBe(true)
})
