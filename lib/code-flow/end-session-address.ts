import * as client from 'openid-client'
import { registeredClient } from '@/lib/rooms/registered-clients'
import type { RelyingParty } from '@/lib/sites/sites.mjs'
import { configurationOf } from './configuration'

/** Where the provider ends its session (RP-Initiated Logout §2); null where its discovery cannot be had. */
export async function endSessionAddress(
  roomId: string,
  site: RelyingParty,
  state: string,
  idToken: string | null,
): Promise<string | null> {
  const { post_logout_redirect_uris: uris } = await registeredClient(roomId, site)
  const configuration = await configurationOf(site, roomId).catch(() => null)
  if (!configuration) return null
  return client.buildEndSessionUrl(configuration, {
    ...(idToken ? { id_token_hint: idToken } : {}),
    post_logout_redirect_uri: uris[0],
    state,
  }).href
}
