import { issuerOf } from '@/lib/paths'
import { leaveSite, type SignOutReach } from '@/lib/relying-party/leave-site'
import type { Onward } from '@/lib/relying-party/send-on'
import { registeredClient } from '@/lib/rooms/registered-clients'
import type { Room } from '@/lib/rooms/room'
import * as cookies from './cookies'
import { readSession } from './session'
import { takeSession } from './store'

/** Ends the MOOC's session, or every site's with it; account and enrolments stay. */
export async function signOut(room: Room, from: SignOutReach): Promise<Onward> {
  const session = await readSession(room.id)
  const idToken = session && (await takeSession(room.id, session))
  return leaveSite(room, {
    site: 'mooc',
    from,
    address: '/logout',
    cookies,
    endSessionAddress: state => endSessionAddress(room.id, state, idToken),
  })
}

async function endSessionAddress(roomId: string, state: string, idToken: string | null): Promise<string> {
  const client = await registeredClient(roomId, 'mooc')
  const query = new URLSearchParams({
    ...(idToken ? { id_token_hint: idToken } : {}),
    client_id: client.client_id,
    post_logout_redirect_uri: client.post_logout_redirect_uris[0],
    state,
  })
  return `${issuerOf(roomId)}/session/end?${query}`
}
