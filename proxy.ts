/**
 * What every page needs before it is rendered: it must be asked for under the configured origin, it gets a
 * Content-Security-Policy with a nonce of its own, and its flash is spent by being shown. Answers of route
 * handlers (the protocol, the control API, posted forms) set their own headers and are left alone.
 */
import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { env } from '@/lib/env'
import { contentSecurityPolicy } from '@/lib/web/content-security-policy'
import { clientOriginCookie, flashCookie, nonceHeader, pathHeader, stepCookie } from '@/lib/web/names'
import { arrivesUnderOurOrigin } from '@/lib/web/origin'
import { wrongOriginPage } from '@/lib/web/wrong-origin-page'

/** Pages of the three sites: where "back to the step I left" leads. */
const stepPage = /^(\/r\/[a-z0-9]+)\/(mooc|seis|learning|connect\/interaction)(\/|$)/

export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (!arrivesUnderOurOrigin(request.headers.get('host'))) return wrongOriginPage(request)
  if (request.method !== 'GET' && request.method !== 'HEAD') return NextResponse.next()

  const nonce = randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy(nonce, request.cookies.get(clientOriginCookie)?.value)
  const headers = new Headers(request.headers)
  headers.set(pathHeader, pathname)
  headers.set(nonceHeader, nonce)
  headers.set('content-security-policy', policy)
  const answer = NextResponse.next({ request: { headers } })
  answer.headers.set('content-security-policy', policy)
  answer.headers.set('cache-control', 'no-store')

  const room = stepPage.exec(pathname)?.[1]
  if (room && request.cookies.get(stepCookie)?.value !== pathname) {
    const secure = env().APP_ORIGIN.startsWith('https:')
    answer.cookies.set(stepCookie, pathname, { path: room, httpOnly: true, sameSite: 'lax', secure })
  }
  // As a bare header, and last: what goes through `answer.cookies`, the page would already see as cleared.
  if (request.cookies.has(flashCookie))
    answer.headers.append('set-cookie', `${flashCookie}=; Path=${pathname}; Max-Age=0`)
  return answer
}

export const config = {
  matcher: [
    {
      // All but files, the health check, the control API and the protocol addresses of an issuer.
      source:
        '/((?!_next/|fonts/|drawings/|icon\\.svg|tokens\\.css|plain\\.css|robots\\.txt|api/|r/[a-z0-9]+/connect/(?:\\.well-known|auth|token|userinfo|jwks|revocation|introspection|session)|r/[a-z0-9]+/mooc/api/|r/[a-z0-9]+/mail/[a-z0-9]+/html$).*)',
    },
  ],
}
