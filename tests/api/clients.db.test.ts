/** Clients registered by the API: what they get, and which are refused. */
import { describe, expect, test } from 'vitest'
import * as client from '@/app/api/v1/rooms/[room]/clients/[clientId]/route'
import * as clients from '@/app/api/v1/rooms/[room]/clients/route'
import { addClient } from '@/lib/connect/clients/store'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

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
