import type { Room } from '@/lib/rooms/room'
import { readPerson } from './store'

/** Until when the person is locked out by too many wrong codes, or null. Room clock. */
export async function findLock(room: Room, personId: string, now: Date): Promise<Date | null> {
  const until = (await readPerson(room.id, personId))?.lockedUntil ?? null
  return until && until > now ? until : null
}
