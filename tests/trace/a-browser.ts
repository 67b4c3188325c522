/**
 * A person's browser and the whole installation behind it, in one process: every request goes to the route handler
 * that answers it in production, cookies are kept, and what a site asks of another over HTTP comes the same way.
 * For tests that look into the tables afterwards.
 */
import { vi } from 'vitest'
import { env } from '@/lib/env'
import { duringRequest } from '@/lib/web/current-request.mjs'
import { type RouteModule, routeTable } from '@/lib/web/route-table'
import { cookieHeader, jar } from '../web/a-reader'

const find = routeTable(import.meta.glob<RouteModule>('../../app/**/route.ts'))

async function dispatch(request: Request): Promise<Response> {
  const found = find(new URL(request.url).pathname)
  const handler = (await found?.load())?.[request.method]
  // Without one it is a page: nothing on it matters here.
  if (!found || !handler) return new Response(null, { status: 200 })
  return handler(request, { params: Promise.resolve(found.params as never) })
}

/** What one program asks of another: never a person's cookies, but those that it brings. */
const outside = globalThis.fetch
export const serverFetch: typeof fetch = (input, init) => {
  const request = new Request(input, init)
  if (new URL(request.url).origin !== env().APP_ORIGIN) return outside(request)
  return duringRequest(Object.fromEntries(request.headers), () => dispatch(request))
}
vi.stubGlobal('fetch', serverFetch)

function keep(answer: Response): void {
  for (const line of answer.headers.getSetCookie()) {
    const [pair = ''] = line.split(';')
    const cut = pair.indexOf('=')
    const value = pair.slice(cut + 1)
    if (value === '' || /max-age=0(;|$)/i.test(line)) jar.delete(pair.slice(0, cut))
    else jar.set(pair.slice(0, cut), value)
  }
}

/** The page at which the browser ended last. */
export const page = { text: '' }

/** Opens an address, or posts a form to it, and follows redirects; ends at a page, or before what `stopAt` recognises. */
export async function go(
  path: string,
  form?: Record<string, string>,
  stopAt: (url: string) => boolean = () => false,
): Promise<string> {
  let url = new URL(path, env().APP_ORIGIN).href
  for (let body = form, count = 0; count < 12; count++) {
    if (stopAt(url)) return url
    const answer = await dispatch(
      new Request(url, {
        method: body ? 'POST' : 'GET',
        headers: {
          cookie: cookieHeader(),
          ...(body ? { origin: env().APP_ORIGIN } : {}),
        },
        ...(body ? { body: new URLSearchParams(body) } : {}),
        redirect: 'manual',
      }),
    )
    keep(answer)
    const location = answer.headers.get('location')
    if (!location) {
      page.text = await answer.text()
      return url
    }
    url = new URL(location, url).href
    body = undefined
  }
  throw new Error(`Never arrives: ${url}`)
}
