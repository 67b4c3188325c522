/**
 * The people of a room, as the register holds them now: the cast first, in its own order, then whom a tester
 * added. `key` names a person in an address, where a citizen id must never stand.
 */
import { castKeys } from '@/prisma/personas'
import type { Person } from './columns'
import { personOf } from './person-of'
import { accountIdOf } from './rows'
import { readPeople, readPerson } from './store'

export type PersonOfRoom = Person & {
  key: string
  /** Chosen at SEIS for the password, and on no record yet (manual part 2, step 3). */
  passwordEmail: string | null
}

type Row = NonNullable<Awaited<ReturnType<typeof readPerson>>>

/** Whoever was added without a key has one that is theirs alone, and that the control API takes for another person's. */
const madeKey = async ({ roomId, citizenId }: Row): Promise<string> =>
  `p-${Buffer.from(await accountIdOf(roomId, citizenId), 'base64url')
    .toString('hex')
    .slice(0, 24)}`

const toPerson = async (row: Row): Promise<PersonOfRoom> => ({
  ...personOf(row),
  key: row.key ?? (await madeKey(row)),
  passwordEmail: row.passwordEmail,
})

const placeOf = (person: { key: string; citizenId: string }): string => {
  const place = (castKeys as readonly string[]).indexOf(person.key)
  return `${place < 0 ? castKeys.length : place} ${person.citizenId}`
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
