import type { Locale } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/identity'
import { listPeople } from '@/lib/people/list-people'

/** As whom a what-if is tried, by the key: nothing of this person's own stops a sign-in before the check does. */
export const whatIfPerson = 'ready'

/** Their name; empty in a room that has nobody of that key, whose turn then stays as it is. */
export async function nameWhatIfPerson(roomId: string, locale: Locale): Promise<string> {
  const person = (await listPeople(roomId)).find(({ key }) => key === whatIfPerson)
  return person ? nameIn(locale, person) : ''
}
