/** What the control API promises, its refusals, and that they tell nothing. */
import { describe, expect, test } from 'vitest'
import * as client from '@/app/api/v1/rooms/[room]/clients/[clientId]/route'
import * as clients from '@/app/api/v1/rooms/[room]/clients/route'
import * as clock from '@/app/api/v1/rooms/[room]/clock/route'
import * as raw from '@/app/api/v1/rooms/[room]/messages/[id]/raw/route'
import * as messages from '@/app/api/v1/rooms/[room]/messages/route'
import * as otp from '@/app/api/v1/rooms/[room]/otp/route'
import * as person from '@/app/api/v1/rooms/[room]/personas/[citizenId]/route'
import * as people from '@/app/api/v1/rooms/[room]/personas/route'
import * as reset from '@/app/api/v1/rooms/[room]/reset/route'
import * as oneRoom from '@/app/api/v1/rooms/[room]/route'
import * as sessions from '@/app/api/v1/rooms/[room]/sessions/route'
import * as rooms from '@/app/api/v1/rooms/route'
import { addClient } from '@/lib/connect/clients/store'
import { findRoom } from '@/lib/rooms/find-room'
import { siteNames, sites } from '@/lib/sites/sites.mjs'
import { aCodeFor } from '../otp/a-code'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

const ownPerson = {
  key: 'mine',
  citizenId: '1999900000030',
  honorific: 'นาง',
  firstName: 'ทดสอบ',
  lastName: 'ระบบ',
  firstNameEn: 'Thotsop',
  lastNameEn: 'Rabop',
  birthDate: '1990-01-01',
  laserCode: 'ZZ9-0000000-01',
  appointedOn: '2015-01-01',
  agency: 'กรมบัญชีกลาง',
  position: 'นักวิชาการคลังปฏิบัติการ',
  status: 'active',
  email: 'thotsop.r@cgd.example',
  phone: '080-000-0042',
}

