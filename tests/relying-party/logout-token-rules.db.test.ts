/**
 * Every rule of OpenID Connect Back-Channel Logout 1.0 §2.6, at each of our sites: a token that breaks one is answered
 * 400 and ends nothing, and the same token unbroken ends the session.
 */
import { generateKeyPair } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/db/client'
import { issuerOf, publicUrl, sitePath } from '@/lib/paths'
import { logoutTokenChecks } from '@/lib/relying-party/read-logout-token'
import type { Room } from '@/lib/rooms/room'
import { signingKeyOf } from '@/lib/rooms/signing-keys'
import { type RelyingParty, relyingParties, sites } from '@/lib/sites/sites.mjs'
import { catchUp } from '@/lib/trace/catch-up'
import type { CheckName } from '@/lib/trace/checks'
import { listHops } from '@/lib/trace/list-hops'
import { aRoom } from '../rooms/a-room'
import { serverFetch } from '../trace/a-browser'
import { aLogoutToken, event, type Wish } from './a-logout-token'
import { aPersonAt } from './a-sign-in'

const other = await generateKeyPair('RS256')
const now = () => Math.floor(Date.now() / 1000)

/** Each rule with the check that the trace calls it by, and a token that breaks it and no other. */
const rules: Record<string, [CheckName, (mine: string) => Wish]> = {
  'signed by the issuer’s key': ['logout-signature', () => ({ key: other.privateKey })],
  'its key is one of the issuer’s': [
    'logout-signature',
    () => ({
      key: other.privateKey,
      header: { kid: 'not-the-key-you-know' },
    }),
  ],
  'iss is the issuer': ['logout-iss', () => ({ claims: { iss: 'https://evil.example' } })],
  'iss is there': ['logout-iss', () => ({ claims: { iss: undefined } })],
  'aud is this client': ['logout-aud', () => ({ claims: { aud: 'another-client' } })],
  'aud is nobody else too': ['logout-aud', mine => ({ claims: { aud: [mine, 'another-client'] } })],
  'azp, if there, is this client': ['logout-aud', () => ({ claims: { azp: 'another-client' } })],
  'aud is there': ['logout-aud', () => ({ claims: { aud: undefined } })],
  'iat is not long ago': ['logout-iat', () => ({ claims: { iat: now() - 300 } })],
  'iat is not to come': ['logout-iat', () => ({ claims: { iat: now() + 300, exp: now() + 420 } })],
  'iat is there': ['logout-iat', () => ({ claims: { iat: undefined } })],
  'exp has not passed': ['logout-exp', () => ({ claims: { exp: now() - 60 } })],
  'exp is there': ['logout-exp', () => ({ claims: { exp: undefined } })],
  'jti is there': ['jti', () => ({ claims: { jti: undefined } })],
  'it names a session or a person': ['logout-whose', () => ({ claims: { sid: undefined, sub: undefined } })],
  'sid is a text': ['logout-whose', () => ({ claims: { sid: 7 } })],
  'sub is a text': ['logout-whose', () => ({ claims: { sub: { of: 'somebody' } } })],
  'events is there': ['events', () => ({ claims: { events: undefined } })],
  'events names a logout': ['events', () => ({ claims: { events: { 'https://other.example/event': {} } } })],
  'the event is an object': ['events', () => ({ claims: { events: { [event]: 'yes' } } })],
  'no nonce is there': ['no-nonce', () => ({ claims: { nonce: 'a-nonce' } })],
  'its type is a logout token’s': ['logout-typ', () => ({ header: { typ: 'JWT' } })],
}

let room: Room
beforeAll(async () => {
  room = await aRoom({ pace: 'fast', autoApprove: true })
})

const sessionsAt = (site: RelyingParty) => {
  const where = { where: { roomId: room.id } }
  const { moocSession, learningSession, ownSiteSession } = database()
  if (site === 'mooc') return moocSession.findMany(where)
  return site === 'learning' ? learningSession.findMany(where) : ownSiteSession.findMany(where)
}

describe.each(relyingParties)('%s', site => {
  const { id: clientId } = sites[site].client
  let sid: string
  beforeAll(async () => {
    expect(await aPersonAt(site, room.id).signIn()).toMatchObject({ page: 'home' })
    sid = (await sessionsAt(site))[0]?.sid ?? ''
    expect(sid).not.toBe('')
  })

  async function aTokenOf(wish: Wish, jti: string): Promise<string> {
    const { kid } = await signingKeyOf(room.id)
    const claims = { iss: issuerOf(room.id), aud: clientId, sid, sub: undefined, jti, ...wish.claims }
    const key = wish.key ?? (await signingKeyOf(room.id))
    return aLogoutToken({ ...wish, key, claims, header: { kid, ...wish.header } })
  }

  const tell = (fields: [string, string][]) =>
    serverFetch(publicUrl(sitePath(site, room.id, '/api/backchannel-logout')), {
      method: 'POST',
      body: new URLSearchParams(fields),
    })
  /** What the site said last of a logout token. */
  async function heard() {
    await catchUp()
    return (await listHops(room.id)).findLast(({ kind }) => kind === 'sign-out-heard')
  }
  const tellOf = (token: string) => tell([['logout_token', token]])

  test.each(Object.entries(rules))(
    '%s: otherwise 400, and nobody is signed out',
    async (rule, [check, broken]) => {
      const answer = await tellOf(await aTokenOf(broken(clientId), rule))
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ error: 'invalid_request' })
      expect(await sessionsAt(site)).toHaveLength(1)
      expect(await heard()).toMatchObject({
        accepted: false,
        checks: [{ name: check, ok: false, by: 'site' }],
      })
    },
  )

  test.each(['none', 'HS256'])('signed with RS256 and nothing else: not with %s', async alg => {
    const [, payload] = (await aTokenOf({}, alg)).split('.')
    const header = Buffer.from(JSON.stringify({ alg, typ: 'logout+jwt' })).toString('base64url')
    expect((await tellOf(`${header}.${payload}.`)).status).toBe(400)
    expect(await sessionsAt(site)).toHaveLength(1)
  })

  test('one token at a time, and not none', async () => {
    const token = await aTokenOf({}, 'twice')
    expect((await tell([])).status).toBe(400)
    expect(
      (
        await tell([
          ['logout_token', token],
          ['logout_token', token],
        ])
      ).status,
    ).toBe(400)
    expect(await sessionsAt(site)).toHaveLength(1)
  })

  test('a token that keeps every rule ends the session, once', async () => {
    const token = await aTokenOf({}, 'right')
    expect((await tellOf(token)).status).toBe(200)
    expect(await sessionsAt(site)).toEqual([])
    const names = [...logoutTokenChecks, 'jti-new']
    const passed = names.map(name => ({ name, ok: true, by: 'site' }))
    expect(await heard()).toMatchObject({ accepted: true, keysFrom: 'memory', checks: passed })
    expect((await tellOf(token)).status).toBe(400)
    expect((await heard())?.checks?.filter(({ ok }) => !ok)).toEqual([
      { name: 'jti-new', ok: false, by: 'site' },
    ])
  })
})
