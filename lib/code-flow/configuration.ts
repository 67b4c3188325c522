/**
 * openid-client as one site of one room. It knows of ETDA Connect what a real client would: the issuer's address, its
 * own id and secret. Discovery is asked once an issuer, its keys when first needed; both are kept.
 */
import * as client from 'openid-client'
import { issuerOf } from '@/lib/paths'
import { providerFetch } from '@/lib/relying-party/provider-fetch'
import { remember } from '@/lib/remember'
import { registeredClient } from '@/lib/rooms/registered-clients'
import { type RelyingParty, relyingParties, sites } from '@/lib/sites/sites.mjs'

const requestSeconds = 10
const keptIssuers = 2000

/** By site and room. A discovery that failed is asked again. */
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
    [client.customFetch]: (url, options) => providerFetch(sites[site].party)(url, options as RequestInit),
    execute: [
      // The library believes an ID token that came straight from the issuer; this checks its signature all the same.
      client.enableNonRepudiationChecks,
      ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
    ],
  })
}
