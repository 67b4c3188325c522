/** A client that signs people in by a popup hears from it at the end; what is no sign-in stays isolated. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type * as Oidc from 'oidc-client-ts'
import { serveLocally } from './clients/local-site'
import { registerOwn } from './clients/own-client'
import { Connect } from './kit/pages/connect'
import { test as base, expect } from './kit/test'

/** The library as its script tag puts it into the page. */
declare const oidc: typeof Oidc

const library = readFileSync(
  path.join(
    path.dirname(createRequire(import.meta.url).resolve('oidc-client-ts/package.json')),
    'dist/browser/oidc-client-ts.js',
  ),
)

const test = base.extend<{ origin: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces.
  origin: async ({}, use) => {
    const site = await serveLocally((request, response) => {
      const isLibrary = request.url === '/oidc-client-ts.js'
      response.setHeader('content-type', isLibrary ? 'text/javascript' : 'text/html')
      const page = '<!doctype html><title>A client</title><script src="/oidc-client-ts.js"></script>'
      response.end(isLibrary ? library : page)
    })
    await use(site.origin)
    site.close()
  },
})

for (const decision of ['allow', 'deny'] as const) {
  test(`oidc-client-ts at its defaults gets the answer of its popup: ${decision}`, async ({
    page,
    room,
    origin,
  }) => {
    const redirectUri = `${origin}/callback`
    const { client_id } = await room.registerClient({
      redirect_uris: [redirectUri],
      token_endpoint_auth_method: 'none',
    })
    const settings = {
      authority: room.urls.issuer,
      client_id,
      redirect_uri: redirectUri,
      scope: 'openid email',
    }
    await page.goto(origin)
    const opened = page.waitForEvent('popup')
    const outcome = page.evaluate(async given => {
      const manager = new oidc.UserManager({ ...given, loadUserInfo: true })
      return manager.signinPopup().then(
        user => ({ email: user.profile.email }),
        error => ({ error: (error as Oidc.ErrorResponse).error ?? String(error) }),
      )
    }, settings)
    const popup = await opened
    const connect = new Connect(popup, room)
    // Not the shortest way: a wrong number and a wrong code are pages of a sign-in too.
    await connect.askFor('1999900000099')
    await expect(connect.alert).toBeVisible()
    await popup.reload()
    await connect.citizenId.fill(room.person('ready').citizenId)
    await connect.askForOtp.click()
    await connect.submitOtp(await room.readCode({ site: 'connect', reference: await connect.reference() }))
    await connect[decision].click()
    // The popup's own page, once it is back at the client, hands over to whoever opened it, and is closed.
    const isBack = popup.waitForURL(url => url.href.startsWith(redirectUri)).catch(() => {})
    await isBack
    if (!popup.isClosed())
      await popup
        .evaluate(given => new oidc.UserManager(given).signinPopupCallback(), settings)
        .catch(() => {})
    expect(await outcome).toEqual(
      decision === 'allow' ? { email: room.person('ready').email } : { error: 'access_denied' },
    )
  })
}

test('every answer of a sign-in keeps the opener, and everything else is isolated', async ({
  page,
  room,
  person,
  connect,
  origin: clientOrigin,
}) => {
  const client = await registerOwn(room, `${clientOrigin}/callback`)
  const { origin } = new URL(room.urls.issuer)
  const policies: Record<string, string[]> = {}
  page.on('response', async response => {
    if (!response.request().isNavigationRequest() || !response.url().startsWith(origin)) return
    const where = new URL(response.url()).pathname.replace(/(interaction|auth)\/[\w-]{20,}/, '$1/…')
    const policy = response.headers()['cross-origin-opener-policy'] ?? 'none'
    policies[where] = [...new Set([...(policies[where] ?? []), policy])]
  })
  await page.goto(client.authorize())
  const interaction = page.url()
  await connect.signInAs(person.citizenId)
  await expect(page).toHaveURL(/\/callback\?code=/)
  for (const ending of ['', '/ended', '/locked', '/consent']) await page.goto(interaction + ending)
  await page.goto(`${room.urls.issuer}/auth?client_id=nobody`)
  expect(Object.values(policies).flat()).not.toHaveLength(0)
  expect(Object.keys(policies).length).toBeGreaterThan(7)
  for (const [where, seen] of Object.entries(policies)) expect(seen, where).toEqual(['unsafe-none'])

  const { urls } = room
  const others = [
    origin,
    `${origin}/about`,
    urls.home,
    urls.mooc,
    urls.seis,
    urls.learning,
    urls.mail,
    urls.trace,
  ]
  const ofTheProvider = ['', '/account', '/session/end', '/.well-known/openid-configuration', '/jwks']
  for (const address of [...others, ...ofTheProvider.map(rest => urls.issuer + rest)]) {
    const given = await page.request.get(address)
    expect(given.headers()['cross-origin-opener-policy'], address).toBe('same-origin')
  }
})
