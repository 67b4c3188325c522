import { findRoomByToken } from '@/lib/rooms/find-room'
import { rates } from '@/lib/rooms/limits'
import type { Room } from '@/lib/rooms/room'
import { clientAddress } from '@/lib/web/client-address'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'
import { Problem } from './problem'
import { takeTurn } from './too-often'

/**
 * The room whose bearer token (RFC 6750 §2.1) the request carries. Throws the same `unauthorized` for a token
 * that is missing, wrong or another room's, and for a room that is not there: the answer tells nothing.
 */
export async function authorize(request: Request, roomId: string): Promise<Room> {
  const token = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const room = token ? await findRoomByToken(roomId, token) : null
  if (room) return room
  // A guess costs a count; a right token never meets the limit, whoever else is behind the same address.
  if (token) {
    await takeTurn('too-many-wrong-tokens', rates.wrongTokensOfAddress, clientAddress(request))
    logSecurityEvent('token-refused')
  }
  throw new Problem('unauthorized')
}
