import { issuerOf, moocPath } from '@/lib/paths'
import { recordStart } from '@/lib/relying-party/record-start'
import { moocClient, moocClientId } from '@/lib/rooms/registered-clients'
import type { Room } from '@/lib/rooms/room'
import { randomName } from '@/lib/secrets/secrets'
import { setCookie } from './cookies'
import { keepLastSignOut } from './last-sign-out'
import { readSession } from './session'
import { takeSession } from './store'

export interface SignOut {
  location: string
  setCookies: string[]
}

/**
 * Ends the MOOC's session; account and enrolments stay. From everywhere: the browser goes on to the provider's
 * end-session address (OpenID Connect RP-Initiated Logout §2), which asks, and tells every site of the session.
 */
export async function signOut(room: Room, from: 'here' | 'everywhere'): Promise<SignOut> {
  const session = await readSession(room.id)
  const idToken = session && (await takeSession(room.id, session))
  const state = randomName(24)
  const location =
    from === 'here' ? moocPath(room.id, '/signed-out') : await endSession(room.id, state, idToken)
  recordStart(room.id, {
    kind: 'sign-out-started',
    party: 'mooc',
    clientId: moocClientId,
    address: moocPath(room.id, '/logout'),
    state: from === 'here' ? null : state,
    location,
    request: { from },
  })
  const lastSignOut = from === 'here' ? 'here' : state
  return {
    location,
    setCookies: [setCookie(room.id, 'session', '', 0), keepLastSignOut(room.id, lastSignOut)],
  }
}

async function endSession(roomId: string, state: string, idToken: string | null): Promise<string> {
  const client = await moocClient(roomId)
  const query = new URLSearchParams({
    ...(idToken ? { id_token_hint: idToken } : {}),
    client_id: client.client_id,
    post_logout_redirect_uri: client.post_logout_redirect_uris[0] ?? '',
    state,
  })
  return `${issuerOf(roomId)}/session/end?${query}`
}
