/**
 * What makes oidc-provider the ETDA Connect of one room. Everything that differs from its defaults says why.
 * Times here are real time, in seconds: outside clients reject anything else.
 */

import type { JWK } from 'jose'
import type { Configuration } from 'oidc-provider'
import { providerCookies } from '@/lib/connect/cookies'
import { beginInteraction, describeInteraction } from '@/lib/connect/interaction/begin-interaction'
import { claimsForIdToken, claimsIn, everyClaimOf } from '@/lib/connect/people/claims'
import { findPerson } from '@/lib/connect/people/find-person'
import type { OwnScope } from '@/lib/connect/people/own-claims'
import { subjectFor } from '@/lib/connect/people/subject'
import { locales } from '@/lib/i18n/translator'
import { connectPath, interactionPath } from '@/lib/paths'
import { RoomAdapter } from './adapter'
import { fetchOf } from './back-channel'
import { acr, refuseUnreachableAcr, strictPolicy } from './interaction-policy'
import { interactionLifetimeSeconds, sessionLifetimeSeconds } from './lifetimes'
import { errorPage, signedOutPage, signOutPage } from './provider-pages'
import { begunWithoutClick, roomOfRequest } from './room-of-request'
import { serverErrorInside } from './server-error-page'

export interface ProviderKeys {
  /** The first signs; all are published. */
  signing: JWK[]
  cookies: string[]
}

/** How a client may prove itself, at each endpoint that asks for it. */
const clientAuthMethods = ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'] as const
/** With which algorithms it may sign what proves it (RFC 7523 §3). */
const clientAuthAlgorithms = ['RS256', 'PS256', 'ES256', 'Ed25519', 'EdDSA'] as const
/** What our clients have and no standard names: the provider keeps it under its name. */
const ownClientMetadata = [
  'token_endpoint_auth_methods_accepted',
  'id_token_claims',
  'access_token_lifetime',
  'refresh_token_lifetime',
] as const

const secondsOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** A client's own web origins, those of its redirect URIs: a page of one may call the provider (CORS). */
const originsOf = (redirectUris: readonly string[] = []): string[] =>
  redirectUris.flatMap(uri => (/^https?:/.test(uri) ? [new URL(uri).origin] : []))

/** The configuration of the provider of one room. */
export function providerConfiguration(
  roomId: string,
  keys: ProviderKeys,
  own: OwnScope | null,
): Configuration {
  const path = connectPath(roomId)
  return {
    adapter: class extends RoomAdapter {
      constructor(model: string) {
        super(roomId, model)
      }
    },
    jwks: { keys: keys.signing as never[] },
    cookies: {
      keys: keys.cookies,
      names: providerCookies(),
      // Two rooms in one browser must not overwrite each other's session.
      long: { path, httpOnly: true, sameSite: 'lax', signed: true },
      // No path, which would put them all at one: each is at the address of its own interaction, so that sign-ins in
      // several tabs do not overwrite each other.
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    claims: Object.fromEntries(Object.entries(claimsIn(own)).map(([scope, claims]) => [scope, [...claims]])),
    scopes: ['openid', 'offline_access'],
    acrValues: [acr],
    responseTypes: ['code'],
    subjectTypes: ['pairwise'],
    clientDefaults: {
      grant_types: ['authorization_code'],
      response_types: ['code'],
      subject_type: 'pairwise',
    },
    pairwiseIdentifier: (_ctx, accountId, client) => subjectFor(roomId, client.clientId, accountId),
    sectorIdentifierUriValidate: () => false,
    // redirect_uri is required, also where one is registered (OpenID Connect Core §3.1.2.1 and §3.1.3.2).
    allowOmittingSingleRegisteredRedirectUri: false,
    routes: { userinfo: '/userinfo', revocation: '/revocation', introspection: '/introspection' },
    // What the control API registers, and nothing that no client here can use.
    clientAuthMethods: [...clientAuthMethods],
    enabledJWA: { clientAuthSigningAlgValues: [...clientAuthAlgorithms] },
    extraClientMetadata: { properties: [...ownClientMetadata] },
    discovery: {
      ui_locales_supported: [...locales],
      // Left out, both would mean client_secret_basic alone (RFC 8414 §2).
      revocation_endpoint_auth_methods_supported: [...clientAuthMethods],
      revocation_endpoint_auth_signing_alg_values_supported: [...clientAuthAlgorithms],
      introspection_endpoint_auth_methods_supported: [...clientAuthMethods],
      introspection_endpoint_auth_signing_alg_values_supported: [...clientAuthAlgorithms],
    },
    // Which claims an ID token has beside `sub` is told per client, in findAccount.
    conformIdTokenClaims: false,
    pkce: { required: (_ctx, client) => client.clientAuthMethod === 'none' },
    clientBasedCORS: (_ctx, origin, client) => originsOf(client.redirectUris).includes(origin),
    ttl: {
      AccessToken: (_ctx, _token, client) => secondsOf(client.access_token_lifetime) ?? 3600,
      AuthorizationCode: 60,
      ClientCredentials: 600,
      Grant: sessionLifetimeSeconds,
      IdToken: 3600,
      Interaction: interactionLifetimeSeconds,
      RefreshToken: (_ctx, _token, client) =>
        secondsOf(client.refresh_token_lifetime) ?? sessionLifetimeSeconds,
      Session: sessionLifetimeSeconds,
    },
    features: {
      devInteractions: { enabled: false },
      // On by default; neither trace nor checks nor failures know of such a proof (RFC 9449).
      dPoP: { enabled: false },
      claimsParameter: { enabled: true, assertClaimsParameter: refuseUnreachableAcr },
      revocation: { enabled: true },
      introspection: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => signOutPage(ctx, form),
        postLogoutSuccessSource: ctx => signedOutPage(ctx, roomId),
      },
    },
    findAccount: async (ctx, accountId) => {
      // Whoever has just allowed it is there, and an answer with a code carries no claim: nothing to read.
      if (ctx.oidc.route === 'resume') return { accountId, claims: () => ({ sub: accountId }) }
      const person = await findPerson(roomId, accountId)
      if (!person) return undefined
      const chosen = ctx.oidc.client?.id_token_claims
      return {
        accountId,
        claims: (use, _scope, asked) => ({
          sub: accountId,
          ...(use === 'id_token' ? claimsForIdToken(person, chosen, asked) : everyClaimOf(person)),
        }),
      }
    },
    interactions: {
      policy: strictPolicy(),
      url: async (ctx, interaction) => {
        const room = roomOfRequest.get(ctx.req)
        const begun = describeInteraction(roomId, interaction, { client: ctx.oidc.client, room, own })
        if (begun.citizenId) begunWithoutClick.set(ctx.req, begun)
        else await beginInteraction(begun)
        return interactionPath(roomId, interaction.uid)
      },
    },
    renderError: (ctx, out, error) =>
      out.error === 'server_error' ? serverErrorInside(ctx, roomId, out) : errorPage(ctx, roomId, out, error),
    fetch: fetchOf(roomId),
  }
}
