/** A client that proves itself by its own key, and whose key set cannot be had: the trace says that, and nothing of a secret. */
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { expect, onTestFinished, test, vi } from 'vitest'
import { answerProtocolRequest } from '@/lib/connect/provider/answer-protocol-request'
import { registerClient } from '@/lib/connect/provider/register-client'
import { issuerOf } from '@/lib/paths'
import { listHops } from '@/lib/trace/list-hops'
import { aRoom } from '../../rooms/a-room'

const { privateKey, publicKey } = await generateKeyPair('RS256')

/** Serves a key set, or whatever else, and is its address. */
async function aKeySet(status: number) {
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }]
  const server = createServer((_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys })),
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/jwks`
}

/** Exchanges a made-up code; the answer, and the checks that the trace shows of it. */
async function exchange(jwksUri: string) {
  const { id: roomId } = await aRoom()
  const outcome = await registerClient(roomId, {
    redirect_uris: ['https://client.example/callback'],
    token_endpoint_auth_method: 'private_key_jwt',
    jwks_uri: jwksUri,
  })
  if (!outcome.ok) throw new Error(outcome.slip)
  const { client_id: clientId } = outcome.client
  const assertion = await new SignJWT({ iss: clientId, sub: clientId, aud: issuerOf(roomId), jti: jwksUri })
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .setExpirationTime('1 minute')
    .sign(privateKey)
  const request = new Request(`${issuerOf(roomId)}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: 'made-up',
      redirect_uri: 'https://client.example/callback',
      client_assertion: assertion,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    }),
  })
  const { status } = await answerProtocolRequest(roomId, request)
  const token = await vi.waitFor(async () => {
    const hop = (await listHops(roomId)).find(({ kind }) => kind === 'token')
    if (!hop) throw new Error('not recorded yet')
    return hop
  })
  return { status, checks: token.checks?.map(({ name, ok }) => `${name} ${ok}`) }
}

test('keys that nobody serves, or serves badly, are the check that failed', async () => {
  const gone = 'http://127.0.0.1:1/jwks'
  for (const address of [gone, await aKeySet(404), await aKeySet(302)])
    expect(await exchange(address)).toEqual({ status: 401, checks: ['client-keys false'] })
})

test('with its keys the check of who it is bears the name of its method', async () => {
  expect(await exchange(await aKeySet(200))).toEqual({
    status: 400,
    checks: ['private_key_jwt true', 'code false'],
  })
})
