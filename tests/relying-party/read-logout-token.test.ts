/** Every step of OpenID Connect Back-Channel Logout 1.0 §2.6 that needs no memory. */
import { generateKeyPair } from 'jose'
import { expect, test } from 'vitest'
import { readLogoutToken } from '@/lib/relying-party/read-logout-token'
import { aLogoutToken, clientId, event, issuer, signingKeys, type Wish } from './a-logout-token'

const read = async (wish: Wish = {}) =>
  readLogoutToken(await aLogoutToken(wish), {
    issuer,
    clientId,
    keys: async () => signingKeys.publicKey,
  })

test('a right token says whose session ended', async () => {
  expect(await read()).toMatchObject({ jti: 'jti-1', sid: 'sid-1', sub: 'sub-1' })
})

test('sid or sub alone is enough', async () => {
  expect(await read({ claims: { sub: undefined } })).toMatchObject({ sid: 'sid-1' })
  expect(await read({ claims: { sid: undefined } })).toMatchObject({ sub: 'sub-1' })
})

const other = await generateKeyPair('RS256')
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)

test.each<[string, Wish]>([
  ['signed by somebody else', { key: other.privateKey }],
  ['of another issuer', { claims: { iss: 'https://other.example' } }],
  ['for another client', { claims: { aud: 'civil-learning' } }],
  ['an ID token, by its type', { header: { typ: 'JWT' } }],
  ['an ID token, by its nonce', { claims: { nonce: 'n' } }],
  ['old', { issuedAt: ago(200), claims: { exp: Math.floor(Date.now() / 1000) + 60 } }],
  ['expired', { issuedAt: ago(160) }],
  ['from the future', { issuedAt: ago(-300) }],
  ['without iat', { claims: { iat: undefined } }],
  ['without exp', { claims: { exp: undefined } }],
  ['without jti', { claims: { jti: undefined } }],
  ['without events', { claims: { events: undefined } }],
  ['of another event', { claims: { events: { 'https://other.example/event': {} } } }],
  ['with an event that is no object', { claims: { events: { [event]: true } } }],
  ['about nobody', { claims: { sid: undefined, sub: undefined } }],
])('a token is not believed that is %s', async (_what, wish) => {
  await expect(read(wish)).rejects.toThrow()
})

test('an unsigned token is not believed', async () => {
  const [, payload] = (await aLogoutToken()).split('.')
  const header = Buffer.from('{"alg":"none","typ":"logout+jwt"}').toString('base64url')
  const unsigned = readLogoutToken(`${header}.${payload}.`, {
    issuer,
    clientId,
    keys: async () => signingKeys.publicKey,
  })
  await expect(unsigned).rejects.toThrow()
})
