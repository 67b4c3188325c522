/**
 * Whatever the discovery document names: the trace has a kind of hop for it, a test shows what a client may not do with it,
 * and /about says what it is. A member that the library adds one day is asked about here.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose'
import { None } from 'openid-client'
import { beforeEach, describe, expect, test } from 'vitest'
import * as clients from '@/app/api/v1/rooms/[room]/clients/route'
import { type DiscoveryMember, discoveryMembers, discoveryNames } from '@/components/about/discovery'
import { momentTitle } from '@/components/trace/flow-words'
import { termText } from '@/lib/i18n/term-text'
import { locales } from '@/lib/i18n/translator'
import { issuerOf } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { hopKinds } from '@/lib/trace/hop'
import { call } from '@/tests/api/call'
import { aRoom } from '@/tests/rooms/a-room'
import { jar } from '../web/a-reader'
import { go, serverFetch } from './a-browser'
import { anOutsideClient, callback } from './an-outside-client'

const here = 'tests/trace/discovery.db.test.ts'
const strictness = (name: string) => `e2e/strictness/${name}.spec.ts`
const [requests, proofs] = [strictness('authorization-errors'), strictness('client-authentication')]

/** Where it is shown what a client may not do with each, by the name of a test or of its case. */
const strictCases: Record<DiscoveryMember, readonly [file: string, name: string]> = {
  issuer: [strictness('logout'), 'a hint of another room is nobody’s here'],
  jwks_uri: ['tests/connect/provider/rotate-keys.db.test.ts', 'an old key that is withdrawn at once leaves'],
  authorization_endpoint: [requests, 'a redirect URI is needed, also where one alone is registered'],
  pushed_authorization_request_endpoint: [here, 'a pushed request is its own client’s, and is used once'],
  token_endpoint: [strictness('token-endpoint'), 'a code works once; used again it is refused'],
  userinfo_endpoint: [strictness('userinfo'), 'a token in the address is refused'],
  introspection_endpoint: [
    strictness('introspection-and-revocation'),
    'introspection of another client’s token',
  ],
  revocation_endpoint: [strictness('introspection-and-revocation'), 'revocation of another client’s token'],
  end_session_endpoint: [strictness('logout'), 'a confirmation that no form of ours asked for ends nothing'],
  scopes_supported: [requests, 'a scope nobody knows'],
  response_types_supported: [requests, 'the hybrid flow'],
  response_modes_supported: [here, 'a way of answering that is not offered is refused'],
  authorization_response_iss_parameter_supported: [requests, 'goes back with state and iss'],
  code_challenge_methods_supported: [requests, 'a challenge of method plain'],
  request_uri_parameter_supported: [requests, 'a request by reference'],
  claims_parameter_supported: [strictness('claims-parameter'), 'a claim that nobody knows is left out'],
  acr_values_supported: [strictness('claims-parameter'), 'an essential acr that nobody reaches here'],
  ui_locales_supported: [
    'tests/connect/provider/clients-of-choice.db.test.ts',
    'the language that a client asks for goes with its interaction alone',
  ],
  grant_types_supported: [strictness('token-endpoint'), 'the password grant'],
  token_endpoint_auth_methods_supported: [proofs, 'who named a way is held to it, at every endpoint'],
  token_endpoint_auth_signing_alg_values_supported: [
    here,
    'an assertion by an algorithm that is not offered',
  ],
  id_token_signing_alg_values_supported: [here, 'an ID token by another algorithm is not to be had'],
  subject_types_supported: ['e2e/openid-client.spec.ts', 'one person has another sub at another client'],
  claims_supported: [strictness('userinfo'), 'says no more than the scopes that were allowed'],
  claim_types_supported: [here, 'every claim is told as a plain value'],
  introspection_endpoint_auth_methods_supported: [proofs, 'who named a way is held to it, at every endpoint'],
  introspection_endpoint_auth_signing_alg_values_supported: [
    here,
    'an assertion by an algorithm that is not offered',
  ],
  revocation_endpoint_auth_methods_supported: [proofs, 'who named a way is held to it, at every endpoint'],
  revocation_endpoint_auth_signing_alg_values_supported: [
    here,
    'an assertion by an algorithm that is not offered',
  ],
  backchannel_logout_supported: ['e2e/backchannel-logout.spec.ts', 'a client that is gone is told in vain'],
  backchannel_logout_session_supported: [
    'tests/relying-party/logout-token-rules.db.test.ts',
    'a token that keeps every rule ends the session, once',
  ],
}

