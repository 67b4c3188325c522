import { sitePath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { randomName } from '@/lib/secrets/secrets'
import type { RelyingParty } from '@/lib/sites/sites.mjs'
import { withHopContext } from '@/lib/trace/hop-context'
import { lastSignOutIn } from './last-sign-out'
import { recordStart } from './record-start'
import type { Onward } from './send-on'
import type { SiteCookies } from './site-cookies'

/** Which sessions a sign-out ends: this site's, or with it the provider's and every other site's. */
export const signOutReaches = ['here', 'everywhere'] as const
export type SignOutReach = (typeof signOutReaches)[number]

export interface Leaving {
  site: RelyingParty
  from: SignOutReach
  /** Where the form was posted, below the site's path. */
  address: string
  cookies: SiteCookies<'session' | 'left'>
  /** The provider's end-session address for that `state` (RP-Initiated Logout §2); null where it cannot be told. */
  endSessionAddress: (state: string) => Promise<string | null>
}

/**
 * What a sign-out leaves in the browser and where it leads, once the site's own session is over. From everywhere: on
 * to the provider, which asks, and tells every site of the session. Where the provider cannot be reached, this site is
 * left all the same, and says that the others may not be.
 */
export const leaveSite = (room: Room, leaving: Leaving): Promise<Onward> =>
  withHopContext(room, () => leave(room, leaving))

async function leave(room: Room, leaving: Leaving): Promise<Onward> {
  const { site, from, address, cookies, endSessionAddress } = leaving
  const state = randomName(24)
  const atProvider = from === 'here' ? null : await endSessionAddress(state)
  const location = atProvider ?? sitePath(site, room.id, '/signed-out')
  const lastSignOut = lastSignOutIn(cookies).keepLastSignOut(room.id, atProvider ? state : 'here')
  const onward = { location, setCookies: [cookies.setCookie(room.id, 'session', '', 0), lastSignOut] }
  recordStart(room.id, {
    kind: 'sign-out-started',
    site,
    address,
    state: atProvider ? state : null,
    onward,
    request: { from },
  })
  return onward
}
