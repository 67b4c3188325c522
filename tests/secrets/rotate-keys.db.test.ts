/** `npm run rotate-keys` beside a running process: whoever is signed in at a site stays so, before, between and after. */
import { importJWK, type JWK, jwtVerify, SignJWT } from 'jose'
import { afterAll, expect, test, vi } from 'vitest'
import { cookieKeys } from '@/lib/connect/cookies'
import { interactionUidOf } from '@/lib/connect/oidc-provider-internals'
import { subjectFor } from '@/lib/connect/people/subject'
import { answerProtocolRequest } from '@/lib/connect/provider/answer-protocol-request'
import { providerOf } from '@/lib/connect/provider/provider'
import { env } from '@/lib/env'
import { admitReader } from '@/lib/learning/admit-reader'
import { readReader } from '@/lib/learning/store'
import { openSession, sealSession } from '@/lib/mooc/session'
import { issuerOf } from '@/lib/paths'
import { accountIdOf } from '@/lib/people/rows'
import { registeredClient } from '@/lib/rooms/registered-clients'
import { signingKeyOf } from '@/lib/rooms/signing-keys'
import { digest } from '@/lib/secrets/secrets'
import { beginVisit, findVisit } from '@/lib/seis/visit'
import { rotateKeys } from '@/scripts/rotate-keys.mjs'
import { signatureOf } from '../connect/a-signed-cookie'
import { aRoom } from '../rooms/a-room'

vi.useFakeTimers({ toFake: ['Date'] })
afterAll(() => vi.useRealTimers())

const valueIn = (setCookie: string) => /=([^;]*)/.exec(setCookie)?.[1] ?? ''
const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

async function publishedKeys(roomId: string): Promise<JWK[]> {
  const answer = await answerProtocolRequest(roomId, new Request(`${issuerOf(roomId)}/jwks`))
  return ((await answer.json()) as { keys: JWK[] }).keys
}

/** What clients know of a room and its people by: none of it may ever change. */
const names = async (roomId: string) => [
  await subjectFor(roomId, 'thai-mooc', 'account'),
  await accountIdOf(roomId, '1999900000013'),
  (await registeredClient(roomId, 'mooc')).client_secret,
]

/** Signed in everywhere just now; resolves to where it still is so. */
async function signIn(room: Awaited<ReturnType<typeof aRoom>>) {
  const mooc = await sealSession(room.id, { accountId: 'a', sessionId: 's' })
  const reader = await admitReader(room, { sub: 'x', name: 'นางสาวสมพร ใจดี' }, { sid: 'x', idToken: 'x' })
  const { setCookie } = await beginVisit(room.id)
  const signature = await signatureOf('_session', 'abc')
  const idToken = await new SignJWT({})
    .setProtectedHeader({ alg: 'RS256', kid: (await signingKeyOf(room.id)).kid ?? '' })
    .sign(await importJWK(await signingKeyOf(room.id), 'RS256'))
  return async () => ({
    mooc: (await openSession(room.id, mooc)) !== null,
    learning: (await readReader(room.id, digest(valueIn(reader)), new Date())) !== null,
    seis: (await findVisit(room.id, valueIn(setCookie))) !== null,
    provider:
      interactionUidOf(`_session=abc; _session.sig=${signature}`, {
        name: '_session',
        keys: await cookieKeys(),
      }) === 'abc',
    idToken: await publishedKeys(room.id).then(async keys => {
      for (const key of keys)
        if (
          await jwtVerify(idToken, await importJWK(key, 'RS256')).then(
            () => true,
            () => false,
          )
        )
          return true
      return false
    }),
  })
}

const everywhere = { mooc: true, learning: true, seis: true, provider: true, idToken: true }

test('two keys are published, then one, and whoever signed in before, between or after stays signed in', async () => {
  const room = await aRoom()
  const namesBefore = await names(room.id)
  const [old] = await publishedKeys(room.id)
  const before = await signIn(room)
  expect(await before()).toEqual(everywhere)

  expect((await rotateKeys(env().DATABASE_URL, Date.now())).phase).toBe('begun')
  later(6)
  // Known to this process within seconds, used a minute later.
  expect((await publishedKeys(room.id)).map(key => key.kid)).toContain(old?.kid)
  expect(await publishedKeys(room.id)).toHaveLength(2)
  expect((await signingKeyOf(room.id)).kid).toBe(old?.kid)
  await expect(rotateKeys(env().DATABASE_URL, Date.now())).rejects.toThrow(/signs only from/)
  later(80)
  const fresh = (await signingKeyOf(room.id)).kid
  expect(fresh).not.toBe(old?.kid)
  const [first] = await publishedKeys(room.id)
  expect(first?.kid).toBe(fresh)
  expect(await before()).toEqual(everywhere)
  const between = await signIn(room)
  expect(await between()).toEqual(everywhere)

  expect((await rotateKeys(env().DATABASE_URL, Date.now())).phase).toBe('ended')
  later(6)
  expect((await publishedKeys(room.id)).map(key => key.kid)).toEqual([fresh])
  const after = await signIn(room)
  expect(await before()).toEqual({ ...everywhere, idToken: false })
  expect(await between()).toEqual(everywhere)
  expect(await after()).toEqual(everywhere)
  expect(await names(room.id)).toEqual(namesBefore)
})

test('the provider that a process has built is built anew with the new key, and signs with it', async () => {
  const room = await aRoom()
  const built = await providerOf(room.id)
  expect(await providerOf(room.id)).toBe(built)
  await rotateKeys(env().DATABASE_URL, Date.now())
  later(90)
  expect(await providerOf(room.id)).not.toBe(built)
})
