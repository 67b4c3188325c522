import * as client from 'openid-client'
import { isProviderUnreachable } from '@/lib/relying-party/provider-fetch'
import { recordStart } from '@/lib/relying-party/record-start'
import type { Onward } from '@/lib/relying-party/send-on'
import { registeredClient } from '@/lib/rooms/registered-clients'
import type { Room } from '@/lib/rooms/room'
import { withHopContext } from '@/lib/trace/hop-context'
import type { Refused } from '@/lib/web/form-description'
import { configurationOf } from './configuration'
import type { SealedSignIns } from './sealed-sign-ins'

export interface CodeFlowWish<Own> {
  pendingSignIns: SealedSignIns<Own>
  /** Where the form was posted, below the site's path. */
  address: string
  /** Of the authorization request, besides those that every one has; what is undefined is left out. */
  parameters: { scope: string; prompt?: string } & Record<string, string | undefined>
  /** What the site needs to know again when the answer comes. */
  own: (request: URLSearchParams) => Own
}

export type StartCodeFlowOutcome =
  /** `location` is at the provider. */
  | ({ ok: true } & Onward)
  /** The provider gives no discovery document. */
  | { ok: false; slip: 'provider' | 'unreachable' }

/** Begins the handshake (RFC 6749 §4.1.1): code flow with PKCE S256, state and nonce. */
export const startCodeFlow = <Own>(room: Room, wish: CodeFlowWish<Own>): Promise<StartCodeFlowOutcome> =>
  withHopContext(room, () => start(room, wish))

async function start<Own>(
  room: Room,
  { pendingSignIns, address, parameters, own }: CodeFlowWish<Own>,
): Promise<StartCodeFlowOutcome> {
  const { site } = pendingSignIns
  const press = { kind: 'sign-in-started', site, address } as const
  const configuration = await configurationOf(site, room.id).catch(
    (error: Error): Refused<StartCodeFlowOutcome> => {
      if (isProviderUnreachable(error)) return { ok: false, slip: 'unreachable' }
      console.error(`${site}: no discovery:`, error.name)
      return { ok: false, slip: 'provider' }
    },
  )
  if ('slip' in configuration) {
    recordStart(room.id, { ...press, state: null, onward: null })
    return configuration
  }
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
  const maxAge = parameters.max_age ? Number(parameters.max_age) : undefined
  const kept = { state, nonce, codeVerifier, maxAge }
  const onward = { location, setCookies: await pendingSignIns.keep(room.id, kept, own(searchParams)) }
  recordStart(room.id, { ...press, state, onward })
  return { ok: true, ...onward }
}
