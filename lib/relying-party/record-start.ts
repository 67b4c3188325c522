/** Records in the trace that a person pressed a relying party's button: to sign in, or to sign out everywhere. */

import { publicUrl, sitePath } from '@/lib/paths'
import { type RelyingParty, sites } from '@/lib/sites/sites.mjs'
import { keysByTag } from '@/lib/trace/hide'
import type { Hop } from '@/lib/trace/hop'
import { maskAddress } from '@/lib/trace/mask'
import { readWire } from '@/lib/trace/read-wire'
import { recordRequest } from '@/lib/trace/record-hop'
import { currentRequest } from '@/lib/web/current-request.mjs'
import { type Onward, sendOn } from './send-on'

export interface StartRecord {
  kind: 'sign-in-started' | 'sign-out-started'
  site: RelyingParty
  /** Where the form was posted, below the site's path. */
  address: string
  /** `state` of the request, which the provider's answer repeats; null where the site awaits no answer. */
  state: string | null
  /** Where the browser is sent, and what it is given to keep; null where the site could not send it on. */
  onward: Onward | null
  request?: Hop['request']
}

/** The press began when its context did: what the site had to ask before it could answer comes between. */
export const recordStart = (roomId: string, { site, address, state, onward, ...rest }: StartRecord): void =>
  recordRequest(roomId, {
    ...rest,
    channel: 'front',
    from: 'browser',
    to: sites[site].party,
    clientId: sites[site].client.id,
    address: sitePath(site, roomId, address),
    keys: keysByTag('state', state),
    method: 'POST',
    ...(onward ? answered(onward, publicUrl(sitePath(site, roomId, address))) : { accepted: false }),
  })

function answered(onward: Onward, url: string): Pick<Hop, 'status' | 'response' | 'wire'> {
  const { headers: asked = {} } = currentRequest() ?? {}
  const headers = new Headers()
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) headers.set(name, String(value))
  const answer = sendOn(onward)
  return {
    status: answer.status,
    response: { location: maskAddress(onward.location) },
    // What the form said is not kept.
    wire: readWire({ headers, url }, answer, !/^0?$/.test(headers.get('content-length') ?? '')),
  }
}
