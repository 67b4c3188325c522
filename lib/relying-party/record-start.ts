/** What a relying party begins at a press, in the trace: a sign-in, or a sign-out from everywhere. */

import { keysByTag } from '@/lib/trace/hide'
import type { Hop } from '@/lib/trace/hop'
import { maskAddress } from '@/lib/trace/mask'
import { recordHop } from '@/lib/trace/record-hop'

export interface StartRecord extends Required<Pick<Hop, 'clientId'>> {
  kind: 'sign-in-started' | 'sign-out-started'
  party: Hop['to']
  /** Path that the form was posted to. */
  address: string
  /** By which the provider's answer will be known; null where none is awaited. */
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
