/** Records in the trace that a person pressed a relying party's button: to sign in, or to sign out everywhere. */

import { keysByTag } from '@/lib/trace/hide'
import type { Hop } from '@/lib/trace/hop'
import { maskAddress } from '@/lib/trace/mask'
import { recordHop } from '@/lib/trace/record-hop'

export interface StartRecord extends Required<Pick<Hop, 'clientId'>> {
  kind: 'sign-in-started' | 'sign-out-started'
  party: Hop['to']
  /** Path that the form was posted to. */
  address: string
  /** `state` of the request, which the provider's answer repeats; null where the site awaits no answer. */
  state: string | null
  /** Where the browser is sent. */
  location: string
  request?: Hop['request']
}

export const recordStart = (roomId: string, { party, state, location, ...rest }: StartRecord): void =>
  recordHop(roomId, {
    ...rest,
    channel: 'front',
    from: 'browser',
    to: party,
    keys: keysByTag('state', state),
    method: 'POST',
    status: 303,
    response: { location: maskAddress(location) },
  })
