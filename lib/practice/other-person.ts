import type { Locale } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/identity'
import { listPeople } from '@/lib/people/list-people'
import type { Room } from '@/lib/rooms/room'

export interface OtherPerson {
  /** Names the person in a form. */
  key: string
  name: string
}

/**
 * Whom a page is about, where somebody typed the number of another person than the one whose turn it is; null where it
 * is theirs, nobody's yet, or somebody's who is not of this room. Asks the database only where they differ.
 */
export async function findOtherPerson(
  room: Room,
  locale: Locale,
  citizenId: string | null,
): Promise<OtherPerson | null> {
  if (!citizenId || citizenId === room.turnCitizenId) return null
  const person = (await listPeople(room.id)).find(one => one.citizenId === citizenId)
  return person ? { key: person.key, name: nameIn(locale, person) } : null
}
