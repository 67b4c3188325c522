/**
 * next-auth as the MOOC of one room: an OpenID Connect client of that room's issuer (code flow, PKCE S256, state,
 * nonce). It knows of ETDA Connect only what a real client would have in its configuration.
 */
import NextAuth, { customFetch, type NextAuthConfig } from 'next-auth'
import { issuerOf, moocPath } from '@/lib/paths'
import { providerFetch } from '@/lib/relying-party/provider-fetch'
import { scopeOf } from '@/lib/relying-party/scope-of'
import { registeredClient } from '@/lib/rooms/registered-clients'
import type { Room } from '@/lib/rooms/room'
import { admitLearner } from './admit-learner'
import { cookieName, cookieOptions, type MoocCookie } from './cookies'
import type { Course } from './courses'
import { authSecret, sessionLifetimeSeconds, sessionToken } from './session'
import { verifyIdToken } from './verify-id-token'

/** The provider's name in our addresses: …/api/auth/callback/etda. */
export const providerId = 'etda'

export interface AuthWishes {
  /** Enrol in this course as part of the sign-in. */
  wanted?: Course | null
  /** Is called with the error of a sign-in that failed; next-auth itself only redirects to the failed page. */
  onFailure?: (error: Error) => void
}

/** next-auth's handlers and functions for one room; made anew for each request, for the failure it may report. */
export async function moocAuth(room: Room, { wanted = null, onFailure }: AuthWishes = {}) {
  const issuer = issuerOf(room.id)
  const client = await registeredClient(room.id, 'mooc')
  const home = moocPath(room.id)
  const cookie = (name: MoocCookie) => ({
    name: cookieName(room.id, name),
    options: cookieOptions(room.id),
  })
  const config: NextAuthConfig = {
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
        // With every endpoint named here next-auth never fetches discovery. `prompt` differs between requests, so start-sign-in.ts adds it.
        authorization: { url: `${issuer}/auth`, params: { scope: scopeOf('mooc') } },
        token: {
          url: `${issuer}/token`,
          conform: (answer: Response) => verifyIdToken(answer, issuer, client.client_id),
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
        profile ? { ...(await admitLearner(room, profile, wanted, { idToken: account?.id_token })) } : token,
      // A redirect after the sign-in stays in this room's MOOC.
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url
        return path === home || path.startsWith(`${home}/`) ? baseUrl + path : `${baseUrl}${home}/dashboard`
      },
    },
    // Its own log prints whole answers of the provider, people's data among them.
    logger: { error: error => onFailure?.(error), warn: () => {}, debug: () => {} },
  }
  return NextAuth(config)
}
