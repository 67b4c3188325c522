import { type RoomProgress, readProgress } from '@/lib/progress/read-progress'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { roomsCookie } from '@/lib/web/names.mjs'
import { readCookie } from '@/lib/web/read-cookie'
import { rememberedRooms } from '@/lib/web/remembered-rooms.mjs'

/** The rooms that this browser has opened and that are there still, the newest first, each with how far it has come. */
export async function findRememberedRooms(): Promise<{ room: Room; progress: RoomProgress }[]> {
  const rooms = await Promise.all(rememberedRooms(readCookie(roomsCookie)).map(id => findRoom(id)))
  const there = rooms.filter(room => room !== null)
  return Promise.all(there.map(async room => ({ room, progress: await readProgress(room) })))
}
