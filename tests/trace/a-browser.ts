/**
 * A person's browser and the whole installation behind it, in one process: every request goes to the route handler
 * that answers it in production, cookies are kept, and what a site asks of another over HTTP comes the same way.
 * For tests that look into the tables afterwards.
 */
import { NextRequest } from 'next/server'
import { vi } from 'vitest'
import { env } from '@/lib/env'

interface Cookie {
  name: string
  value: string
}

/** The cookies that next/headers shows; one browser at a time, and paths do not matter to it. */
export const jar = new Map<string, string>()
const cookies = {
  get: (name: string): Cookie | undefined => {
    const value = jar.get(name)
    return value === undefined ? undefined : { name, value }
  },
  getAll: (): Cookie[] => [...jar].map(([name, value]) => ({ name, value })),
  has: (name: string) => jar.has(name),
  set: (name: string, value: string) => jar.set(name, value),
  delete: ({ name }: Pick<Cookie, 'name'>) => jar.delete(name),
}

vi.mock('next/headers', () => ({
  cookies: async () => cookies,
  headers: async () => new Headers({ cookie: [...jar].map(pair => pair.join('=')).join('; ') }),
}))

type Handler = (request: NextRequest, context: { params: Promise<never> }) => Promise<Response>
type Handlers = { GET?: Handler; POST?: Handler }

/** Route handlers by the address they answer. */
const routes: readonly [RegExp, () => Promise<unknown>][] = [
  [/\/mooc\/login\/start$/, () => import('@/app/r/[room]/(relying-party)/mooc/login/start/route')],
  [
    /\/mooc\/api\/auth\/(?<nextauth>.+)$/,
    () => import('@/app/r/[room]/(relying-party)/mooc/api/auth/[...nextauth]/route'),
  ],
  [
    /\/learning\/sign-in\/start$/,
    () => import('@/app/r/[room]/(second-relying-party)/learning/sign-in/start/route'),
  ],
  [
    /\/learning\/api\/callback$/,
    () => import('@/app/r/[room]/(second-relying-party)/learning/api/callback/route'),
  ],
  [
    /\/interaction\/(?<uid>[\w-]+)\/choose$/,
    () => import('@/app/r/[room]/(openid-provider)/connect/interaction/[uid]/choose/route'),
  ],
  [
    /\/interaction\/(?<uid>[\w-]+)\/citizen-id\/submit$/,
    () => import('@/app/r/[room]/(openid-provider)/connect/interaction/[uid]/citizen-id/submit/route'),
  ],
  [
    /\/interaction\/(?<uid>[\w-]+)\/otp\/verify$/,
    () => import('@/app/r/[room]/(openid-provider)/connect/interaction/[uid]/otp/verify/route'),
  ],
  [
    /\/interaction\/(?<uid>[\w-]+)\/consent\/decide$/,
    () => import('@/app/r/[room]/(openid-provider)/connect/interaction/[uid]/consent/decide/route'),
  ],
  [
    /\/connect\/(?!interaction\/).+$/,
    () => import('@/app/r/[room]/(openid-provider)/connect/[...protocol]/route'),
  ],
  [
    /\/seis\/request-password$/,
    () => import('@/app/r/[room]/(personnel-portal)/seis/request-password/route'),
  ],
  [
    /\/seis\/verify-identity\/check$/,
    () => import('@/app/r/[room]/(personnel-portal)/seis/verify-identity/check/route'),
  ],
  [/\/seis\/email\/save$/, () => import('@/app/r/[room]/(personnel-portal)/seis/email/save/route')],
  [/\/seis\/sign-in$/, () => import('@/app/r/[room]/(personnel-portal)/seis/sign-in/route')],
  [/\/seis\/group\/choose$/, () => import('@/app/r/[room]/(personnel-portal)/seis/group/choose/route')],
  [/\/seis\/profile\/save$/, () => import('@/app/r/[room]/(personnel-portal)/seis/profile/save/route')],
]

async function dispatch(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  for (const [shape, load] of routes) {
    const match = shape.exec(pathname)
    if (!match) continue
    const handler = ((await load()) as Handlers)[request.method as 'GET']
    const room = pathname.split('/')[2]
    const { nextauth = '', ...named } = match.groups ?? {}
    const params = Promise.resolve({ room, ...named, nextauth: nextauth.split('/') } as never)
    if (handler) return handler(new NextRequest(request), { params })
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
// As instrumentation.ts does at start: next-auth believes it and not the Host header.
vi.stubEnv('AUTH_URL', env().APP_ORIGIN)

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
          cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
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
