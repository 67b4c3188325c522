/** A sign-in in a popup hears from its opener, and what is no sign-in stays isolated; a library's: the table of clients. */
import { serveLocally } from './clients/local-site'
import { registerOwn } from './clients/own-client'
import { expect, test } from './kit/test'

test('every answer of a sign-in keeps the opener, and everything else is isolated', async ({
  page,
  room,
  person,
  connect,
}) => {
  const site = await serveLocally((_request, response) => response.end('A client'))
  const client = await registerOwn(room, `${site.origin}/callback`)
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
  site.close()
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
