import * as client from 'openid-client'
import { learningPath } from '@/lib/paths'
import { recordStart } from '@/lib/relying-party/record-start'
import { learningClient, learningClientId } from '@/lib/rooms/registered-clients'
import type { Room } from '@/lib/rooms/room'
import { digest, randomName } from '@/lib/secrets/secrets'
import { configurationOf } from './configuration'
import { readCookie, setCookie } from './cookies'
import { keepLastSignOut } from './last-sign-out'
import { takeSession } from './store'

export interface SignOut {
  location: string
  setCookies: string[]
}

/**
 * Ends this site's session; account and readings stay. From everywhere: the browser goes on to the provider's
 * end-session address (OpenID Connect RP-Initiated Logout §2), which asks, and tells every site of the session.
 */
export async function signOut(room: Room, from: 'here' | 'everywhere'): Promise<SignOut> {
  const secret = await readCookie(room.id, 'session')
  const idToken = secret && (await takeSession(room.id, digest(secret)))
  const state = randomName(24)
  // Where ETDA Connect cannot be reached, this site is left all the same, and says that the others may not be.
  const atProvider = from === 'here' ? null : await endSession(room.id, state, idToken).catch(() => null)
  const location = atProvider ?? learningPath(room.id, '/signed-out')
  recordStart(room.id, {
    kind: 'sign-out-started',
    party: 'learning',
    clientId: learningClientId,
    address: learningPath(room.id, '/sign-out/leave'),
    state: atProvider ? state : null,
    location,
    request: { from },
  })
  const lastSignOut = atProvider ? state : 'here'
  return {
    location,
    setCookies: [setCookie(room.id, 'session', '', 0), keepLastSignOut(room.id, lastSignOut)],
  }
}

async function endSession(roomId: string, state: string, idToken: string | null): Promise<string> {
  const { post_logout_redirect_uris: uris } = await learningClient(roomId)
  return client.buildEndSessionUrl(await configurationOf(roomId), {
    ...(idToken ? { id_token_hint: idToken } : {}),
    post_logout_redirect_uri: uris[0] ?? '',
    state,
  }).href
}
