/** oidc-client-ts in a page of its own site: a public client with PKCE that calls the issuer by CORS. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type * as Oidc from 'oidc-client-ts'
import { serveLocally } from './local-site'
import { type Claims, outsideClient, requestSeconds, scope } from './outside-client'

/** The library as its script tag puts it into the page. */
declare const oidc: typeof Oidc

const library = path.join(
  path.dirname(createRequire(import.meta.url).resolve('oidc-client-ts/package.json')),
  'dist/browser/oidc-client-ts.js',
)
const page = '<!doctype html><title>A client of its own</title><script src="/oidc-client-ts.js"></script>'

/** What the page tells of an error it caught; an Error itself does not come out of a browser whole. */
interface Caught {
  caught: { name: string; message: string; error?: string }
}

const raise = ({ caught }: Caught) => Object.assign(new Error(caught.message), caught)

export const oidcClientTs = outsideClient('oidc-client-ts', async attempt => {
  const { issuer, withLine, readsAll, chromium, register, walk, atEnd } = attempt
  const site = await serveLocally((request, response) => {
    const isLibrary = request.url === '/oidc-client-ts.js'
    response.setHeader('content-type', isLibrary ? 'text/javascript' : 'text/html')
    response.end(isLibrary ? readFileSync(library) : page)
  })
  atEnd(site.close)
  const context = await chromium.newContext()
  atEnd(() => context.close())
  const tab = await context.newPage()

  const redirectUri = `${site.origin}/callback`
  const { client_id } = await register({ redirect_uris: [redirectUri], token_endpoint_auth_method: 'none' })
  const settings = {
    authority: issuer,
    client_id,
    redirect_uri: redirectUri,
    ...(withLine && { extraQueryParams: { claims: '{"id_token":{"name":null}}' } }),
    ...(readsAll && { scope, loadUserInfo: true }),
    requestTimeoutInSeconds: requestSeconds,
  }

  // The page leaves for the issuer of its own accord; there the person takes over, in a browser without scripts.
  const departure = new Promise<string>(resolve => {
    tab.route(
      url => url.origin !== site.origin,
      route => {
        if (!route.request().isNavigationRequest()) return route.continue()
        resolve(route.request().url())
        return route.abort()
      },
    )
  })
  await tab.goto(site.origin)
  const refusal = tab.evaluate(async (given): Promise<Caught> => {
    try {
      await new oidc.UserManager(given).signinRedirect()
      return { caught: { name: 'Error', message: 'the page never left' } }
    } catch (error) {
      const { name, message, error: code } = error as Oidc.ErrorResponse
      return { caught: { name, message, ...(code ? { error: code } : {}) } }
    }
  }, settings)
  // Once the page has left, nobody waits for this any more.
  refusal.catch(() => {})
  const left = await Promise.race([departure, refusal])
  if (typeof left !== 'string') throw raise(left)

  await tab.goto(await walk(left, redirectUri))
  const result = await tab.evaluate(async (given): Promise<{ claims: Claims } | Caught> => {
    try {
      const user = await new oidc.UserManager(given).signinCallback()
      return { claims: { ...user?.profile } }
    } catch (error) {
      const { name, message, error: code } = error as Oidc.ErrorResponse
      return { caught: { name, message, ...(code ? { error: code } : {}) } }
    }
  }, settings)
  if ('caught' in result) throw raise(result)
  return result.claims
})
