/** Claims of a tester's own: given to people, told to clients under the room's own scope, and to nobody else. */
import { beforeEach, describe, expect, test } from 'vitest'
import * as clients from '@/app/api/v1/rooms/[room]/clients/route'
import * as person from '@/app/api/v1/rooms/[room]/personas/[citizenId]/route'
import * as people from '@/app/api/v1/rooms/[room]/personas/route'
import * as roomRoute from '@/app/api/v1/rooms/[room]/route'
import * as snapshot from '@/app/api/v1/rooms/[room]/snapshot/route'
import * as rooms from '@/app/api/v1/rooms/route'
import { handOver } from '@/lib/hand-over/hand-over'
import { checkDigit } from '@/lib/identity'
import { issuerOf } from '@/lib/paths'
import { moveClock } from '@/lib/rooms/move-clock'
import type { Room } from '@/lib/rooms/room'
import { idTokenClaims } from '@/lib/sites/claims.mjs'
import { castMember } from '@/tests/seis/a-visit'
import { serverFetch } from '@/tests/trace/a-browser'
import { anOutsideClient } from '@/tests/trace/an-outside-client'
import { jar } from '@/tests/web/a-reader'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

const ready = castMember('ready').citizenId
const claims = {
  roles: ['approver', 'อ่าน'],
  level: 5,
  unit: { code: 'HR-2' },
  'https://my-app.example/beta': true,
}
let room: Room & { token: string }

beforeEach(async () => {
  jar.clear()
  room = await aRoom({ autoApprove: true, ownScope: 'my_app' })
})

const change = (body: object, citizenId = ready) =>
  call(person.PATCH, { room: room.id, citizenId }, { token: room.token, body })
const heard = async (outside: Awaited<ReturnType<typeof anOutsideClient>>, scope: string, more = {}) => {
  const tokens = await outside.signIn({ scope, prompt: 'consent', ...more })
  const answer = await outside.askWho(tokens.access_token)
  return { userinfo: await answer.json(), idToken: tokens.claims() }
}

test('userinfo tells them to whoever asks for the room’s scope, as they were given, and to no other', async () => {
  expect((await change({ claims })).body).toMatchObject({ claims })
  const outside = await anOutsideClient(room)
  expect((await heard(outside, 'openid my_app')).userinfo).toMatchObject(claims)
  const other = await anOutsideClient(room)
  const { userinfo } = await heard(other, 'openid email')
  for (const name of Object.keys(claims)) expect(userinfo).not.toHaveProperty([name])
})

test('an ID token has those that the client is registered for, or that the request names', async () => {
  await change({ claims })
  const registered = await anOutsideClient(room, { id_token_claims: ['roles'] })
  const { idToken } = await heard(registered, 'openid my_app')
  expect(idToken).toMatchObject({ roles: claims.roles })
  expect(idToken).not.toHaveProperty('level')
  const asked = await anOutsideClient(room)
  const wish = { claims: JSON.stringify({ id_token: { level: null } }) }
  expect((await heard(asked, 'openid', wish)).idToken).toMatchObject({ level: 5 })
})

test('discovery lists the scope, and the names of the claims that people have now', async () => {
  const published = async () =>
    (await serverFetch(`${issuerOf(room.id)}/.well-known/openid-configuration`)).json()
  expect((await published()).scopes_supported).toContain('my_app')
  await change({ claims })
  expect((await published()).claims_supported).toEqual(expect.arrayContaining(Object.keys(claims)))
  expect((await change({ claims: {} })).body).not.toHaveProperty('claims')
  expect((await published()).claims_supported).not.toContain('roles')
  room = await aRoom()
  expect((await published()).scopes_supported).not.toContain('my_app')
})

test('whoever has none is told of without them, and the night hands them over', async () => {
  await change({ claims })
  const tomorrow = await moveClock(room, { to: 'next-day' })
  expect((await handOver(tomorrow)).ran).toBe(true)
  const outside = await anOutsideClient(tomorrow)
  expect((await heard(outside, 'openid my_app')).userinfo).toMatchObject(claims)
  jar.clear()
  const none = await anOutsideClient(tomorrow)
  const { userinfo } = await heard(none, 'openid my_app', { login_hint: castMember('new-officer').citizenId })
  expect(Object.keys(userinfo)).toEqual(['sub'])
})

