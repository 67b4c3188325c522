/** A site that is one page with a library in it: a public client with PKCE, which calls the issuer by CORS. */
import type { Page } from '@playwright/test'
import { serveLocally } from './local-site'
import type { Attempt, Claims } from './outside-client'

/** What the page tells of an error it caught; an Error itself does not come out of a browser whole. */
export type Told = { claims: Claims } | { caught: { name: string; message: string; error?: string } }

export interface SinglePage {
  tab: Page
  /** Registered, and the same at every address of the site: the page is there too. */
  redirectUri: string
  client_id: string
}

interface Wish {
  /** With `localhost` the issuer's cookies come along in a frame: the same site, at another port. */
  host?: '127.0.0.1' | 'localhost'
  html: string
  scripts: Record<string, string | Buffer>
  /** The library's, as the page finds them in `settings`. */
  settings: (given: Omit<SinglePage, 'tab'>) => object
}

/** The site, opened in a fresh window. */
export async function openSinglePage(
  { chromium, register, atEnd }: Attempt,
  wish: Wish,
): Promise<SinglePage> {
  let settings = {}
  const site = await serveLocally(({ url = '' }, response) => {
    const script = wish.scripts[url]
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html')
    response.end(
      script ?? `<!doctype html><script>settings = ${JSON.stringify(settings)}</script>${wish.html}`,
    )
  })
  atEnd(site.close)
  const origin = site.origin.replace('127.0.0.1', wish.host ?? '127.0.0.1')
  const redirectUri = `${origin}/callback`
  const { client_id } = await register({ redirect_uris: [redirectUri], token_endpoint_auth_method: 'none' })
  settings = wish.settings({ client_id, redirectUri })
  const context = await chromium.newContext()
  atEnd(() => context.close())
  const tab = await context.newPage()
  await tab.goto(origin)
  return { tab, redirectUri, client_id }
}

/** The address at which a page leaves its site; it stays, for there the person takes over in a browser without scripts. */
export const leaving = (tab: Page): Promise<string> =>
  new Promise(resolve => {
    const { origin } = new URL(tab.url())
    tab.route(
      url => url.origin !== origin,
      route => {
        if (!route.request().isNavigationRequest()) return route.continue()
        resolve(route.request().url())
        // An answer that shows nothing. Where there is none the browser shows a page of its own, at a moment of its own:
        // now and then in place of the page that the client is sent back to.
        return route.fulfill({ status: 204 })
      },
    )
  })

/** Who the page signed in; what it caught is thrown. */
export function claimsOf(told: Told): Claims {
  if ('claims' in told) return told.claims
  throw Object.assign(new Error(told.caught.message), told.caught)
}
