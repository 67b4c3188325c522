import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { type Room, roomNow } from '@/lib/rooms/room'
import { advance, type Progress, type Sighting } from './progress'
import { keepPart, readPart } from './store'

/**
 * A page of the manual was shown in a room: keeps what that changes, one small write a step and none for a page that
 * is shown again, and gives what is known of that part now. Of two pages at one moment the later one counts.
 */
export async function noteSighting(room: Room, seen: Sighting, realNow = new Date()): Promise<Progress> {
  const known = await readPart(room.id, seen.part)
  const next = advance(known, seen, realNow, bangkokDay(roomNow(room, realNow)))
  if (next) await keepPart(room.id, next)
  const now = next ?? known
  if (!now) throw new Error('a first sighting is always kept')
  return now
}
