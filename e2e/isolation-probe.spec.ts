/**
 * A probe with everything that one room gives: its token, its cookies, its ids. It tries every operation of the
 * control API (as the OpenAPI document has them) and every address (as the folders have them) of another room, and
 * gets what a stranger gets, who has nothing.
 */
import { fill, roomAddresses } from './addresses'
import { HttpBrowser } from './kit/http-browser.mjs'
import type { Person } from './kit/person'
import { Room } from './kit/room'
import { expect, test } from './kit/test'
import { walkSignIn } from './kit/walk-sign-in.mjs'

/** A room with somebody of its own in it, who is signed in at every site and in the middle of one more sign-in. */
async function inhabit(room: Room, name: { firstName: string; lastName: string }) {
  const person = await room.call<Person>('POST', '/personas', name)
  const { citizenId } = person
  const readCode = (reference: string) => room.readCode({ reference })
  const browser = new HttpBrowser()
  const start = () => browser.open(`${room.urls.mooc}/login/start`, { method: 'POST', body: '' })
  const dashboard = await walkSignIn(browser, await start(), { citizenId, readCode })
  expect(dashboard.text).toContain(name.firstName)
  const asked = await browser.submit(await browser.open(room.urls.seis), { userCode: citizenId })
  const groups = await browser.submit(asked, { password: await room.readCode({ site: 'seis' }) })
  await browser.submit(groups, { group: 'officer' })
  const digits = await browser.submit(await start(), { method: 'ocsc' })
  const otp = await browser.submit(digits, { citizenId })
  const { client_id: clientId } = await room.registerClient({ redirect_uris: ['https://client.example/cb'] })
  const [letter] = await room.call<{ id: string; reference: string }[]>('GET', '/messages')
  const { id: faultId } = await room.call<{ id: string }>('POST', '/faults', { fault: 'mail-lost' })
  const ticket = async (site: 'mooc' | 'seis' | 'learning') => {
    const { startUrl } = await room.call<{ startUrl: string }>('POST', '/sessions', { citizenId, site })
    return startUrl.split('/').at(-1) ?? ''
  }
  const ids = {
    uid: /interaction\/([\w-]+)/.exec(otp.url)?.[1] ?? '',
    id: letter?.id ?? '',
    reference: letter?.reference ?? '',
    clientId,
    faultId,
    citizenId,
  }
  return { room, browser, name, ids, ticket }
}

type Inhabited = Awaited<ReturnType<typeof inhabit>>
const addressOf = ({ room }: Inhabited, path: string, values: Record<string, string>) =>
  room.urls.home + fill(path, { course: 'OCSC00038', reason: 'sign-in-first', key: 'ready', ...values })

/** Whose ticket an address takes. */
const siteOf = (path: string) =>
  (['mooc', 'learning'] as const).find(site => path.startsWith(`/${site}/`)) ?? 'seis'

/** What of a room would change if somebody got in. */
const stateOf = async ({ room }: Inhabited) => {
  const parts = ['', '/personas', '/messages', '/clients', '/faults']
  const { offsetSeconds } = await room.call<{ offsetSeconds: number }>('GET', '/clock')
  return { offsetSeconds, parts: await Promise.all(parts.map(part => room.call('GET', part))) }
}

const fields: Record<string, string> = {
  method: 'ocsc',
  citizenId: '1999900000013',
  otp: '123456',
  decision: 'allow',
  answer: '0',
  lang: 'th',
  q: 'ดิจิทัล',
  email: 'thief@ocsc.example',
  emailConfirm: 'thief@ocsc.example',
  phone: '080-000-0009',
  group: 'officer',
  // Nobody's: a stranger who asks for a password of somebody gets it mailed, into that room.
  userCode: '5999900000059',
  password: '123456',
}

/** An answer without what differs from one asking to the next. */
function comparable({ status, headers, text }: Awaited<ReturnType<HttpBrowser['hop']>>, ids: string[]) {
  const known = (words: string) => ids.reduce((left, id) => left.replaceAll(id, '…'), words)
  const location = known(String(headers.location ?? '')).replace(/interaction\/[\w-]+|[?&].*/g, '…')
  return { status, location, length: Math.round(known(text).length / 100) }
}

