/** The provider's answer at a relying party in the trace, with what the relying party made of it. */
import type { Room } from '@/lib/rooms/room'
import { type RelyingParty, sites } from '@/lib/sites/sites.mjs'
import { keysByTag } from '@/lib/trace/hide'
import type { Check } from '@/lib/trace/hop'
import { maskAddress, maskParameters } from '@/lib/trace/mask'
import { readWire } from '@/lib/trace/read-wire'
import { recordRequest } from '@/lib/trace/record-hop'

export interface CallbackRecord {
  site: RelyingParty
  request: Request
  /** What the browser is told. */
  answer: Response
  /** Those that the site made, and acted on. */
  checks: Check[]
  /** The sign-in succeeded. */
  accepted: boolean
}

export function recordCallback(
  room: Room,
  { site, request, answer, checks, accepted }: CallbackRecord,
): void {
  const { pathname, search, searchParams } = new URL(request.url)
  const [state, code] = ['state', 'code'].map(name => searchParams.get(name))
  recordRequest(room.id, {
    kind: 'callback',
    channel: 'front',
    from: 'browser',
    to: sites[site].party,
    keys: [...keysByTag('code', code), ...keysByTag('state', state)],
    clientId: sites[site].client.id,
    method: request.method,
    address: maskAddress(pathname + search),
    status: answer.status,
    accepted,
    request: maskParameters(searchParams),
    response: { location: maskAddress(answer.headers.get('location') ?? '') },
    wire: readWire(request, answer),
    checks,
  })
}
