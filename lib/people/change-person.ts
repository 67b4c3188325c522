import { fitsBirthDate } from '@/lib/identity'
import type { Person } from './columns'
import { findPerson, type PersonOfRoom } from './list-people'
import { changePerson as change } from './store'

export type ChangePersonOutcome =
  | { ok: true; person: PersonOfRoom }
  | { ok: false; slip: 'nobody' | 'birth-date-does-not-fit' }

/**
 * Makes a person so in both registers, as if they had always been: no hand-over has to be waited for, a lock or
 * failed proofs are forgotten.
 */
export async function changePerson(
  roomId: string,
  citizenId: string,
  changes: Partial<Omit<Person, 'citizenId' | 'key'>>,
): Promise<ChangePersonOutcome> {
  const known = await findPerson(roomId, citizenId)
  if (!known) return { ok: false, slip: 'nobody' }
  const { claims = {}, ...facts } = { ...known, ...changes }
  const person = {
    ...facts,
    ...(changes.phone ? { cardPhone: changes.phone } : {}),
    ...(Object.keys(claims).length > 0 ? { claims } : {}),
  }
  if (!fitsBirthDate(person.citizenId, person.birthDate))
    return { ok: false, slip: 'birth-date-does-not-fit' }
  return (await change(roomId, person)) ? { ok: true, person } : { ok: false, slip: 'nobody' }
}
