import * as client from 'openid-client'
import { learningPath } from '@/lib/paths'
import { promptFor } from '@/lib/relying-party/prompt-for'
import { isProviderUnreachable } from '@/lib/relying-party/provider-fetch'
import { recordStart } from '@/lib/relying-party/record-start'
import { learningClient, learningClientId } from '@/lib/rooms/registered-clients'
import type { Room } from '@/lib/rooms/room'
import type { Refused } from '@/lib/web/form-description'
import { learningScope } from './claims'
import { configurationOf } from './configuration'
import { readLastSignOut } from './last-sign-out'
import { findReading } from './readings'
import { keepSignInState } from './sign-in-state'

export type StartSignInOutcome =
  /** `location` is at the provider. */
  | { ok: true; location: string; setCookies: string[] }
  /** The provider gives no discovery document. */
  | { ok: false; slip: 'provider' | 'unreachable' }

/**
 * Begins the handshake (RFC 6749 §4.1.1): code flow with PKCE S256, state and nonce. Where the person is known at
 * ETDA Connect already, it asks for nothing but the first consent. Without a discovery document there is no sign-in.
 */
export async function startSignIn(room: Room, wanted: string | undefined): Promise<StartSignInOutcome> {
  const configuration = await configurationOf(room.id).catch((error: Error): Refused<StartSignInOutcome> => {
    if (isProviderUnreachable(error)) return { ok: false, slip: 'unreachable' }
    console.error('learning: no discovery:', error.name)
    return { ok: false, slip: 'provider' }
  })
  if ('slip' in configuration) return configuration
  const codeVerifier = client.randomPKCECodeVerifier()
  const [state, nonce] = [client.randomState(), client.randomNonce()]
  const { redirect_uris: redirectUris } = await learningClient(room.id)
  const prompt = promptFor(room.learningAsks, (await readLastSignOut(room.id)) !== null)
  const { href: location } = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUris[0] ?? '',
    scope: learningScope,
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...(prompt ? { prompt } : {}),
  })
  recordStart(room.id, {
    kind: 'sign-in-started',
    party: 'learning',
    clientId: learningClientId,
    address: learningPath(room.id, '/sign-in/start'),
    state,
    location,
  })
  const kept = { state, nonce, codeVerifier, wanted: wanted ? findReading(wanted)?.id : undefined }
  return { ok: true, location, setCookies: await keepSignInState(room.id, kept) }
}
