/**
 * A person's browser and the whole installation behind it, in one process: every request goes to the route handler
 * that answers it in production, cookies are kept, and what a site asks of another over HTTP comes the same way.
 * For tests that look into the tables afterwards.
 */
import { NextRequest } from 'next/server'
import { vi } from 'vitest'
import { env } from '@/lib/env'
import { cookieHeader, jar } from '../web/a-reader'

type Handler = (request: NextRequest, context: { params: Promise<never> }) => Promise<Response>
type Handlers = { GET?: Handler; POST?: Handler }

type Part = { name: string; all?: string }
/** How much of an address is left open. */
const openness = ({ names }: { names: Part[] }) => names.reduce((sum, { all }) => sum + (all ? 100 : 1), 0)

/** Every route handler of a room, by the address that it answers: the folders are the list. */
const modules = import.meta.glob<Handlers>('../../app/r/*/**/route.ts')
const routes = Object.entries(modules)
  .map(([file, load]) => {
    const address = file.replace(/^.*\/app|\/route\.ts$/g, '').replaceAll(/\/\([\w-]+\)/g, '')
    const names = [...address.matchAll(/\[(\.\.\.)?(\w+)\]/g)].map(
      ([, all, name = '']): Part => ({ name, all }),
    )
    const shape = address.replaceAll(/\[\.\.\.\w+\]/g, '(.+)').replaceAll(/\[\w+\]/g, '([^/]+)')
    return { fits: new RegExp(`^${shape}$`), names, load }
  })
  // Of two that fit, the one whose address says more (Next's own order).
  .sort((one, other) => openness(one) - openness(other))

async function dispatch(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  for (const { fits, names, load } of routes) {
    const match = fits.exec(pathname)
    if (!match) continue
    const handler = (await load())[request.method as 'GET']
    const named = names.map(({ name, all }, at) => [name, all ? match[at + 1]?.split('/') : match[at + 1]])
    if (handler)
      return handler(new NextRequest(request), {
        params: Promise.resolve(Object.fromEntries(named) as never),
      })
  }
  // A page: nothing on it matters here.
  return new Response(null, { status: 200 })
}

/** What one program asks of another. Never a person's cookies. */
const outside = globalThis.fetch
export const serverFetch: typeof fetch = (input, init) => {
  const request = new Request(input, init)
  return new URL(request.url).origin === env().APP_ORIGIN ? dispatch(request) : outside(request)
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
    if (!location) return url
    url = new URL(location, url).href
    body = undefined
  }
  throw new Error(`Never arrives: ${url}`)
}
