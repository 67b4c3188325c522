/** oidc-client-ts in the page of a site: by redirect, in a popup, and once more in a frame that nobody sees. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { type Attempt, outsideClient, requestSeconds, scope } from './outside-client'
import { claimsOf, leaving, openSinglePage, type Told } from './single-page-site'

/** Made by oidc-client-ts.page.js, in the page. */
declare const signInBy: (method: 'signinRedirect' | 'signinPopup' | 'signinSilent') => Promise<Told>
declare const cameBack: Promise<Told>

const library = path.dirname(createRequire(import.meta.url).resolve('oidc-client-ts/package.json'))
const scripts = {
  '/library.js': readFileSync(path.join(library, 'dist/browser/oidc-client-ts.js')),
  '/page.js': readFileSync(path.join(import.meta.dirname, 'oidc-client-ts.page.js')),
}

const open = (attempt: Attempt, host?: 'localhost') =>
  openSinglePage(attempt, {
    host,
    html: '<title>A site</title><script src="/library.js"></script><script src="/page.js"></script>',
    scripts,
    settings: ({ client_id, redirectUri }) => ({
      authority: attempt.issuer,
      client_id,
      redirect_uri: redirectUri,
      ...(attempt.withLine && { extraQueryParams: { claims: '{"id_token":{"name":null}}' } }),
      ...(attempt.readsAll && { scope, loadUserInfo: true }),
      requestTimeoutInSeconds: requestSeconds,
    }),
  })

/** What the page says of a sign-in that it begins; of one by redirect only if it never leaves. */
const begin = (tab: Page, method: Parameters<typeof signInBy>[0]) =>
  tab.evaluate(given => signInBy(given), method)

export const oidcClientTs = outsideClient('oidc-client-ts', async attempt => {
  const { tab, redirectUri } = await open(attempt)
  const left = leaving(tab)
  const refusal = begin(tab, 'signinRedirect')
  // Once the page has left, nobody waits for this any more.
  refusal.catch(() => {})
  const first = await Promise.race([left, refusal])
  if (typeof first !== 'string') return claimsOf(first)
  await tab.goto(await attempt.walk(first, redirectUri))
  return claimsOf(await tab.evaluate(() => cameBack))
})

export const oidcClientTsPopup = outsideClient('oidc-client-ts signinPopup', async attempt => {
  const { tab } = await open(attempt)
  const opened = tab.waitForEvent('popup')
  const told = begin(tab, 'signinPopup')
  await attempt.walkIn(await opened)
  return claimsOf(await told)
})

export const oidcClientTsSilent = outsideClient('oidc-client-ts signinSilent', async attempt => {
  const { tab, redirectUri } = await open(attempt, 'localhost')
  begin(tab, 'signinRedirect').catch(() => {})
  await tab.waitForURL(url => url.href.startsWith(attempt.issuer))
  await attempt.walkIn(tab)
  await tab.waitForURL(url => url.href.startsWith(redirectUri))
  claimsOf(await tab.evaluate(() => cameBack))
  return claimsOf(await begin(tab, 'signinSilent'))
})
