/** Each rule of a logout token (OpenID Connect Back-Channel Logout 1.0 §2.6), broken alone, is the one check that fails. */
import { importJWK, type JWTPayload, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { signingKeyOf } from '@/lib/rooms/signing-keys'
import { randomName } from '@/lib/secrets/secrets'
import { carefulStopOf } from '@/lib/trace/careful-stop'
import type { Hop } from '@/lib/trace/hop'
import { readLogoutHop, withOutcome } from '@/lib/trace/read-logout-hop'
import { aHop } from './a-hop'

const issuer = 'http://localhost:3000/r/room/connect'
const clientId = 'thai-mooc'
const event = 'http://schemas.openid.net/event/backchannel-logout'
const now = () => Math.floor(Date.now() / 1000)
const right = (): JWTPayload => ({
  ...{ iss: issuer, aud: clientId, iat: now(), exp: now() + 120, jti: randomName(20) },
  ...{ sub: 'somebody', sid: 'a-session', events: { [event]: {} } },
})

interface Bent {
  claims?: JWTPayload
  typ?: string
  kid?: string
  isUnsigned?: true
}

async function aToken({ claims = {}, typ = 'logout+jwt', kid, isUnsigned }: Bent): Promise<string> {
  const key = await signingKeyOf('room')
  const stated = Object.entries({ ...right(), ...claims }).filter(([, value]) => value !== undefined)
  const header = { alg: 'RS256', typ, kid: kid ?? key.kid }
  const token = await new SignJWT(Object.fromEntries(stated))
    .setProtectedHeader(header)
    .sign(await importJWK(key, 'RS256'))
  if (!isUnsigned) return token
  const none = Buffer.from(JSON.stringify({ ...header, alg: 'none' })).toString('base64url')
  return `${none}.${token.split('.')[1]}.`
}

const hopOf = async (bent: Bent = {}, error?: Error): Promise<Hop> =>
  withOutcome(
    await readLogoutHop(await aToken(bent), { address: `${issuer}/heard`, headers: new Headers(), issuer }),
    { clientId, ...(error ? { error } : { answer: new Response() }) },
  )
const failedOf = ({ checks = [] }: Hop) => checks.filter(({ ok }) => !ok).map(({ name }) => name)

test('a right one passes every check, each made by the trace but that it was heard', async () => {
  const { checks = [] } = await hopOf()
  expect(failedOf({ ...(await hopOf()) })).toEqual([])
  expect(checks.map(({ by, name }) => `${by} ${name}`)).toEqual([
    'provider logout-heard',
    ...['logout-alg', 'logout-signature', 'logout-typ', 'logout-iss', 'logout-iat', 'logout-exp'].map(
      name => `trace ${name}`,
    ),
    ...['logout-whose', 'events', 'no-nonce', 'jti', 'logout-aud'].map(name => `trace ${name}`),
  ])
})

describe('broken', () => {
  const broken: [string, Bent, string[]][] = [
    ['no signature', { isUnsigned: true }, ['logout-alg', 'logout-signature']],
    ['another key', { kid: 'another' }, ['logout-signature']],
    ['another type', { typ: 'JWT' }, ['logout-typ']],
    ['another issuer', { claims: { iss: 'https://elsewhere.example' } }, ['logout-iss']],
    ['another site', { claims: { aud: 'another-client' } }, ['logout-aud']],
    ['made long ago', { claims: { iat: 1_000_000_000 } }, ['logout-iat']],
    ['expired', { claims: { exp: 1_000_000_000 } }, ['logout-exp']],
    ['no end', { claims: { exp: undefined } }, ['logout-exp']],
    ['nobody’s', { claims: { sub: undefined, sid: undefined } }, ['logout-whose']],
    ['no event', { claims: { events: undefined } }, ['events']],
    ['an event that is no object', { claims: { events: { [event]: true } } }, ['events']],
    ['a nonce', { claims: { nonce: 'n' } }, ['no-nonce']],
    ['no number', { claims: { jti: undefined } }, ['jti']],
  ]
  test.each(broken)('%s', async (_, bent, failed) => {
    expect(failedOf(await hopOf(bent))).toEqual(failed)
  })
})

test('whoever took a wrong one went on; whoever refused it stopped', async () => {
  const wrong = { claims: { nonce: 'n' } }
  const [taken, refused] = [await hopOf(wrong), await hopOf(wrong, new Error('400'))]
  const stopAt = (hop: Hop) => carefulStopOf([aHop('logout-token', [], hop)])
  expect(stopAt(taken)).toMatchObject({ check: 'no-nonce', rule: 'must', did: 'went-on' })
  expect(stopAt(refused)).toMatchObject({ check: 'no-nonce', did: 'site-stopped' })
})
