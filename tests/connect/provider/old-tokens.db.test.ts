/**
 * Codes and tokens whose life is over, without waiting for it: the provider answers as it does over HTTP, and the
 * row of what it keeps is aged.
 */
import { createHash, randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { answerProtocolRequest } from '@/lib/connect/provider/answer-protocol-request'
import { providerOf } from '@/lib/connect/provider/provider'
import { registerClient } from '@/lib/connect/provider/register-client'
import { readOidc, writeOidc } from '@/lib/connect/provider/store'
import { openRoom } from '@/lib/lifecycle/open-room'
import { issuerOf } from '@/lib/paths'
import { accountIdOf } from '@/lib/people/rows'
import { digest } from '@/lib/secrets/secrets'

const redirectUri = 'https://client.example/callback'
const verifier = randomBytes(32).toString('base64url')
let roomId = ''
let authorization = ''
let clientId = ''
let accountId = ''

beforeAll(async () => {
  const room = await openRoom()
  roomId = room.id
  const registered = await registerClient(roomId, { redirect_uris: [redirectUri] })
  if (!registered.ok) throw new Error(registered.slip)
  clientId = registered.client.client_id
  authorization = `Basic ${Buffer.from(`${clientId}:${registered.client.client_secret}`).toString('base64')}`
  accountId = await accountIdOf(roomId, '1999900000013')
})

/** A code as the provider makes it at the end of a sign-in. */
async function aCode(): Promise<string> {
  const provider = await providerOf(roomId)
  const grant = new provider.Grant({ accountId, clientId })
  grant.addOIDCScope('openid')
  const code = new provider.AuthorizationCode({
    client: await provider.Client.find(clientId),
    accountId,
    grantId: await grant.save(),
    gty: 'authorization_code',
    redirectUri,
    scope: 'openid',
    codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
    codeChallengeMethod: 'S256',
  } as never)
  return code.save()
}

async function ask(path: string, fields: Record<string, string>, headers: Record<string, string>) {
  const address = `${issuerOf(roomId)}${path}`
  const body = new URLSearchParams(fields)
  const answer = await answerProtocolRequest(roomId, new Request(address, { method: 'POST', body, headers }))
  return { status: answer.status, json: await answer.json() }
}

const exchange = (code: string) => {
  const fields = { code, redirect_uri: redirectUri, code_verifier: verifier }
  return ask('/token', { grant_type: 'authorization_code', ...fields }, { authorization })
}

const userinfo = (token: string) => ask('/userinfo', {}, { authorization: `Bearer ${token}` })

/** Moves the end of a kept thing's life, in row and payload, `seconds` into the past or the future. */
async function endsIn(model: string, value: string, seconds: number): Promise<void> {
  const key = { roomId, model, id: digest(value) }
  const row = await readOidc(key)
  if (!row) throw new Error(`no ${model} to age`)
  const at = new Date(Date.now() + seconds * 1000)
  const payload = { ...JSON.parse(row.payload), exp: Math.floor(at.getTime() / 1000) }
  await writeOidc(key, { payload: JSON.stringify(payload), grantId: row.grantId, uid: null, expiresAt: at })
}

test('a code lives for sixty seconds', async () => {
  const code = await aCode()
  const row = await readOidc({ roomId, model: 'AuthorizationCode', id: digest(code) })
  const livesFor = ((row?.expiresAt?.getTime() ?? 0) - Date.now()) / 1000
  expect(livesFor).toBeGreaterThan(55)
  expect(livesFor).toBeLessThanOrEqual(60)
})

test('a code is good to its last seconds, and not after them', async () => {
  const [young, old] = [await aCode(), await aCode()]
  await endsIn('AuthorizationCode', young, 5)
  await endsIn('AuthorizationCode', old, -1)
  expect((await exchange(young)).status).toBe(200)
  expect(await exchange(old)).toMatchObject({ status: 400, json: { error: 'invalid_grant' } })
})

test('an access token lives for an hour, is good to its end, and not after it', async () => {
  const { json } = await exchange(await aCode())
  expect(json.expires_in).toBe(3600)
  await endsIn('AccessToken', json.access_token, 5)
  expect((await userinfo(json.access_token)).status).toBe(200)
  await endsIn('AccessToken', json.access_token, -1)
  expect(await userinfo(json.access_token)).toMatchObject({ status: 401, json: { error: 'invalid_token' } })
})

test('an expired access token is not active', async () => {
  const { json } = await exchange(await aCode())
  await endsIn('AccessToken', json.access_token, -1)
  const answer = await ask('/introspection', { token: json.access_token }, { authorization })
  expect(answer).toEqual({ status: 200, json: { active: false } })
})
