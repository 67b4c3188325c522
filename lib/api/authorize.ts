import { findRoomByToken } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { Problem } from './problem'

/**
 * The room whose bearer token (RFC 6750 §2.1) the request carries. Throws the same `unauthorized` for a token
 * that is missing, wrong or another room's, and for a room that is not there: the answer tells nothing.
 */
export async function authorize(request: Request, roomId: string): Promise<Room> {
  const token = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const room = token ? await findRoomByToken(roomId, token) : null
  if (!room) throw new Problem('unauthorized')
  return room
}
