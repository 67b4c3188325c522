import { findPersonByCitizenId } from '@/lib/connect/people/find-person'
import type { ConnectPerson } from '@/lib/connect/people/person-row'
import { refusalOf } from '@/lib/connect/people/refusal-of'
import { isUsableEmail } from '@/lib/identity'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import type { NewInteraction } from './store'

/** Whom an interaction signs in without a click; null for whoever could not sign in by hand: the steps begin as usual. */
export async function findHinted(
  today: RoomOfToday,
  { citizenId, personId, provenAt }: NewInteraction,
): Promise<ConnectPerson | null> {
  if (!citizenId) return null
  const person = await findPersonByCitizenId(today, citizenId)
  const maySignIn = person && !refusalOf(person) && person.status !== 'locked' && isUsableEmail(person.email)
  // Somebody else's session is live on this browser.
  const isOther = Boolean(provenAt) && personId !== person?.id
  return maySignIn && !isOther ? person : null
}
