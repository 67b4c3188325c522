/**
 * openid-client as one site of one room. It knows of ETDA Connect what a real client would: the issuer's address, its
 * own id and secret. Discovery is asked once an issuer, and kept.
 */
import * as client from 'openid-client'
import { issuerOf } from '@/lib/paths'
import { providerFetch } from '@/lib/relying-party/provider-fetch'
import { remember } from '@/lib/remember'
import { registeredClient } from '@/lib/rooms/registered-clients'
import { type RelyingParty, relyingParties, sites } from '@/lib/sites/sites.mjs'

const requestSeconds = 10
const keptIssuers = 500

/** One for each site and room. After a failed discovery the next request tries again. */
export const configurationOf = (site: RelyingParty, roomId: string): Promise<client.Configuration> =>
  configurationsOf(site)(roomId)

const configurationsOf = remember(relyingParties.length, (site: RelyingParty) =>
  remember(keptIssuers, (roomId: string) => discover(site, roomId)),
)

async function discover(site: RelyingParty, roomId: string): Promise<client.Configuration> {
  const issuer = new URL(issuerOf(roomId))
  const { client_id: id, client_secret: secret } = await registeredClient(roomId, site)
  return client.discovery(issuer, id, undefined, client.ClientSecretBasic(secret), {
    timeout: requestSeconds,
    [client.customFetch]: (url, { body, ...options }) =>
      // A copy of bytes: fetch takes none whose memory might be shared.
      providerFetch(sites[site].party)(url, {
        ...options,
        body: body instanceof Uint8Array ? body.slice() : body,
      }),
    execute: issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [],
  })
}
