/**
 * The people of a room, as the register holds them now: the cast first, in its own order, then whom a tester
 * added. `key` names a person in an address, where a citizen id must never stand.
 */
import type { CitizenId, IsoDate, LaserCode, Phone } from '@/lib/identity'
import { type Persona, type PersonaStatus, personaKeys } from '@/prisma/personas'
import { accountIdOf } from './cast-rows'
import { readPeople, readPerson } from './store'

export interface PersonOfRoom extends Persona {
  key: string
  cardPhone?: Phone
}

type Row = NonNullable<Awaited<ReturnType<typeof readPerson>>>

async function toPerson(row: Row): Promise<PersonOfRoom> {
  return {
    key: row.key ?? (await accountIdOf(row.roomId, row.citizenId)),
    // Every row passed these parsers before it was written.
    citizenId: row.citizenId as CitizenId,
    honorific: row.honorific,
    firstName: row.firstName,
    lastName: row.lastName,
    firstNameEn: row.firstNameEn,
    lastNameEn: row.lastNameEn,
    birthDate: row.birthDate as IsoDate,
    laserCode: row.laserCode as LaserCode,
    appointedOn: row.appointedOn as IsoDate,
    agency: row.agency,
    position: row.position,
    status: row.status as PersonaStatus,
    email: row.email,
    phone: row.phone as Phone | null,
    ...(row.cardPhone ? { cardPhone: row.cardPhone as Phone } : {}),
  }
}

const placeOf = (person: { key: string; citizenId: string }): string => {
  const place = (personaKeys as readonly string[]).indexOf(person.key)
  return `${place < 0 ? personaKeys.length : place} ${person.citizenId}`
}

/** Everybody in the room. */
export async function listPeople(roomId: string): Promise<PersonOfRoom[]> {
  const people = await Promise.all((await readPeople(roomId)).map(toPerson))
  return people.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
}

/** Null when nobody in the room has that id. */
export async function findPerson(roomId: string, citizenId: string): Promise<PersonOfRoom | null> {
  const row = await readPerson(roomId, citizenId)
  return row && toPerson(row)
}

/** A practice id that is nobody's, in any room that a tester did not give it an owner. */
export { UNKNOWN_CITIZEN_ID as unknownCitizenId } from '@/prisma/personas'
