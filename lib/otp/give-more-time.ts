import { type Room, type RoomClock, roomNow } from '@/lib/rooms/room'
import { moreTimeSeconds } from './rules'
import { stretchCodes } from './store'

/**
 * Whoever reads or types slowly may have as much time as they want (WCAG 2.2, 2.2.1): each code of the room that still
 * works goes on working for an hour from now, however often this is asked. A code that is dead stays dead.
 */
export const giveMoreTime = (room: Pick<Room, 'id'> & RoomClock, realNow = new Date()): Promise<void> => {
  const now = roomNow(room, realNow)
  return stretchCodes(room.id, now, new Date(now.getTime() + moreTimeSeconds * 1000))
}
