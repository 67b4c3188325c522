/**
 * Auth.js, the engine of next-auth, as the MOOC of one room: an OpenID Connect client of that room's issuer (code flow,
 * PKCE S256, state, nonce). It knows of ETDA Connect only what a real client would have in its configuration. Why
 * without its wrapper for Next: docs/decisions/0031.
 */
import { Auth, type AuthConfig, customFetch, raw, skipCSRFCheck } from '@auth/core'
import { z } from 'zod'
import { issuerOf, moocPath, publicUrl } from '@/lib/paths'
import { providerFetch } from '@/lib/relying-party/provider-fetch'
import { scopeOf } from '@/lib/relying-party/scope-of'
import { verifyIdToken } from '@/lib/relying-party/verify-id-token'
import { registeredClient } from '@/lib/rooms/registered-clients'
import type { Room } from '@/lib/rooms/room'
import { admitLearner, ClaimsShape } from './admit-learner'
import { cookieName, cookieOptions, type MoocCookie } from './cookies'
import type { Course } from './courses'
import { authSecret, sessionLifetimeSeconds, sessionToken } from './session'

/** The provider's name in our addresses: …/api/auth/callback/etda. */
export const providerId = 'etda'

export interface AuthWishes {
  /** Enrol in this course as part of the sign-in. */
  wanted?: Course | null
  /** Is called with the error of a sign-in that failed; Auth.js itself only redirects to the failed page. */
  onFailure?: (error: Error) => void
}

/** One of Auth.js's own addresses (`/r/{room}/mooc/api/auth/…`). */
export const answerAuth = async (room: Room, request: Request): Promise<Response> =>
  Auth(atOwnOrigin(request), await configOf(room))

/** The provider's answer (RFC 6749 §4.1.2), with the cookies of the sign-in that it ends. */
export const answerCallback = async (room: Room, request: Request, wishes: AuthWishes): Promise<Response> =>
  // A callback is a GET, which no CSRF token guards; without this each would leave one in the browser.
  Auth(atOwnOrigin(request), { ...(await configOf(room, wishes)), skipCSRFCheck })

/** What Auth.js wants the browser to keep, and where to send it. */
export interface Leaving {
  location: string
  cookies: readonly { name: string; value: string }[]
}

/** The authorization request (RFC 6749 §4.1.1), as next-auth's own `signIn` gets it. The form is guarded by ours. */
export async function leaveForProvider(
  room: Room,
  callbackUrl: string,
  parameters: Record<string, string>,
): Promise<Leaving> {
  const config = await configOf(room)
  const address = publicUrl(`${config.basePath}/signin/${providerId}?${new URLSearchParams(parameters)}`)
  const request = new Request(address, { method: 'POST', body: new URLSearchParams({ callbackUrl }) })
  const { redirect, cookies = [] } = await Auth(request, { ...config, raw, skipCSRFCheck })
  if (!redirect) throw new Error('Auth.js gave no authorization request')
  return { location: redirect, cookies }
}

/** What of it is verified (OpenID Connect Core §3.1.3.3). */
const TokenResponse = z.object({ access_token: z.string(), id_token: z.string().min(1) })

/** Before Auth.js reads the tokens, which leaves the signature undone. An error response passes: it reads that. */
async function verifyTokens(roomId: string, answer: Response): Promise<void> {
  if (!answer.ok) return
  const { id_token: idToken, access_token: accessToken } = TokenResponse.parse(await answer.json())
  await verifyIdToken({ idToken, accessToken }, roomId, 'mooc')
}

/** Auth.js takes the site's origin from the address of the request; a Host header could be anybody's. */
function atOwnOrigin(request: Request): Request {
  const { pathname, search } = new URL(request.url)
  return new Request(publicUrl(pathname + search), request)
}

/** Made for each request: it may report a failure, and enrols in the course that this request wants. */
async function configOf(
  room: Room,
  { wanted = null, onFailure }: AuthWishes = {},
): Promise<AuthConfig & { basePath: string }> {
  const issuer = issuerOf(room.id)
  const client = await registeredClient(room.id, 'mooc')
  const home = moocPath(room.id)
  const cookie = (name: MoocCookie) => ({
    name: cookieName(room.id, name),
    options: cookieOptions(room.id),
  })
  return {
    basePath: `${home}/api/auth`,
    trustHost: true,
    secret: await authSecret(),
    session: { strategy: 'jwt', maxAge: sessionLifetimeSeconds },
    jwt: sessionToken(room.id),
    cookies: {
      sessionToken: cookie('session'),
      callbackUrl: cookie('callback'),
      csrfToken: cookie('csrf'),
      pkceCodeVerifier: cookie('pkce'),
      state: cookie('state'),
      nonce: cookie('nonce'),
    },
    pages: {
      signIn: `${home}/login`,
      signOut: `${home}/dashboard`,
      error: `${home}/login/failed`,
      verifyRequest: `${home}/login`,
    },
    providers: [
      {
        id: providerId,
        name: 'ETDA Connect',
        type: 'oidc',
        issuer,
        clientId: client.client_id,
        clientSecret: client.client_secret,
        checks: ['pkce', 'state', 'nonce'],
        // With every endpoint named here Auth.js never fetches discovery. `prompt` differs between requests, so start-sign-in.ts adds it.
        authorization: { url: `${issuer}/auth`, params: { scope: scopeOf('mooc') } },
        token: {
          url: `${issuer}/token`,
          conform: (answer: Response) => verifyTokens(room.id, answer),
        },
        userinfo: `${issuer}/userinfo`,
        [customFetch]: providerFetch('mooc'),
        // Names and e-mail are at userinfo only.
        idToken: false,
        profile: claims => ({ id: claims.sub, name: claims.name, email: claims.email }),
      },
    ],
    callbacks: {
      // `profile` is there at a sign-in only. The cookie keeps the ids of account and session and nothing else.
      jwt: async ({ token, profile, account }) =>
        profile
          ? {
              ...(await admitLearner(room, ClaimsShape.parse(profile), wanted, {
                idToken: account?.id_token,
              })),
            }
          : token,
      // A redirect after the sign-in stays in this room's MOOC.
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url
        return path === home || path.startsWith(`${home}/`) ? baseUrl + path : `${baseUrl}${home}/dashboard`
      },
    },
    // Its own log prints whole answers of the provider, people's data among them.
    logger: { error: error => onFailure?.(error), warn: () => {}, debug: () => {} },
  }
}
