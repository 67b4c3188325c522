/**
 * Each row of the table of client libraries (lib/outside-clients/table.ts, shown on /about): a person signs in with the
 * library as its manual begins, and with the line that the row names.
 */
import { type ClientName, clientNames, rowOf, type Outcome as Seen } from '@/lib/outside-clients/table'
import type { ErrorData } from './clients/describe-error'
import { outsideClients } from './clients/index'
import { type Outcome, outsideClient } from './clients/outside-client'
import { expect, test } from './kit/test'

/** What each raises when the person refuses. Those from Debian put it differently from one release to the next. */
const refusals: Partial<Record<ClientName, Partial<ErrorData>>> = {
  'openid-client': { name: 'AuthorizationResponseError', code: 'access_denied' },
  oauth4webapi: { name: 'AuthorizationResponseError', code: 'access_denied' },
  'oidc-client-ts': { name: 'ErrorResponse', code: 'access_denied' },
  '@auth/core': { name: 'OAuthCallbackError' },
  'better-auth': { code: 'access_denied' },
  arctic: { code: 'access_denied' },
  'simple-oauth2': { code: 'access_denied' },
  'oidc-client-ts signinPopup': { name: 'ErrorResponse', code: 'access_denied' },
  mod_auth_openidc: { name: 'mod_auth_openidc' },
  'python-social-auth': { name: 'AuthCanceled' },
  Authlib: { code: 'access_denied' },
  'requests-oauthlib': { code: 'access_denied' },
  omniauth_openid_connect: { code: 'access_denied' },
}

/** Whom the person meets as at another row of the same library. */
const refusedAlready: readonly ClientName[] = ['oidc-client-ts signinSilent', 'react-oidc-context']

/** Class, code and sentence of what was raised, as the table names a part of it. */
const errorText = ({ name, code, message }: ErrorData) => [name, code, message].filter(Boolean).join(' ')

/** What the site knows of the person, in the table's words. */
function seenIn(outcome: Outcome, fullName: string): Seen {
  if ('error' in outcome) return { error: errorText(outcome.error) }
  const { sub, name } = outcome.claims
  if (!name) return 'nobody'
  expect(sub).toMatch(/^[\w-]{20,}$/)
  expect(name).toContain(fullName)
  return 'name'
}

const asPinned = (seen: Seen) =>
  typeof seen === 'string' ? seen : { error: expect.stringContaining(seen.error) }

for (const name of clientNames) {
  const { atDefaults, line } = rowOf(name)
  const client = outsideClients[name]

  test(`${name} signs a person in as its row says`, async ({ room, browser }) => {
    const { firstName, lastName } = room.person('ready')
    const signIn = async (wish: { atDefaults: boolean }) =>
      seenIn(await client.signIn({ room, chromium: browser, ...wish }), `${firstName} ${lastName}`)
    expect(await signIn({ atDefaults: true }), 'at its defaults').toEqual(asPinned(atDefaults))
    if (line) expect(await signIn({ atDefaults: false }), `with ${line.code}`).toBe('name')
  })

  if (refusedAlready.includes(name)) continue
  test(`${name} ends with an error of its own when the person does not allow it`, async ({
    room,
    browser,
  }) => {
    const outcome = await client.signIn({ room, chromium: browser, decision: 'deny' })
    expect(outcome).toEqual({ error: expect.objectContaining(refusals[name] ?? {}) })
    expect(outcome).toHaveProperty('error.message', expect.stringMatching(/\w+/))
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
