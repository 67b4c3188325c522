/**
 * openid-client as the learning space of one room. It knows of ETDA Connect what a real client would: the issuer's
 * address, its own id and secret. Discovery is asked once an issuer, its keys when first needed; both are kept.
 */
import * as client from 'openid-client'
import { issuerOf } from '@/lib/paths'
import { remember } from '@/lib/remember'
import { learningClient } from '@/lib/rooms/registered-clients'
import { agentOf } from '@/lib/trace/parties'

const requestSeconds = 10
const keptIssuers = 2000

/** By room. A discovery that failed is asked again. */
export const configurationOf = remember(keptIssuers, discover)

async function discover(roomId: string): Promise<client.Configuration> {
  const issuer = new URL(issuerOf(roomId))
  const { client_id: id, client_secret: secret } = await learningClient(roomId)
  return client.discovery(issuer, id, undefined, client.ClientSecretBasic(secret), {
    timeout: requestSeconds,
    // Says who asks: keys and discovery are asked for without a client's name.
    [client.customFetch]: (url, options) => {
      const headers = new Headers(options.headers)
      headers.set('user-agent', agentOf('learning'))
      return fetch(url, { ...options, headers } as RequestInit)
    },
    execute: [
      // The library believes an ID token that came straight from the issuer; this checks its signature all the same.
      client.enableNonRepudiationChecks,
      ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
    ],
  })
}
