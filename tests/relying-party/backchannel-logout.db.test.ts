/** What a relying party does when it is told of a sign-out, on a real database. */
import { exportJWK } from 'jose'
import { beforeEach, expect, test, vi } from 'vitest'
import { issuerOf } from '@/lib/paths'
import { answerBackchannelLogout } from '@/lib/relying-party/answer-backchannel-logout'
import { type RelyingParty, sites } from '@/lib/sites/sites.mjs'
import { aRoom } from '../rooms/a-room'
import { aLogoutToken, signingKeys, type Wish } from './a-logout-token'

beforeEach(async () => {
  const keys = [{ ...(await exportJWK(signingKeys.publicKey)), alg: 'RS256', use: 'sig' }]
  vi.stubGlobal('fetch', async () => Response.json({ keys }))
})

const post = (token: string) =>
  new Request('https://client.example/backchannel-logout', {
    method: 'POST',
    body: new URLSearchParams({ logout_token: token }),
  })

async function aListener() {
  const { id: roomId } = await aRoom()
  const endSessions = vi.fn(async () => 1)
  const hear = (token: string, site: RelyingParty = 'mooc') =>
    answerBackchannelLogout(post(token), { roomId, site, endSessions })
  /** Of that room's issuer. */
  const aToken = ({ claims }: Wish = {}) => aLogoutToken({ claims: { iss: issuerOf(roomId), ...claims } })
  return { hear, endSessions, aToken }
}

test('a right token ends the session it names and is answered 200, not to be kept', async () => {
  const { hear, endSessions, aToken } = await aListener()
  const answer = await hear(await aToken())
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(endSessions).toHaveBeenCalledWith(expect.objectContaining({ sid: 'sid-1' }))
})

test('a token works once, however many come at the same time', async () => {
  const { hear, endSessions, aToken } = await aListener()
  const token = await aToken()
  const answers = await Promise.all([1, 2, 3, 4].map(() => hear(token)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400])
  expect((await hear(token)).status).toBe(400)
  expect(endSessions).toHaveBeenCalledTimes(1)
})

test('one token’s use does not use up another client’s', async () => {
  const { hear, aToken } = await aListener()
  expect((await hear(await aToken())).status).toBe(200)
  const theirs = await aToken({ claims: { aud: sites.learning.client.id } })
  expect((await hear(theirs, 'learning')).status).toBe(200)
})

test('a wrong token, and none, are answered 400 and end nothing', async () => {
  const { hear, endSessions, aToken } = await aListener()
  const wrong = await hear(await aToken({ claims: { nonce: 'n' } }))
  expect(wrong.status).toBe(400)
  expect(await wrong.json()).toMatchObject({ error: 'invalid_request' })
  expect((await hear('')).status).toBe(400)
  expect((await hear('x'.repeat(100_000))).status).toBe(400)
  expect(endSessions).not.toHaveBeenCalled()
})
