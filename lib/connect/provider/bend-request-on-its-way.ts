import { type AskedOf, bendRequest } from '@/lib/faults/bend-request'
import type { Point } from '@/lib/faults/catalogue'
import { strike } from '@/lib/faults/strike'
import type { Room } from '@/lib/rooms/room'
import { clientOf } from '@/lib/trace/exchange'

/** Addresses of which a request may be changed between its sender and the provider, and by what it is worth it. */
const struck: readonly { path: string; point: Point; parameter: string }[] = [
  { path: '/auth', point: 'authorization-request', parameter: 'redirect_uri' },
  { path: '/token', point: 'token-request', parameter: 'code_verifier' },
]

/**
 * The request as it reaches the provider: as it was sent, unless a fault armed for it fires. The provider then
 * finds by itself what is wrong with it. A fault is not spent on a request that has nothing to change.
 */
export async function bendRequestOnItsWay(
  room: Room,
  path: string,
  asked: AskedOf,
  authorization: string | null,
): Promise<AskedOf> {
  if (room.armedFaults === 0) return asked
  const place = struck.find(one => one.path === path)
  const parameters = new URLSearchParams(asked.body || asked.search)
  if (!place || !parameters.has(place.parameter)) return asked
  const faults = await strike(room, place.point, { client_id: clientOf(parameters, authorization) })
  return bendRequest(asked, faults)
}
