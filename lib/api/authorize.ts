import { findRoomByToken } from '@/lib/rooms/find-room'
import { rates } from '@/lib/rooms/limits'
import type { Room } from '@/lib/rooms/room'
import { clientAddress } from '@/lib/web/client-address'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'
import { Problem } from './problem'
import { takeTurn } from './too-often'

/** The bearer token (RFC 6750 §2.1) that the request carries, if any. */
export const bearerToken = (request: Request): string | undefined =>
  /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(request.headers.get('authorization') ?? '')?.[1]

/** Throws `unauthorized`. A guess costs a count; a right token never meets the limit, whoever else is behind the same address. */
export async function refuseToken(
  request: Request,
  token: string | undefined,
  detail?: string,
): Promise<never> {
  if (token) {
    await takeTurn('too-many-wrong-tokens', rates.wrongTokensOfAddress, clientAddress(request))
    logSecurityEvent('token-refused')
  }
  throw new Problem('unauthorized', detail)
}

/**
 * The room whose bearer token the request carries. Throws the same `unauthorized` for a token that is missing, wrong or
 * another room's, and for a room that is not there: the answer tells nothing.
 */
export async function authorize(request: Request, roomId: string): Promise<Room> {
  const token = bearerToken(request)
  const room = token ? await findRoomByToken(roomId, token) : null
  return room ?? refuseToken(request, token)
}
