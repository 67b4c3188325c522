/**
 * The relying parties that every room starts with, as if somebody had registered them at ETDA Connect and
 * written the secrets into the sites' configuration. All sites read this; they still meet over HTTP only.
 */
import { publicUrl, sitePath } from '@/lib/paths'
import { opaque } from '@/lib/secrets/secrets'
import { type RelyingParty, relyingParties, siteOfClient, sites } from '@/lib/sites/sites.mjs'

export interface RegisteredClient {
  client_id: string
  client_name: string
  client_secret: string
  redirect_uris: [string]
  post_logout_redirect_uris: [string]
  backchannel_logout_uri: string
  backchannel_logout_session_required: true
}

/** What a site of ours is registered as in that room. */
export async function registeredClient(roomId: string, site: RelyingParty): Promise<RegisteredClient> {
  const { id, name, callback } = sites[site].client
  const address = (rest: string) => publicUrl(sitePath(site, roomId, rest))
  return {
    client_id: id,
    client_name: name,
    client_secret: await opaque('client-secret', roomId, id),
    redirect_uris: [address(callback)],
    post_logout_redirect_uris: [address('/signed-out')],
    // With these the ID token names the session (`sid`), and a sign-out elsewhere is told (Back-Channel Logout §2.2).
    backchannel_logout_uri: address('/api/backchannel-logout'),
    backchannel_logout_session_required: true,
  }
}

/** The first-party client of that name, or undefined: then it may be one that a tester registered. */
export function firstPartyClient(roomId: string, clientId: string): Promise<RegisteredClient> | undefined {
  const site = siteOfClient(clientId)
  return site && registeredClient(roomId, site)
}

/** The names that a room's issuer knows before anybody registers one. */
export const firstPartyClientIds: readonly string[] = relyingParties.map(site => sites[site].client.id)