describe('opening a room', () => {
  test('answers 201 with exactly the fields of the contract', async () => {
    const { status, body } = await call(rooms.POST, {}, { body: {} })
    expect(status).toBe(201)
    expect(Object.keys(body).sort()).toEqual(['expiresAt', 'id', 'personas', 'token', 'urls'])
    const { id, urls, personas } = body as { id: string; urls: object; personas: object[] }
    expect(Object.keys(urls).sort()).toEqual(
      ['home', 'mail', 'trace', ...siteNames.map(site => sites[site].url)].sort(),
    )
    expect(urls).toMatchObject({
      home: `http://localhost:3000/r/${id}`,
      mooc: `http://localhost:3000/r/${id}/mooc`,
      issuer: `http://localhost:3000/r/${id}/connect`,
      seis: `http://localhost:3000/r/${id}/seis`,
      learning: `http://localhost:3000/r/${id}/learning`,
      mail: `http://localhost:3000/r/${id}/mail`,
      trace: `http://localhost:3000/r/${id}/trace`,
    })
    expect(personas).toHaveLength(6)
    expect(Object.keys(personas[0] ?? {})).toEqual([
      'key',
      'citizenId',
      'honorific',
      'firstName',
      'lastName',
      'firstNameEn',
      'lastNameEn',
      'birthDate',
      'laserCode',
      'appointedOn',
      'agency',
      'position',
      'status',
      'email',
      'phone',
    ])
  })

  test('works without a body, and takes locale, pace, label and people of one’s own', async () => {
    expect((await call(rooms.POST, {}, { method: 'POST' })).status).toBe(201)
    const wish = { locale: 'en', pace: 'fast', label: 'worker 3', personas: [ownPerson] }
    const { status, body } = await call(rooms.POST, {}, { body: wish })
    expect(status).toBe(201)
    const { id, personas } = body as { id: string; personas: unknown[] }
    expect(personas).toContainEqual({ ...ownPerson, laserCode: 'ZZ9000000001', phone: '0800000042' })
    expect(await findRoom(id)).toMatchObject({ locale: 'en', pace: 'fast', label: 'worker 3' })
  })

  test.each([
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['an unknown field of a person', { personas: [{ ...ownPerson, salary: 1 }] }, 'personas.0.salary'],
    [
      'a real-looking id',
      { personas: [{ ...ownPerson, citizenId: '1101200000000' }] },
      'personas.0.citizenId',
    ],
    [
      'a wrong check digit',
      { personas: [{ ...ownPerson, citizenId: '1999900000031' }] },
      'personas.0.citizenId',
    ],
    [
      'a real-looking Laser Code',
      { personas: [{ ...ownPerson, laserCode: 'JC0000000000' }] },
      'personas.0.laserCode',
    ],
    ['a real-looking phone', { personas: [{ ...ownPerson, phone: '0800000101' }] }, 'personas.0.phone'],
    [
      'an address of the real world',
      { personas: [{ ...ownPerson, email: 'a@other.example' }] },
      'personas.0.email',
    ],
    [
      'an id that contradicts the birth',
      { personas: [{ ...ownPerson, birthDate: '1970-01-01' }] },
      'personas.0.birthDate',
    ],
    ['a person twice', { personas: [ownPerson, { ...ownPerson, key: 'other' }] }, 'personas'],
    ['a pace that is none', { pace: 'slow' }, 'pace'],
  ])('refuses %s by name and does not repeat its value', async (_, body, field) => {
    const answer = await call(rooms.POST, {}, { body })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = answer.body as { code: string; errors: { field: string }[] }
    expect(problem.code).toBe('invalid-body')
    expect(problem.errors.map(error => error.field)).toEqual([field])
    for (const secret of ['1101200000000', 'JC0000000000', '0800000101', 'other.example'])
      expect(JSON.stringify(problem)).not.toContain(secret)
  })

  test('takes a record’s malformed address, as life has them', async () => {
    const personas = [{ ...ownPerson, email: 'thotsop.r@cgd,example' }]
    expect((await call(rooms.POST, {}, { body: { personas } })).status).toBe(201)
  })

  test.each([
    ['what is not JSON', { body: '{' }, 400, 'malformed-json'],
    [
      'another type',
      { body: 'locale=th', type: 'application/x-www-form-urlencoded' },
      415,
      'unsupported-media-type',
    ],
    ['too much', { body: JSON.stringify({ label: 'x'.repeat(70_000) }) }, 413, 'body-too-large'],
    ['a list', { body: [] }, 400, 'invalid-body'],
  ])('refuses %s', async (_, options, status, code) => {
    const answer = await call(rooms.POST, {}, options)
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code])
  })
})

describe('without the room’s own token', () => {
  const doors = [
    ['GET room', oneRoom.GET, 'GET'],
    ['DELETE room', oneRoom.DELETE, 'DELETE'],
    ['POST reset', reset.POST, 'POST'],
    ['GET personas', people.GET, 'GET'],
    ['GET persona', person.GET, 'GET'],
    ['GET clock', clock.GET, 'GET'],
    ['POST clock', clock.POST, 'POST'],
    ['GET messages', messages.GET, 'GET'],
    ['GET raw', raw.GET, 'GET'],
    ['GET otp', otp.GET, 'GET'],
    ['GET clients', clients.GET, 'GET'],
    ['POST clients', clients.POST, 'POST'],
    ['DELETE client', client.DELETE, 'DELETE'],
  ] as const

  test.each(doors)('%s answers 401, the same for a room that is not there', async (_, handler, method) => {
    const [mine, other] = [await aRoom(), await aRoom()]
    const params = (room: string) => ({ room, id: 'x', citizenId: '1999900000013', clientId: 'x' })
    const answers = [
      await call(handler, params(mine.id), { method }),
      await call(handler, params(mine.id), { method, token: other.token }),
      await call(handler, params('nosuchroomnosuchroom'), { method, token: mine.token }),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /)
      expect(answer.body).toEqual(answers[0]?.body)
    }
    expect(await findRoom(mine.id)).not.toBeNull()
  })
})

