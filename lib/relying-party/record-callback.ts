/** The provider's answer at a relying party in the trace, with what the relying party made of it. */
import { issuerOf } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { type RelyingParty, sites } from '@/lib/sites/sites.mjs'
import { check } from '@/lib/trace/compare'
import { keysByTag } from '@/lib/trace/hide'
import { maskAddress, maskParameters } from '@/lib/trace/mask'
import { readWire } from '@/lib/trace/read-wire'
import { recordRequest } from '@/lib/trace/record-hop'

export interface CallbackRecord {
  site: RelyingParty
  request: Request
  /** What the browser is told. */
  answer: Response
  /** `state` was what this browser had left with the site. */
  isStateRight: boolean
  /** The sign-in succeeded. */
  accepted: boolean
}

/** `iss` of the answer (RFC 9207) is checked here as a careful client would where the site does not. */
export function recordCallback(room: Room, record: CallbackRecord): void {
  const { site, request, answer, isStateRight, accepted } = record
  const { pathname, search, searchParams } = new URL(request.url)
  const [state, code, issuer] = ['state', 'code', 'iss'].map(name => searchParams.get(name))
  const isRefusal = searchParams.has('error')
  // The libraries look at iss only after a right state, and not where the site itself reads a refusal.
  const issuerIsReadBy = isStateRight && !isRefusal ? 'site' : 'trace'
  const checks = [
    // The person is told of a refusal whatever its state is: no code is exchanged, so nothing can go wrong.
    ...(isRefusal ? [] : [check('site', 'state', isStateRight)]),
    ...(issuer
      ? [check(issuerIsReadBy, 'response-iss', issuer === issuerOf(room.id), maskAddress(issuer))]
      : []),
  ]
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
    accepted: accepted && !isRefusal,
    request: maskParameters(searchParams),
    response: { location: maskAddress(answer.headers.get('location') ?? '') },
    wire: readWire(request, answer),
    checks,
  })
}
