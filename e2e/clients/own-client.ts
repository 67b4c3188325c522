/** A client of a tester's own, registered in the room, and the addresses at which a browser begins with it. */
import type { Room } from '../kit/room'

export interface OwnClient {
  client_id: string
  client_secret: string
  redirect_uri: string
  /** Of an authorization request; `more` adds parameters, or takes the place of the usual ones. */
  authorize: (more?: Record<string, string>) => string
  /** Of a sign-out that leads back to the client (OpenID Connect RP-Initiated Logout 1.0). */
  signOut: (post_logout_redirect_uri: string, state: string) => string
}

/** Metadata of an app: it has a scheme of its own and can keep no secret (RFC 8252). */
export const nativeApp = { application_type: 'native', token_endpoint_auth_method: 'none' }

/** The example of RFC 7636, appendix B: a public client has to send a challenge. */
export const pkce = {
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
}

/** Registers a client with this one redirect URI. */
export async function registerOwn(
  room: Room,
  redirect_uri: string,
  metadata: Record<string, unknown> = {},
): Promise<OwnClient> {
  const registered = await room.registerClient({ redirect_uris: [redirect_uri], ...metadata })
  const { client_id } = registered
  const usual = {
    client_id,
    redirect_uri,
    response_type: 'code',
    scope: 'openid profile',
    state: 'the-state',
  }
  return {
    ...registered,
    redirect_uri,
    authorize: more => `${room.urls.issuer}/auth?${new URLSearchParams({ ...usual, ...more })}`,
    signOut: (post_logout_redirect_uri, state) =>
      `${room.urls.issuer}/session/end?${new URLSearchParams({ client_id, post_logout_redirect_uri, state })}`,
  }
}
