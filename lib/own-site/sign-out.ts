import { endSessionAddress } from '@/lib/code-flow/end-session-address'
import { leaveSite, type SignOutReach } from '@/lib/relying-party/leave-site'
import type { Onward } from '@/lib/relying-party/send-on'
import type { Room } from '@/lib/rooms/room'
import { digest } from '@/lib/secrets/secrets'
import * as cookies from './cookies'
import { takeSession } from './store'

/** Ends this site's session, or every site's with it. */
export async function signOut(room: Room, from: SignOutReach): Promise<Onward> {
  const secret = cookies.readCookie(room.id, 'session')
  const idToken = secret && (await takeSession(room.id, digest(secret)))
  return leaveSite(room, {
    site: 'own-site',
    from,
    address: '/sign-out/leave',
    cookies,
    endSessionAddress: state => endSessionAddress(room.id, 'own-site', state, idToken),
  })
}