describe('a person that GET gives, POST takes', () => {
  test('in another room, with their claims and with the key that was made for them', async () => {
    const added = await call(people.POST, { room: room.id }, { token: room.token, body: { claims } })
    expect(added.status).toBe(201)
    const other = await aRoom({ ownScope: 'elsewhere' })
    const again = await call(people.POST, { room: other.id }, { token: other.token, body: added.body })
    expect(again).toMatchObject({ status: 201, body: added.body })
    expect(again.body).toMatchObject({ key: expect.stringMatching(/^p-/), claims })
  })

  test('in a new room, in an opening and in a snapshot, byte for byte', async () => {
    const added = await call(people.POST, { room: room.id }, { token: room.token, body: { claims } })
    const opened = await call(rooms.POST, {}, { body: { ownScope: 'my_app', personas: [added.body] } })
    expect(opened.body).toMatchObject({ personas: expect.arrayContaining([added.body]) })
    const taken = async ({ id, token }: { id: string; token: string }) =>
      (await call(snapshot.GET, { room: id }, { token })).body
    const first = await taken(opened.body as typeof room)
    const restored = await call(rooms.POST, {}, { body: { snapshot: first } })
    expect(JSON.stringify(await taken(restored.body as typeof room))).toBe(JSON.stringify(first))
    expect(first).toMatchObject({ settings: { ownScope: 'my_app' } })
  })
})

describe('refused, by the name of its field and without its value', () => {
  const realId = `110070000001${checkDigit('110070000001')}`
  const taken = ['sub', 'iss', 'aud', 'nonce', 'acr', 'sid', 'phone_number', 'updated_at', ...idTokenClaims]

  test.each<[string, object]>([
    ...taken.map((name): [string, object] => [`the name ${name}`, { [name]: 'x' }]),
    ['a name that no object may have', { constructor: 'x' }],
    ['a name with a blank', { 'my role': 'x' }],
    ['a real-looking id deep in a value', { unit: { heads: [`no. ${realId}`] } }],
    ['a real-looking id that is a number', { staff: Number(realId) }],
    ['a real-looking telephone', { contact: '081-234-5678' }],
    ['a real-looking mailbox', { contact: 'somebody@agency.go.th' }],
    ['a real-looking id as a member’s name', { staff: { [realId]: true } }],
    ['an empty value', { unit: null }],
    ['too many', Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`claim${'x'.repeat(at)}`, true]))],
    ['too much', { text: 'x'.repeat(2000) }],
    ['too deep', { a: { b: { c: { d: { e: { f: 'x' } } } } } }],
  ])('%s', async (_, wrong) => {
    const answer = await change({ claims: wrong })
    expect(answer.status).toBe(400)
    const said = JSON.stringify(answer.body)
    expect(said).toMatch(/"field":"claims[."]/)
    expect(said).not.toContain(realId)
  })

  test.each(['openid', 'profile', 'phone', 'pid', 'toString', 'My_App', 'a', 'my app', 'my-app'])(
    'the scope %s',
    async ownScope => {
      const answer = await call(roomRoute.PATCH, { room: room.id }, { token: room.token, body: { ownScope } })
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'ownScope' }] } })
    },
  )

  test('claims, or a client’s wish for one, in a room without a scope, until it has one', async () => {
    room = await aRoom()
    const client = () =>
      call(
        clients.POST,
        { room: room.id },
        {
          token: room.token,
          body: { redirect_uris: ['https://client.example/cb'], id_token_claims: ['roles'] },
        },
      )
    expect(await change({ claims })).toMatchObject({ status: 400, body: { errors: [{ field: 'claims' }] } })
    expect(await client()).toMatchObject({ status: 400, body: { errors: [{ field: 'id_token_claims' }] } })
    const { cardPhone: _, ...whole } = { ...castMember('ready'), claims }
    expect(await call(rooms.POST, {}, { body: { personas: [whole] } })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'ownScope' }] },
    })
    const body = { ownScope: 'my_app' }
    expect(await call(roomRoute.PATCH, { room: room.id }, { token: room.token, body })).toMatchObject({
      status: 200,
      body,
    })
    expect([(await change({ claims })).status, (await client()).status]).toEqual([200, 201])
  })
})
