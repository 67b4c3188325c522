import { strike } from '@/lib/faults/strike'
import type { Room } from '@/lib/rooms/room'
import { clientOf } from '@/lib/trace/exchange'

/** The part of a request that carries parameters: the query, or the body of a form post. */
export interface AskedOf {
  search: string
  body: string
}

/** Addresses where a fault may change a request on its way to the provider, and the parameter that it changes. */
const struck = [
  { path: '/auth', point: 'authorization-request', parameter: 'redirect_uri' },
  // Pushed, it is the same request by another way (RFC 9126 §2.1).
  { path: '/request', point: 'authorization-request', parameter: 'redirect_uri' },
  { path: '/token', point: 'token-request', parameter: 'code_verifier' },
] as const

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
  const { bend } = await strike(room, place.point, { client_id: clientOf(parameters, authorization) })
  const bent = await bend(parameters)
  if (bent === parameters) return asked
  return asked.body ? { ...asked, body: bent.toString() } : { ...asked, search: `?${bent}` }
}
