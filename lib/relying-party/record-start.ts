/** Records in the trace that a person pressed a relying party's button: to sign in, or to sign out everywhere. */

import { sitePath } from '@/lib/paths'
import { type RelyingParty, sites } from '@/lib/sites/sites.mjs'
import { keysByTag } from '@/lib/trace/hide'
import type { Hop } from '@/lib/trace/hop'
import { maskAddress } from '@/lib/trace/mask'
import { recordHop } from '@/lib/trace/record-hop'

export interface StartRecord {
  kind: 'sign-in-started' | 'sign-out-started'
  site: RelyingParty
  /** Where the form was posted, below the site's path. */
  address: string
  /** `state` of the request, which the provider's answer repeats; null where the site awaits no answer. */
  state: string | null
  /** Where the browser is sent. */
  location: string
  request?: Hop['request']
}

export const recordStart = (roomId: string, { site, address, state, location, ...rest }: StartRecord): void =>
  recordHop(roomId, {
    ...rest,
    channel: 'front',
    from: 'browser',
    to: sites[site].party,
    clientId: sites[site].client.id,
    address: sitePath(site, roomId, address),
    keys: keysByTag('state', state),
    method: 'POST',
    status: 303,
    response: { location: maskAddress(location) },
  })
