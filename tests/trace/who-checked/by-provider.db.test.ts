/** What the provider checked of a client, a request and a code: what failed has the name of the check that failed, and what was not made is not shown as passed. */
import { describe, expect, test } from 'vitest'
import { aClient, verified, withPkce } from '../a-client'
import { idToken, nonce, ofCode, told, watched } from './watched'

const watch = watched()
const { newestFlow } = watch

describe('the client', () => {
  test.each(['client_secret_basic', 'client_secret_post', 'private_key_jwt'] as const)(
    'that proves itself is shown by its method: %s',
    async method => {
      const client = await aClient(watch.room, method)
      const { json } = await client.exchange(await client.signIn({ ...withPkce, nonce }), verified)
      await client.userinfo(json.access_token)
      const { hop, summary } = await newestFlow()
      expect(told(hop('authorization-request'))).toEqual([
        ...['provider client ✓', 'provider redirect_uri ✓', 'provider request ✓'],
        'provider code_challenge_method ✓',
      ])
      expect(told(hop('authorization-response'))).toEqual(['trace state ✓', 'trace response-iss ✓'])
      expect(told(hop('token'))).toEqual([
        `provider ${method} ✓`,
        ...[...ofCode, ...idToken, 'trace nonce ✓'],
      ])
      expect(told(hop('userinfo'))).toEqual(['provider access_token ✓', 'trace userinfo-sub ✓'])
      expect(summary).toMatchObject({ ending: 'signed-in', carefulStop: null, stoppedBy: null })
    },
  )

  test('that is public has not proved itself: it is said so, and PKCE is asked of it', async () => {
    const client = await aClient(watch.room, 'none')
    await client.exchange(await client.signIn(withPkce), verified)
    const { hop } = await newestFlow()
    expect(told(hop('authorization-request'))).toContain('provider pkce-asked ✓')
    expect(told(hop('token'))).toEqual([...ofCode, ...idToken, '– none', '– nonce'])
  })

  test('that is public and asks without PKCE is refused by that name', async () => {
    const client = await aClient(watch.room, 'none')
    expect((await client.signIn()).searchParams.get('error')).toBe('invalid_request')
    const { hop, summary } = await newestFlow()
    expect(told(hop('authorization-error'))).toContain('provider pkce-asked ✗')
    expect(summary).toMatchObject({ ending: 'error', carefulStop: { did: 'provider-stopped' } })
  })

  test('with a wrong secret, and one that nobody knows, are told apart', async () => {
    const client = await aClient(watch.room, 'client_secret_post')
    const asked = { grant_type: 'authorization_code', code: 'x', client_secret: 'another' }
    await client.send('/token', { ...asked, client_id: client.clientId })
    const wrong = await newestFlow()
    expect(told(wrong.hop('token'))).toEqual(['provider client_secret_post ✗'])
    expect(wrong.summary.carefulStop).toMatchObject({ rule: 'must', did: 'provider-stopped' })
    await client.send('/token', { ...asked, client_id: 'client_nobodyknowsthis1' })
    expect(told((await newestFlow()).hop('token'))).toEqual(['provider client ✗'])
  })

  test('that may not ask in this way is told so by the grant type', async () => {
    const client = await aClient(watch.room)
    await client.call('/token', { grant_type: 'password' })
    expect(told((await newestFlow()).at('/token'))).toEqual([
      ...['provider client_secret_basic ✓', 'provider grant_type ✗'],
    ])
  })
})

