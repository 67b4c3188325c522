/** What the provider checked of a token that somebody brought back to it. */
import { describe, expect, test } from 'vitest'
import { momentWhy } from '@/components/trace/flow-words'
import { aClient, verified, withPkce } from '../a-client'
import { told, watched } from './watched'

const watch = watched()
const { newestFlow } = watch

test.each(['access_token', 'refresh_token'])(
  'that all tokens of a sign-in die with its %s is so, and is said',
  async taken => {
    const client = await aClient(watch.room)
    const asked = { ...withPkce, scope: 'openid offline_access', prompt: 'consent' }
    const { json } = await client.exchange(await client.signIn(asked), verified)
    await client.call('/revocation', { token: String(json[taken]) })
    const renewed = { grant_type: 'refresh_token', refresh_token: String(json.refresh_token) }
    expect((await client.call('/token', renewed)).json.error).toBe('invalid_grant')
    expect((await client.userinfo(json.access_token)).status).toBe(401)
    const hop = (await newestFlow()).hop('revocation')
    if (!hop) throw new Error('nothing was revoked')
    expect(momentWhy('en', { hop, part: 'whole' })).toContain('all other tokens of the same sign-in')
  },
)

test('a refresh with a token that is not good is refused by that name', async () => {
  const client = await aClient(watch.room)
  await client.call('/token', { grant_type: 'refresh_token', refresh_token: 'x'.repeat(43) })
  const hops = await watch.allHops()
  expect(told(hops[0])).toEqual(['provider client_secret_basic ✓', 'provider refresh_token ✗'])
})

describe('an access token', () => {
  test('that is shown, asked about and revoked: each answer says what was checked of it', async () => {
    const client = await aClient(watch.room)
    const { json } = await client.exchange(await client.signIn())
    const token = String(json.access_token)
    await client.call('/introspection', { token })
    expect(told((await newestFlow()).at('/introspection'))).toEqual([
      ...['provider client_secret_basic ✓', 'provider token-active ✓'],
    ])
    await client.call('/revocation', { token })
    expect(told((await newestFlow()).at('/revocation'))).toContain('provider revocation-client ✓')
    await client.call('/revocation', { token })
    expect(told((await newestFlow()).at('/revocation'))).toEqual([
      ...['provider client_secret_basic ✓', '– revocation-client'],
    ])
    await client.call('/introspection', { token })
    expect(told((await newestFlow()).at('/introspection'))).toContain('provider token-active ✗')
    await client.userinfo(token)
    expect(told((await newestFlow()).hop('userinfo'))).toEqual(['provider access_token ✗'])
  })

  test('of another client is not active for this one, nor its to revoke', async () => {
    const [theirs, ours] = [await aClient(watch.room), await aClient(watch.room)]
    const { json } = await theirs.exchange(await theirs.signIn())
    const token = String(json.access_token)
    await ours.call('/introspection', { token })
    expect(told((await newestFlow()).at('/introspection'))).toContain('provider token-active ✗')
    await ours.call('/revocation', { token })
    expect(told((await newestFlow()).at('/revocation'))).toContain('provider revocation-client ✗')
  })
})
