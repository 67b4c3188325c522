/**
 * openid-client as the learning space of one room. It knows of ETDA Connect what a real client would: the issuer's
 * address, its own id and secret. Discovery is asked once an issuer, its keys when first needed; both are kept.
 */
import * as client from 'openid-client'
import { issuerOf } from '@/lib/paths'
import { learningClient } from '@/lib/rooms/registered-clients'
import { agentOf } from '@/lib/trace/parties'

const requestSeconds = 10
const keptIssuers = 2000
const configurations = new Map<string, Promise<client.Configuration>>()

export function configurationOf(roomId: string): Promise<client.Configuration> {
  const known = configurations.get(roomId)
  if (known) return known
  const asked = discover(roomId)
  configurations.set(roomId, asked)
  // A failed discovery must not be remembered.
  asked.catch(() => configurations.delete(roomId))
  const oldest = configurations.keys().next().value
  if (configurations.size > keptIssuers && oldest) configurations.delete(oldest)
  return asked
}

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
