import { env } from '@/lib/env'
import { deleteRoomsUntouchedSince } from './store'

/** Deletes the rooms that nobody has touched for ROOM_TTL_DAYS. Returns how many. */
export function sweepRooms(realNow = new Date()): Promise<number> {
  return deleteRoomsUntouchedSince(new Date(realNow.getTime() - env().ROOM_TTL_DAYS * 86_400_000), realNow)
}

/** When an untouched room will be swept. */
export const expiryOf = (lastUsedAt: Date): Date =>
  new Date(lastUsedAt.getTime() + env().ROOM_TTL_DAYS * 86_400_000)