test('a room can be read, reset and deleted', async () => {
  const { id, token } = await aRoom({ label: 'mine' })
  const params = { room: id }
  expect((await call(oneRoom.GET, params, { token })).body).toMatchObject({ id, label: 'mine' })
  expect((await call(reset.POST, params, { token, method: 'POST' })).status).toBe(204)
  expect((await call(oneRoom.DELETE, params, { token, method: 'DELETE' })).status).toBe(204)
  expect((await call(oneRoom.GET, params, { token })).status).toBe(401)
})

test('when a site asks anew is given at the start or changed later; anything else is refused by name', async () => {
  const { id, token } = await aRoom({ moocAsks: 'when-needed' })
  const change = (body: object) => call(oneRoom.PATCH, { room: id }, { token, body, method: 'PATCH' })
  expect((await change({ learningAsks: 'every-time' })).body).toMatchObject({
    moocAsks: 'when-needed',
    learningAsks: 'every-time',
  })
  const { status, body } = await change({ moocAsks: 'never' })
  expect(status).toBe(400)
  expect((body as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual(['moocAsks'])
})

test('a browser can begin signed in at each site, for as long as a test wants', async () => {
  const { id, token } = await aRoom()
  const begin = (body: object) => call(sessions.POST, { room: id }, { token, body })
  for (const site of ['mooc', 'seis', 'learning']) {
    const { status, body } = await begin({ citizenId: '1999900000013', site })
    expect(status).toBe(201)
    expect((body as { startUrl: string }).startUrl).toContain(`/r/${id}/${site}/start/`)
  }
  const refused = { citizenId: '1999900000013', site: 'seis', expiresInSeconds: 60 }
  expect((await begin(refused)).status).toBe(400)
  expect((await begin({ ...refused, site: 'mooc' })).status).toBe(201)
  expect((await begin({ ...refused, site: 'connect' })).status).toBe(400)
  expect((await begin({ citizenId: '3999900123456', site: 'learning' })).body).toMatchObject({
    code: 'cannot-sign-in',
  })
})

test('a person can be read by citizen id; nobody is a 404', async () => {
  const { id, token } = await aRoom()
  const found = await call(person.GET, { room: id, citizenId: '3999900000036' }, { token })
  expect(found.body).toMatchObject({ key: 'no-email', email: null })
  const none = await call(person.GET, { room: id, citizenId: '5999900000059' }, { token })
  expect([none.status, (none.body as { code: string }).code]).toEqual([404, 'no-such-persona'])
})

test('the clock moves by seconds, to the next day and back to real time', async () => {
  const { id, token } = await aRoom()
  const move = async (body: object) => (await call(clock.POST, { room: id }, { token, body })).body
  expect(await move({ advanceSeconds: 90 })).toMatchObject({ offsetSeconds: 90 })
  expect(await move({ to: 'next-day' })).toMatchObject({ now: expect.stringMatching(/T01:30:0/) })
  expect(await move({ to: 'real' })).toMatchObject({ offsetSeconds: 0 })
  expect(await move({})).toMatchObject({ code: 'invalid-body' })
  expect(await move({ to: 'real', advanceSeconds: 1 })).toMatchObject({ code: 'invalid-body' })
  expect(await move({ to: 'real', when: 'now' })).toMatchObject({ errors: [{ field: 'when' }] })
})

describe('messages and codes', () => {
  test('are given, with the raw message', async () => {
    const room = await aRoom()
    const code = await aCodeFor(room, 'someone')
    const { id, token } = room
    const listed = (await call(messages.GET, { room: id }, { token })).body as {
      id: string
      reference: string
    }[]
    expect(listed).toHaveLength(1)
    const { id: messageId, reference } = listed[0] ?? { id: '', reference: '' }
    expect(Object.keys(listed[0] ?? {})).toEqual([
      'id',
      'from',
      'to',
      'subject',
      'text',
      'html',
      'receivedAt',
      'reference',
    ])
    const after = await call(messages.GET, { room: id }, { token, query: `?after=${messageId}` })
    expect([after.status, after.body]).toEqual([200, []])
    const found = await call(
      otp.GET,
      { room: id },
      { token, query: `?site=connect&reference=${reference}&wait=5` },
    )
    expect(found.body).toEqual({
      code,
      site: 'connect',
      reference,
      to: 'somporn.j@ocsc.example',
      expiresAt: expect.any(String),
    })
    const request = new Request('http://localhost:3000/', { headers: { authorization: `Bearer ${token}` } })
    const source = await raw.GET(request, { params: Promise.resolve({ room: id, id: messageId }) })
    expect(source.headers.get('content-type')).toBe('message/rfc822')
    expect(await source.text()).toMatch(/^MIME-Version: 1\.0\r$/m)
  })

  test('that are not there: an empty list, and the problem no-code', async () => {
    const { id, token } = await aRoom()
    expect((await call(messages.GET, { room: id }, { token })).body).toEqual([])
    const none = await call(otp.GET, { room: id }, { token })
    expect([none.status, (none.body as { code: string }).code]).toEqual([404, 'no-code'])
  })

  test.each(['?wait=31', '?wait=-1', '?wait=x', '?sort=asc', '?wait=1&wait=2'])(
    'refuse the query %s',
    async query => {
      const { id, token } = await aRoom()
      for (const handler of [messages.GET, otp.GET]) {
        const answer = await call(handler, { room: id }, { token, query })
        expect([answer.status, (answer.body as { code: string }).code]).toEqual([400, 'invalid-query'])
      }
    },
  )
})

describe('clients', () => {
  const register = async (room: { id: string; token: string }, body: object) =>
    call(clients.POST, { room: room.id }, { token: room.token, body })
  const redirect_uris = ['https://client.example/callback']

  test('are registered with an id and a secret that no list repeats, and deleted', async () => {
    const room = await aRoom()
    const made = await register(room, { redirect_uris })
    expect(made.status).toBe(201)
    const { client_id, client_secret } = made.body as { client_id: string; client_secret: string }
    expect(client_secret).toMatch(/^[a-z0-9]{40}$/)
    const listed = (await call(clients.GET, { room: room.id }, { token: room.token })).body
    expect(listed).toMatchObject([{ client_id, redirect_uris }])
    expect(JSON.stringify(listed)).not.toContain(client_secret)
    const gone = { room: room.id, clientId: client_id }
    const options = { token: room.token, method: 'DELETE' }
    expect((await call(client.DELETE, gone, options)).status).toBe(204)
    expect((await call(client.DELETE, gone, options)).status).toBe(404)
  })

  test('that named no way to prove themselves may use both, and the answer and the list say so', async () => {
    const room = await aRoom()
    const either = ['client_secret_basic', 'client_secret_post']
    const unnamed = await register(room, { redirect_uris })
    const named = await register(room, { redirect_uris, token_endpoint_auth_method: 'client_secret_post' })
    const accepted = (body: unknown) => (body as Record<string, unknown>).token_endpoint_auth_methods_accepted
    expect(accepted(unnamed.body)).toEqual(either)
    expect(accepted(named.body)).toEqual(['client_secret_post'])
    const listed = (await call(clients.GET, { room: room.id }, { token: room.token })).body as unknown[]
    expect(listed.map(accepted)).toEqual(expect.arrayContaining([either, ['client_secret_post']]))
    expect(
      await register(room, { redirect_uris, token_endpoint_auth_methods_accepted: either }),
    ).toMatchObject({ status: 400 })
  })

  test('that were registered before both ways were taken are held to the one they have', async () => {
    const room = await aRoom()
    const old = { redirect_uris, client_id: 'client_old', token_endpoint_auth_method: 'client_secret_basic' }
    await addClient(room.id, { id: old.client_id, payload: JSON.stringify(old) }, 10)
    expect((await call(clients.GET, { room: room.id }, { token: room.token })).body).toMatchObject([
      { token_endpoint_auth_methods_accepted: ['client_secret_basic'] },
    ])
  })

  test('that are public or prove themselves by a key get no secret', async () => {
    const room = await aRoom()
    const jwks = { keys: [{ kty: 'RSA', e: 'AQAB', n: 'sXch' }] }
    for (const wish of [
      { token_endpoint_auth_method: 'none' },
      { token_endpoint_auth_method: 'private_key_jwt', jwks },
    ]) {
      const made = await register(room, { redirect_uris, ...wish })
      expect(made.status).toBe(201)
      expect(made.body).not.toHaveProperty('client_secret')
    }
  })

  test('may have redirect URIs on several hosts', async () => {
    const several = [...redirect_uris, 'http://127.0.0.1:4000/callback']
    const made = await register(await aRoom(), { redirect_uris: several })
    expect(made.status).toBe(201)
    expect(made.body).not.toHaveProperty('sector_identifier_uri')
  })

  test.each([
    ['no redirect URI', { redirect_uris: [] }, 'invalid-body'],
    ['a relative one', { redirect_uris: ['/callback'] }, 'invalid-body'],
    ['an unknown field', { redirect_uris, subject_type: 'public' }, 'invalid-body'],
    ['a fragment', { redirect_uris: ['https://client.example/#here'] }, 'invalid-client-metadata'],
    ['a script for an address', { redirect_uris: ['javascript:alert(1)'] }, 'invalid-client-metadata'],
    [
      'private_key_jwt without keys',
      { redirect_uris, token_endpoint_auth_method: 'private_key_jwt' },
      'invalid-client-metadata',
    ],
  ])('with %s are refused', async (_, body, code) => {
    const answer = await register(await aRoom(), body)
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([400, code])
  })

  test('that would lead or be called otherwise than they seem are refused by field, nothing repeated', async () => {
    const answer = await register(await aRoom(), {
      redirect_uris: [...redirect_uris, 'https://sso.go.example@evil.example/cb'],
      post_logout_redirect_uris: ['https://client.example/*'],
      jwks_uri: 'https://user:secret@client.example/jwks',
      backchannel_logout_uri: 'https://user:secret@client.example/logout',
      client_name: 'Tha1 M00C',
    })
    const { code, errors } = answer.body as { code: string; errors: { field: string; detail: string }[] }
    expect([answer.status, code]).toEqual([400, 'invalid-client-metadata'])
    expect(errors).toEqual([
      { field: 'redirect_uris.1', detail: expect.stringMatching(/user or password/) },
      { field: 'post_logout_redirect_uris.0', detail: expect.stringMatching(/wildcard/) },
      { field: 'jwks_uri', detail: expect.stringMatching(/user or password/) },
      { field: 'backchannel_logout_uri', detail: expect.stringMatching(/user or password/) },
      { field: 'client_name', detail: expect.stringMatching(/read like/) },
    ])
    expect(JSON.stringify(answer.body)).not.toMatch(/evil|secret@|M00C/)
  })

  test.each([
    [
      'a native client’s own scheme',
      { redirect_uris: ['com.example.app:/callback'], application_type: 'native' },
    ],
    ['loopback on any port', { redirect_uris: ['http://127.0.0.1:0/cb', 'http://[::1]:4/cb'] }],
    ['a domain in punycode', { redirect_uris: ['https://xn--e1afmkfd.xn--p1ai/cb'] }],
    ['an escaped asterisk', { redirect_uris: ['https://client.example/%2A/cb'] }],
  ])('with %s are taken', async (_, body) => {
    expect((await register(await aRoom(), { client_name: 'ระบบของเรา', ...body })).status).toBe(201)
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'about:blank', 'myapp:/cb'])(
    'that are native and led to %s are refused',
    async uri => {
      const answer = await register(await aRoom(), { redirect_uris: [uri], application_type: 'native' })
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([
        400,
        'invalid-client-metadata',
      ])
    },
  )
})