let room: Room & { token: string }
beforeEach(async () => {
  jar.clear()
  room = await aRoom({ autoApprove: true })
})

const published = async (): Promise<Record<string, unknown>> =>
  (await serverFetch(`${issuerOf(room.id)}/.well-known/openid-configuration`)).json()

test('the table of /about has every member of the document, and no other', async () => {
  expect(discoveryNames.toSorted()).toEqual(Object.keys(await published()).sort())
})

describe.each(discoveryNames)('%s', name => {
  test('is seen in use at a kind of hop, which has a title', () => {
    const kind = discoveryMembers[name]
    expect(hopKinds).toContain(kind)
    const hop = {
      id: 'h',
      at: new Date(),
      kind,
      channel: 'back',
      from: 'client',
      to: 'connect',
      keys: [],
    } as const
    for (const locale of locales)
      expect(momentTitle(locale, { hop: { ...hop, order: 0 } as never, part: 'whole' })).toMatch(/\p{L}{2}/u)
  })

  test('has a test of what a client may not do with it', () => {
    const [file, title] = strictCases[name]
    const text = readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8')
    expect(text.split(title).length, `${file}: ${title}`).toBeGreaterThan(file === here ? 2 : 1)
  })

  test.each(locales)('is explained on /about with its rule, in %s', locale => {
    expect(termText(locale, name, 'is', { where: [] })).toMatch(/\p{L}{2}/u)
    expect(termText(locale, name, 'exact', { where: [] })).toMatch(/§|RFC/)
  })
})

describe('what no other test is strict about', () => {
  test('a pushed request is its own client’s, and is used once', async () => {
    const outside = await anOutsideClient(room)
    const pushed = await outside.beginPushed()
    const stolen = new URL(pushed)
    stolen.searchParams.set('client_id', (await anOutsideClient(room)).id)
    expect(await go(stolen.href)).not.toContain('code=')
    expect((await outside.walk(pushed)).searchParams.get('code')).toBeTruthy()
    jar.clear()
    expect(await go(pushed.href, undefined, url => url.startsWith(callback))).not.toContain('code=')
  })

  test('a way of answering that is not offered is refused', async () => {
    const outside = await anOutsideClient(room)
    const back = await outside.walk(await outside.begin({ response_mode: 'query.jwt' }))
    expect(back.searchParams.get('error')).toMatch(/unsupported_response_mode|invalid_request/)
    expect(back.searchParams.has('code')).toBe(false)
  })

  test.each(['token', 'introspection', 'revocation'])(
    'an assertion by an algorithm that is not offered is refused: %s',
    async endpoint => {
      const { publicKey, privateKey } = await generateKeyPair('RS512', { extractable: true })
      const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', use: 'sig' }] }
      const wish = { token_endpoint_auth_method: 'private_key_jwt', jwks } as const
      const { id } = await anOutsideClient(room, wish, () => None())
      const askedBy = async (alg: string) => {
        const assertion = await new SignJWT({
          iss: id,
          sub: id,
          aud: issuerOf(room.id),
          jti: crypto.randomUUID(),
        })
          .setProtectedHeader({ alg, kid: 'k' })
          .setIssuedAt()
          .setExpirationTime('1 minute')
          .sign(alg === 'RS512' ? privateKey : await importedAs(privateKey, alg))
        const body = new URLSearchParams({
          client_assertion: assertion,
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          grant_type: 'authorization_code',
          code: 'made-up',
          token: 'made-up',
        })
        const answer = await serverFetch(`${issuerOf(room.id)}/${endpoint}`, { method: 'POST', body })
        return (await answer.text()).includes('invalid_client')
      }
      expect([await askedBy('RS512'), await askedBy('RS256')]).toEqual([true, false])
    },
  )

  test('an ID token by another algorithm is not to be had', async () => {
    const body = { redirect_uris: [callback], id_token_signed_response_alg: 'none' }
    const answer = await call(clients.POST, { room: room.id }, { token: room.token, body })
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'id_token_signed_response_alg' }] },
    })
  })

  test('every claim is told as a plain value', async () => {
    const outside = await anOutsideClient(room)
    const { access_token } = await outside.signIn({ scope: 'openid profile email birthdate pid' })
    const told: object = await (await outside.askWho(access_token)).json()
    expect(Object.keys(told).filter(name => name.startsWith('_claim'))).toEqual([])
    expect(Object.values(told).filter(value => typeof value === 'object')).toEqual([])
  })
})

const importedAs = async (key: CryptoKey, alg: string) => importJWK({ ...(await exportJWK(key)), alg }, alg)
