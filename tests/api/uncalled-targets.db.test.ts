/** A client at an address that this server does not call is told so when it registers, not at its first sign-out. */
import { expect, test } from 'vitest'
import { POST } from '@/app/api/v1/rooms/[room]/clients/route'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

const register = async (wish: object) => {
  const { id, token } = await aRoom()
  const body = { redirect_uris: ['https://client.example/callback'], ...wish }
  return call(POST, { room: id }, { token, body })
}

test.each([
  ['backchannel_logout_uri', 'none'],
  ['jwks_uri', 'private_key_jwt'],
])('%s at a machine’s own credentials is 400, with the setting that would allow it', async (name, method) => {
  for (const host of ['169.254.169.254', '0xa9fea9fe', '[::ffff:169.254.169.254]', '0.0.0.0']) {
    const uri = { [name]: `http://${host}/x` }
    const { status, body } = await register({ ...uri, token_endpoint_auth_method: method })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      code: 'invalid-client-metadata',
      detail: expect.stringMatching(new RegExp(`^${name}.*CALL_HOSTS on the server`)),
    })
    expect(JSON.stringify(body)).not.toContain('169.254')
  }
})

test('one whose metadata is larger than a client’s share is 400, with the limit', async () => {
  const redirect_uris = Array.from(
    { length: 20 },
    (_, n) => `https://client.example/${n}/${'x'.repeat(1900)}`,
  )
  const { status, body } = await register({ redirect_uris })
  expect(status).toBe(400)
  expect(body).toMatchObject({ detail: expect.stringContaining('16000 bytes') })
})

test('with a local origin a client on this machine is taken', async () => {
  expect((await register({ backchannel_logout_uri: 'http://127.0.0.1:9000/logout' })).status).toBe(201)
})
