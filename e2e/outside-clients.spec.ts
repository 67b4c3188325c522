/** Clients we did not write sign people in at a room's issuer, as their own manuals would have it. */
import { outsideClients } from './clients'
import type { ErrorData } from './clients/describe-error'
import { outsideClient } from './clients/outside-client'
import { expect, test } from './kit/test'

/** What each raises when the person refuses. Those from Debian put it differently from one release to the next. */
const refusals: Record<string, Partial<ErrorData>> = {
  'openid-client': { name: 'AuthorizationResponseError', code: 'access_denied' },
  oauth4webapi: { name: 'AuthorizationResponseError', code: 'access_denied' },
  'oidc-client-ts': { name: 'ErrorResponse', code: 'access_denied' },
  'next-auth': { name: 'OAuthCallbackError' },
  mod_auth_openidc: { name: 'mod_auth_openidc' },
  'python-social-auth': { name: 'AuthCanceled' },
}

for (const client of outsideClients) {
  test.describe(client.name, () => {
    test('signs a person in and sees what the scopes name', async ({ room, browser }) => {
      const outcome = await client.signIn({ room, chromium: browser })
      const { firstName, lastName, email } = room.person('ready')
      expect(outcome).toEqual({
        claims: expect.objectContaining({
          sub: expect.stringMatching(/^[\w-]{20,}$/),
          name: expect.stringContaining(`${firstName} ${lastName}`),
          email,
        }),
      })
      expect(outcome).not.toHaveProperty('claims.pid')
    })

    test('ends with an error of its own when the person does not allow it', async ({ room, browser }) => {
      const outcome = await client.signIn({ room, chromium: browser, decision: 'deny' })
      expect(outcome).toEqual({ error: expect.objectContaining(refusals[client.name] ?? {}) })
      expect(outcome).toHaveProperty('error.message', expect.stringMatching(/\w+/))
    })
  })
}

test('a client that this machine lacks fails and says what to install', async ({ room, browser }) => {
  const absent = outsideClient(
    'absent',
    async () => ({}),
    () => 'apt-get install it',
  )
  await expect(absent.signIn({ room, chromium: browser })).rejects.toThrow(/apt-get install it/)
})
