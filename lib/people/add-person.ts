import { roomLimits } from '@/lib/rooms/limits'
import type { Person } from './columns'
import { inventPerson } from './invent-person'
import { findPerson, type PersonOfRoom } from './list-people'
import { addPerson as add } from './store'

export type AddPersonOutcome =
  | { ok: true; person: PersonOfRoom }
  | { ok: false; slip: 'taken' | 'full' | 'no-room' }

/** Adds a person to both registers of a room, as if they had always been there. Taken is an id or key of another. */
export async function addPerson(roomId: string, wish: Partial<Person>): Promise<AddPersonOutcome> {
  const invented = inventPerson(wish)
  const outcome = await add(roomId, invented, roomLimits.people)
  if (outcome !== 'added') return { ok: false, slip: outcome }
  const person = await findPerson(roomId, invented.citizenId)
  return person ? { ok: true, person } : { ok: false, slip: 'no-room' }
}