describe('the code', () => {
  test('no PKCE, nonce or state: nothing of them is shown as passed', async () => {
    const client = await aClient(watch.room)
    const { state: _, ...asked } = client.request()
    await client.exchange(await client.visit(asked))
    const { hop } = await newestFlow()
    expect(told(hop('authorization-response'))).toEqual(['trace response-iss ✓', '– state'])
    expect(told(hop('token'))).toEqual([
      ...['provider client_secret_basic ✓', 'provider code ✓', 'provider exchange-redirect_uri ✓'],
      ...[...idToken, '– pkce', '– nonce'],
    ])
  })

  test.each([
    ['a challenge and no verifier', withPkce, {}, ['provider code ✓', 'provider pkce ✗']],
    [
      'a challenge and another verifier',
      withPkce,
      { code_verifier: 'x'.repeat(43) },
      ['provider code ✓', 'provider pkce ✗'],
    ],
    ['a verifier and no challenge', {}, verified, ['provider code ✓', 'provider pkce-downgrade ✗']],
    [
      'another redirect_uri',
      withPkce,
      { ...verified, redirect_uri: 'https://client.example/other' },
      ['provider code ✓', 'provider pkce ✓', 'provider exchange-redirect_uri ✗'],
    ],
    ['another code', withPkce, { ...verified, code: 'x'.repeat(43) }, ['provider code ✗']],
  ])('%s: the check that failed is the last that was made', async (_, asked, sent, checks) => {
    const client = await aClient(watch.room)
    expect((await client.exchange(await client.signIn(asked), sent)).status).toBe(400)
    const { hop } = await newestFlow()
    expect(told(hop('token'))).toEqual(['provider client_secret_basic ✓', ...checks])
  })

  test('used twice: the second use is refused, and what the first gave stays what it was', async () => {
    const client = await aClient(watch.room)
    const back = await client.signIn(withPkce)
    const { json } = await client.exchange(back, verified)
    expect((await client.exchange(back, verified)).status).toBe(400)
    await client.userinfo(json.access_token)
    const { hop, summary } = await newestFlow()
    expect(told(hop('token'))).toEqual(['provider client_secret_basic ✓', 'provider code ✗'])
    // Its tokens died with it (RFC 6749 §4.1.2).
    expect(told(hop('userinfo'))).toEqual(['provider access_token ✗'])
    expect(summary).toMatchObject({
      ending: 'signed-in',
      stoppedBy: null,
      carefulStop: { check: 'code', did: 'provider-stopped' },
    })
  })

  test('PKCE by any other method than S256 is refused by that name', async () => {
    const client = await aClient(watch.room)
    await client.signIn({ code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' })
    expect(told((await newestFlow()).hop('authorization-error'))).toEqual([
      ...['provider client ✓', 'provider redirect_uri ✓', 'provider code_challenge_method ✗'],
      ...['trace state ✓', 'trace response-iss ✓'],
    ])
  })
})

describe('a request', () => {
  test('of a stranger, or to another address, is refused at that check', async () => {
    const client = await aClient(watch.room)
    await client.visit({ ...client.request(), client_id: 'client_nobodyknowsthis1' })
    expect(told((await newestFlow()).hop('authorization-refused'))).toEqual(['provider client ✗'])
    await client.visit({ ...client.request(), redirect_uri: 'https://thief.example/callback' })
    const { hop, summary } = await newestFlow()
    expect(told(hop('authorization-refused'))).toEqual(['provider client ✓', 'provider redirect_uri ✗'])
    expect(summary).toMatchObject({ ending: 'stopped', stoppedBy: { check: 'redirect_uri' } })
  })

  test.each([
    [{ prompt: 'none', login_hint: '' }, 'prompt-none', ['provider request ✓', 'provider prompt-none ✗']],
    [{ scope: 'openid', response_type: 'token' }, 'request', ['provider request ✗']],
  ])('that cannot be answered with a code: %j is refused by %s', async (asked, check, made) => {
    const client = await aClient(watch.room)
    await client.signIn(asked)
    const { hop, summary } = await newestFlow()
    expect(told(hop('authorization-error'))).toEqual([
      ...['provider client ✓', 'provider redirect_uri ✓', ...made],
      ...['trace state ✓', 'trace response-iss ✓'],
    ])
    expect(summary).toMatchObject({ ending: 'error', carefulStop: { check, did: 'provider-stopped' } })
  })

  test('that is pushed with an address that is not registered is refused by that name', async () => {
    const client = await aClient(watch.room)
    const asked = { ...client.request(withPkce), redirect_uri: 'https://thief.example/' }
    expect((await client.call('/request', asked)).json.error).toBe('invalid_request')
    expect(told((await newestFlow()).at('/request'))).toEqual([
      ...['provider client_secret_basic ✓', 'provider redirect_uri ✗'],
    ])
  })

  test('that was pushed carries no check of what is not in it', async () => {
    const client = await aClient(watch.room)
    const { json } = await client.call('/request', client.request(withPkce))
    const pushed = { client_id: client.clientId, request_uri: String(json.request_uri) }
    await client.exchange(await client.visit(pushed), verified)
    await client.visit(pushed)
    const again = await newestFlow()
    expect(told(again.hop('authorization-refused'))).toEqual(['provider client ✓', 'provider request_uri ✗'])
    const hops = await watch.allHops()
    expect(told(hops.find(({ kind }) => kind === 'authorization-request'))).toEqual([
      ...['provider client ✓', 'provider request_uri ✓'],
    ])
    expect(told(hops.find(({ kind }) => kind === 'token'))).toContain('provider pkce ✓')
  })
})