test.describe.configure({ timeout: 180_000 })

test('every address of a room gives another room’s cookies and ids what it gives a stranger', async ({
  room,
  request,
}) => {
  const alice = await inhabit(room, { firstName: 'กานดา', lastName: 'ห้องแรก' })
  const bob = await inhabit(await Room.open(request), { firstName: 'ชูใจ', lastName: 'ห้องหลัง' })
  const before = await stateOf(alice)
  const bobs = { ...bob.ids, ticket: '' }
  const nobodys = { uid: 'made-up-uid', id: 'c0ffee', ticket: 'made-up-ticket' }
  const known = [...Object.values(bob.ids), ...Object.values(nobodys), room.id, bob.room.id]
  let differing = 0
  for (const { path, fields: names, open, endless } of roomAddresses) {
    if (endless || (open && names)) continue // The room's own page may do this for whoever has its address.
    bobs.ticket = path.includes('[ticket]') ? await bob.ticket(siteOf(path)) : ''
    const body = names
      ? new URLSearchParams(names.map(name => [name, fields[name] ?? ''])).toString()
      : undefined
    const send = (browser: HttpBrowser, values: Record<string, string>) =>
      browser.hop(addressOf(alice, path, values), { method: body === undefined ? 'GET' : 'POST', body })
    const thief = await send(bob.browser.carriedOver(bob.room.id, room.id), bobs)
    const stranger = await send(new HttpBrowser(), nobodys)
    const secrets = [bob.name.firstName, bob.ids.reference, ...(open ? [] : [alice.name.firstName])]
    for (const secret of secrets) expect(thief.text, `${path} shows ${secret}`).not.toContain(secret)
    expect(comparable(thief, known), path).toEqual(comparable(stranger, known))
    if (open || names) continue
    const own = await alice.browser.hop(addressOf(alice, path, { ...alice.ids, ticket: 'made-up-ticket' }))
    if (own.text.includes(alice.name.firstName)) differing++
  }
  expect(differing, 'the probe can tell: these show their own person more').toBeGreaterThan(5)
  expect(await stateOf(alice), 'nothing has changed').toEqual(before)
  for (const page of ['/mooc/dashboard', '/seis/profile'])
    expect((await alice.browser.open(room.urls.home + page)).text).toContain(alice.name.firstName)
  await bob.room.call('DELETE', '')
})

test('a room’s ids, brought to another room by their own owner, are as unknown there as made-up ones', async ({
  room,
  request,
}) => {
  const alice = await inhabit(room, { firstName: 'กานดา', lastName: 'ห้องแรก' })
  const other = await Room.open(request)
  const tickets = {
    mooc: await alice.ticket('mooc'),
    seis: await alice.ticket('seis'),
    learning: await alice.ticket('learning'),
  }
  for (const { path } of roomAddresses.filter(
    ({ path, fields: names }) => /\[(uid|id|ticket)\]/.test(path) && !names,
  )) {
    const ticket = tickets[siteOf(path)]
    const there = (values: Record<string, string>) =>
      alice.browser.carriedOver(room.id, other.id).hop(other.urls.home + fill(path, values))
    const known = await there({ ...alice.ids, ticket })
    const unknown = await there({ uid: 'made-up-uid', id: 'c0ffee', ticket: 'made-up-ticket' })
    const ids = [...Object.values(alice.ids), ticket, 'made-up-uid', 'c0ffee', 'made-up-ticket', other.id]
    expect(known.text, path).not.toContain(alice.name.firstName)
    expect(known.text, path).not.toContain(alice.ids.reference)
    expect(comparable(known, ids), path).toEqual(comparable(unknown, ids))
  }
  const home = new HttpBrowser()
  const landed = await home.open(`${room.urls.mooc}/start/${tickets.mooc}`)
  expect(landed.text, 'and it still works at home').toContain(alice.name.firstName)
  await other.call('DELETE', '')
})

