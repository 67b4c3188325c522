import * as client from 'openid-client'
import { isProviderUnreachable } from '@/lib/relying-party/provider-fetch'
import { recordStart } from '@/lib/relying-party/record-start'
import type { Onward } from '@/lib/relying-party/send-on'
import { registeredClient } from '@/lib/rooms/registered-clients'
import type { Room } from '@/lib/rooms/room'
import { configurationOf } from './configuration'
import type { SealedSignIns } from './sealed-sign-ins'

export interface CodeFlowWish<Own> {
  signIns: SealedSignIns<Own>
  /** Where the form was posted, below the site's path. */
  address: string
  /** Of the authorization request, besides those that every one has; what is undefined is left out. */
  parameters: { scope: string; prompt?: string } & Record<string, string | undefined>
  /** What the site needs to know again when the answer comes. */
  own: (request: URLSearchParams) => Own
}

/** What stopped it where the provider gives no discovery document. */
export type NoDiscovery = 'provider' | 'unreachable'

/** Begins the handshake (RFC 6749 §4.1.1): code flow with PKCE S256, state and nonce. */
export async function startCodeFlow<Own>(
  room: Room,
  { signIns, address, parameters, own }: CodeFlowWish<Own>,
): Promise<Onward | NoDiscovery> {
  const { site } = signIns
  const configuration = await configurationOf(site, room.id).catch((error: Error): NoDiscovery => {
    if (isProviderUnreachable(error)) return 'unreachable'
    console.error(`${site}: no discovery:`, error.name)
    return 'provider'
  })
  if (typeof configuration === 'string') return configuration
  const codeVerifier = client.randomPKCECodeVerifier()
  const [state, nonce] = [client.randomState(), client.randomNonce()]
  const { redirect_uris: redirectUris } = await registeredClient(room.id, site)
  const given = Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value] as const] : []))
  const { href: location, searchParams } = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUris[0],
    ...Object.fromEntries(given),
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  })
  recordStart(room.id, { kind: 'sign-in-started', site, address, state, location })
  const maxAge = parameters.max_age ? Number(parameters.max_age) : undefined
  const kept = { state, nonce, codeVerifier, maxAge }
  return { location, setCookies: await signIns.keep(room.id, kept, own(searchParams)) }
}
