import { cache } from 'react'
import { digest, sameSecret } from '@/lib/secrets/secrets'
import type { Room } from './room'
import { readRoom, touchRoom } from './store'

const roomIdShape = /^[a-z0-9]{20}$/
const hourMilliseconds = 3_600_000

async function load(roomId: string): Promise<(Room & { tokenDigest: string }) | null> {
  if (!roomIdShape.test(roomId)) return null
  const room = await readRoom(roomId)
  const realNow = new Date()
  if (room && realNow.getTime() - room.lastUsedAt.getTime() > hourMilliseconds)
    await touchRoom(roomId, realNow)
  return room
}

/** The room, or null. Read once a page, however many components ask; marks the room as used. */
export const findRoom: (roomId: string) => Promise<Room | null> = cache(load)

/** The room when `token` is its bearer token, else null. Compares in constant time. */
export async function findRoomByToken(roomId: string, token: string): Promise<Room | null> {
  const room = await load(roomId)
  return room && sameSecret(room.tokenDigest, digest(token)) ? room : null
}
