import type { Locale } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/identity'
import { listPeople } from '@/lib/people/list-people'

/** As whom a what-if is tried and a journey is played, by the key: nothing of this person's own stops a sign-in. */
export const shownPerson = 'ready'

/** Null in a room that has nobody of that key; whose turn it is then stays. */
export async function findShownPerson(
  roomId: string,
  locale: Locale,
): Promise<{ name: string; citizenId: string } | null> {
  const person = (await listPeople(roomId)).find(({ key }) => key === shownPerson)
  return person ? { name: nameIn(locale, person), citizenId: person.citizenId } : null
}
