/** อนุญาต and ไม่อนุญาต end at the client, whatever follows: an app's own scheme, callbacks that lead on elsewhere. */
import type { Page } from '@playwright/test'
import { serveLocally } from './clients/local-site'
import { nativeApp, pkce, registerOwn } from './clients/own-client'
import type { Connect } from './kit/pages/connect'
import type { Room } from './kit/room'
import { test as base, expect } from './kit/test'

interface Sites {
  /** A client whose callback leads on to `elsewhere`. */
  callback: string
  /** Another origin, in two hops. */
  elsewhere: string
}

const test = base.extend<{ sites: Sites }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces.
  sites: async ({}, use) => {
    const page = (text: string) => `<!doctype html><title>${text}</title><h1>${text}</h1>`
    const last = await serveLocally((_, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(page('arrived'))
    })
    const middle = await serveLocally((request, response) => {
      response.writeHead(302, {
        location: `${last.origin}/landed${new URL(request.url ?? '', 'http://x').search}`,
      })
      response.end()
    })
    const client = await serveLocally((request, response) => {
      response.writeHead(302, { location: middle.origin + request.url })
      response.end()
    })
    await use({ callback: `${client.origin}/callback`, elsewhere: `${last.origin}/landed` })
    for (const { close } of [last, middle, client]) close()
  },
})

/** The address of a sign-in of a client registered for it. */
async function askingFor(
  room: Room,
  redirectUri: string,
  more: Record<string, string> = {},
): Promise<string> {
  const client = await registerOwn(room, redirectUri, redirectUri.startsWith('http') ? {} : nativeApp)
  return client.authorize({ ...pkce, ...more })
}

/** The address of an app that the browser was told to open: no page ever answers there. */
const toApp = (page: Page, scheme: string) =>
  page.waitForEvent('request', request => request.url().startsWith(scheme)).then(request => request.url())

const press = (connect: Connect, decision: 'allow' | 'deny') => connect[decision].click()

for (const javaScriptEnabled of [true, false]) {
  base.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    for (const decision of ['allow', 'deny'] as const) {
      const answer =
        decision === 'allow' ? /^code=[\w-]+&state=the-state/ : /^error=access_denied.*state=the-state/

      test(`${decision} ends where a callback leads on to, two origins further`, async ({
        page,
        room,
        person,
        connect,
        sites,
      }) => {
        await page.goto(await askingFor(room, sites.callback))
        await connect.proveTo(person.citizenId)
        await press(connect, decision)
        await expect(page.getByRole('heading', { name: 'arrived' })).toBeVisible()
        expect(page.url().startsWith(sites.elsewhere)).toBe(true)
        expect(new URL(page.url()).search.slice(1)).toMatch(answer)
      })

      test(`${decision} opens an app by its own scheme, and the page stays usable`, async ({
        page,
        room,
        person,
        connect,
      }) => {
        await page.goto(await askingFor(room, 'com.example.app:/cb'))
        await connect.proveTo(person.citizenId)
        const opened = toApp(page, 'com.example.app:')
        await press(connect, decision)
        expect(new URL(await opened).search.slice(1)).toMatch(answer)
        await expect(connect.allow, 'the page did not go blank').toBeVisible()
      })
    }

    test('an answer as a form of its own goes on as far', async ({ page, room, person, connect, sites }) => {
      test.skip(!javaScriptEnabled, 'form_post without scripts is a button of the provider’s')
      await page.goto(await askingFor(room, sites.callback, { response_mode: 'form_post' }))
      await connect.proveTo(person.citizenId)
      await press(connect, 'allow')
      await expect(page.getByRole('heading', { name: 'arrived' })).toBeVisible()
    })

    test('an error that needs no page ends at the app as well', async ({ page, room }) => {
      const opened = toApp(page, 'com.example.app:')
      const address = await askingFor(room, 'com.example.app:/cb', { prompt: 'none' })
      await page.goto(address).catch(() => {})
      expect(await opened).toContain('error=login_required')
    })

    test('a sign-out ends where the client’s page leads on to', async ({
      page,
      room,
      person,
      connect,
      sites,
    }) => {
      const client = await registerOwn(room, 'http://127.0.0.1:9/callback', {
        post_logout_redirect_uris: [sites.callback],
      })
      await page.goto(await askingFor(room, sites.callback))
      await connect.signInAs(person.citizenId)
      await expect(page.getByRole('heading', { name: 'arrived' })).toBeVisible()
      await page.goto(client.signOut(sites.callback, 'out'))
      await connect.signOutEverywhere.click()
      await expect(page).toHaveURL(`${sites.elsewhere}?state=out`)
    })
  })
}

test('a client over plain HTTP that posts the decision gets a 303', async ({
  page,
  room,
  person,
  connect,
}) => {
  await page.goto(await askingFor(room, 'https://client.example/cb'))
  await connect.proveTo(person.citizenId)
  const form = connect.allow.locator('xpath=ancestor::form')
  const address = new URL((await form.getAttribute('action')) ?? '', page.url()).href
  const given = await page.request.post(address, { form: { decision: 'allow' }, maxRedirects: 0 })
  expect(given.status()).toBe(303)
})

test('an app opened from consent can be opened again after the return: the form is no longer held back', async ({
  page,
  room,
  person,
  connect,
}) => {
  await page.goto(await askingFor(room, 'com.example.app:/cb'))
  await connect.proveTo(person.citizenId)
  const opened = toApp(page, 'com.example.app:')
  await connect.allow.click()
  await opened
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await connect.allow.click()
  await expect(page.getByRole('heading', { name: 'การลงชื่อเข้าใช้ครั้งนี้สิ้นสุดแล้ว' })).toBeVisible()
})
