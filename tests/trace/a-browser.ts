/**
 * A person's browser and the whole installation behind it, in one process: every request goes to the route handler
 * that answers it in production, cookies are kept, and what a site asks of another over HTTP comes the same way.
 * For tests that look into the tables afterwards.
 */
import { vi } from 'vitest'
import { env } from '@/lib/env'
import { duringRequest } from '@/lib/web/current-request.mjs'
import { type Flash, readFlash } from '@/lib/web/flash'
import type { FormDescription, RefusalsByField } from '@/lib/web/form-description'
import { pathHeader } from '@/lib/web/names.mjs'
import { type RouteModule, routeTable } from '@/lib/web/route-table'
import { headers, jar } from '../web/a-reader'

const find = routeTable(import.meta.glob<RouteModule>('../../app/**/route.ts'))

async function dispatch(request: Request): Promise<Response> {
  const found = find(new URL(request.url).pathname)
  const handler = (await found?.load())?.[request.method]
  // Without one it is a page: nothing on it matters here.
  if (!found || !handler) return new Response(null, { status: 200 })
  return handler(request, { params: Promise.resolve(found.params as never) })
}

/** What one program asks of another: never a person's cookies, but those that it brings; and who asked may lose patience. */
const outside = globalThis.fetch
export const serverFetch: typeof fetch = (input, init) => {
  const request = new Request(input, init)
  if (new URL(request.url).origin !== env().APP_ORIGIN) return outside(request)
  return new Promise((resolve, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason))
    duringRequest(Object.fromEntries(request.headers), () => dispatch(request)).then(resolve, reject)
  })
}
vi.stubGlobal('fetch', serverFetch)

/** Where a browser ends. */
export interface Arrival {
  url: string
  status: number
  text: string
}

/** A browser with the cookies of `jar`; without one, a new one. */
export function aBrowser(jar = new Map<string, string>()) {
  const cookieHeader = () => [...jar].map(pair => pair.join('=')).join('; ')

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
  async function arrive(
    path: string,
    form?: Record<string, string>,
    stopAt: (url: string) => boolean = () => false,
  ): Promise<Arrival> {
    let url = new URL(path, env().APP_ORIGIN).href
    let status = 0
    for (let body = form, count = 0; count < 12; count++) {
      if (stopAt(url)) return { url, status, text: '' }
      const cookie = cookieHeader()
      const request = new Request(url, {
        method: body ? 'POST' : 'GET',
        headers: { cookie, ...(body ? { origin: env().APP_ORIGIN } : {}) },
        ...(body ? { body: new URLSearchParams(body) } : {}),
        redirect: 'manual',
      })
      const answer = await duringRequest({ ...headers, cookie }, () => dispatch(request))
      keep(answer)
      status = answer.status
      const location = answer.headers.get('location')
      if (!location) return { url, status, text: await answer.text() }
      url = new URL(location, url).href
      body = undefined
    }
    throw new Error(`Never arrives: ${url}`)
  }

  return { jar, arrive, go: async (...walk: Parameters<typeof arrive>) => (await arrive(...walk)).url }
}

/** What a page is told of the form that led to it, in the browser with these cookies. */
export const toldTo = <R extends RefusalsByField<R>, Notice extends string>(
  jar: ReadonlyMap<string, string>,
  form: FormDescription<R, Notice>,
  path: string,
): Promise<Flash<R, Notice>> => {
  const cookie = [...jar].map(pair => pair.join('=')).join('; ')
  return duringRequest({ cookie, [pathHeader]: path }, () => readFlash(form))
}

/** The page at which the browser below ended last. */
export const page = { text: '' }

const reader = aBrowser(jar)

/** The same by the browser of whoever reads in this file. */
export async function go(...walk: Parameters<typeof reader.arrive>): Promise<string> {
  const { url, text } = await reader.arrive(...walk)
  page.text = text
  return url
}
