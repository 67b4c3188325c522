import { openRoom } from '@/lib/lifecycle/open-room'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'

/** A new room, read back; varies only what a test is about. */
export async function aRoom(
  wish: Parameters<typeof openRoom>[0] = {},
  realNow = new Date(),
): Promise<Room & { token: string }> {
  const opened = await openRoom(wish, realNow)
  const room = await findRoom(opened.id)
  if (!room) throw new Error(`Room ${opened.id} was opened and is not there`)
  return { ...room, token: opened.token }
}