test('a session at the provider is none in another room', async ({ room, request }) => {
  const alice = await inhabit(room, { firstName: 'กานดา', lastName: 'ห้องแรก' })
  const other = await Room.open(request)
  const client = await other.registerClient({ redirect_uris: ['https://client.example/cb'] })
  const wish = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: 'https://client.example/cb',
    response_type: 'code',
    scope: 'openid',
    prompt: 'none',
  })
  const thief = await alice.browser.carriedOver(room.id, other.id).hop(`${other.urls.issuer}/auth?${wish}`)
  expect(new URL(String(thief.headers.location)).searchParams.get('error')).toBe('login_required')
  await other.call('DELETE', '')
})

/** What would do something, if an operation did not ask whose token it is. */
const bodies: Record<string, object> = {
  changeRoom: { label: 'ถูกเปลี่ยน' },
  resetRoom: {},
  addPersona: { firstName: 'ผู้บุกรุก' },
  changePersona: { email: 'thief@ocsc.example' },
  moveClock: { to: 'next-day' },
  rotateKeys: {},
  registerClient: { redirect_uris: ['https://thief.example/cb'] },
  armFault: { fault: 'mail-lost' },
  startSession: { citizenId: '1999900000013', site: 'mooc' },
  changeClass: { state: 'closed' },
  actOnClass: { do: 'hold', to: 'all' },
}

interface Operation {
  operationId: string
  security?: unknown[]
  requestBody?: unknown
}

test('every operation of the control API refuses another room’s token, and tells nothing', async ({
  room,
  request,
}) => {
  const alice = await inhabit(room, { firstName: 'กานดา', lastName: 'ห้องแรก' })
  const bob = await inhabit(await Room.open(request), { firstName: 'ชูใจ', lastName: 'ห้องหลัง' })
  const before = [await stateOf(alice), await stateOf(bob)]
  const opened = await (await request.post('/api/v1/classes', { data: {} })).json()
  const { paths } = await (await request.get('/api/v1/openapi.json')).json()
  let tried = 0
  for (const [path, methods] of Object.entries<Record<string, Operation>>(paths)) {
    for (const [method, { operationId, security, requestBody }] of Object.entries(methods)) {
      if (security?.length === 0) continue
      expect(requestBody === undefined || operationId in bodies, `a body for ${operationId}`).toBe(true)
      const at = (home: Room, { ids }: Inhabited) =>
        path
          .replace('{room}', home.id)
          .replace('{class}', opened.id)
          .replace('/messages/{id}', `/messages/${ids.id}`)
          .replace('/faults/{id}', `/faults/${ids.faultId}`)
          .replace('{citizenId}', ids.citizenId)
          .replace('{clientId}', ids.clientId)
      const send = (address: string, authorization?: string) =>
        request.fetch(address, {
          method,
          headers: authorization ? { authorization } : {},
          ...(requestBody ? { data: bodies[operationId] } : {}),
        })
      for (const authorization of [
        `Bearer ${bob.room.token}`,
        'Bearer x',
        `Basic ${room.token}`,
        undefined,
      ]) {
        const answer = await send(at(room, alice), authorization)
        expect(answer.status(), `${method} ${path} with ${authorization?.slice(0, 8)}`).toBe(401)
        expect(await answer.json()).toMatchObject({ code: 'unauthorized' })
        expect(answer.headers()['www-authenticate']).toContain('Bearer')
      }
      tried++
      // With one's own token, another room's things are not there.
      if (path.includes('{class}') || !/\{(id|citizenId|clientId)\}/.test(path)) continue
      const answer = await send(at(bob.room, alice), `Bearer ${bob.room.token}`)
      expect(answer.status(), `${method} ${path} of the other room`).toBe(404)
    }
  }
  expect(tried).toBeGreaterThan(20)
  expect([await stateOf(alice), await stateOf(bob)], 'nothing has changed in either').toEqual(before)
  await bob.room.call('DELETE', '')
  const own = { headers: { authorization: `Bearer ${opened.token}` } }
  expect(
    (await request.delete(`/api/v1/classes/${opened.id}`, own)).status(),
    'the class is there still',
  ).toBe(204)
})
