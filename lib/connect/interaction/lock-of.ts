import { roomNow } from '@/lib/rooms/room'
import type { Interaction } from './store'

/** Until when this interaction's person is locked out by too many wrong codes, or null. Room clock. */
export function lockOf(
  { person, room }: Pick<Interaction, 'person' | 'room'>,
  realNow = new Date(),
): Date | null {
  const until = person?.lockedUntil ?? null
  return until && until > roomNow(room, realNow) ? until : null
}
