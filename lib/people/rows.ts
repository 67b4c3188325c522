/** A person as each of the two registers keeps them: the record at SEIS, which owns the data, and ETDA Connect's copy. */
import { opaque } from '@/lib/secrets/secrets'
import { allColumns, type CopiedColumn, copiedColumns, type Person, type PersonColumn, pick } from './columns'
import { keptClaims, type OwnClaims } from './own-claims'

/** What a person may leave out is null in the database; their own claims are one text. */
export type RegisterRow = { roomId: string; claims: string | null } & {
  [K in Exclude<PersonColumn, 'claims'>]-?: undefined extends Person[K]
    ? NonNullable<Person[K]> | null
    : Person[K]
}

/** The record in the register. The card shows the phone on record unless the person has one for the card. */
export const registerRow = (roomId: string, person: Person): RegisterRow => ({
  roomId,
  ...pick({ ...person, key: person.key ?? null, cardPhone: person.cardPhone ?? person.phone }, allColumns),
  claims: keptClaims(person.claims),
})

/** ETDA Connect's copy of a person or of their record, as after a hand-over. */
export const copyRow = async <T extends Copied>(roomId: string, of: T) => ({
  roomId,
  id: await accountIdOf(roomId, of.citizenId),
  ...pick(of, copiedColumns),
  claims: keptClaims(of.claims),
})

type Copied = Record<Exclude<CopiedColumn, 'claims'>, string | null> & {
  citizenId: string
  claims?: OwnClaims | string | null
}

/** The provider's account id: opaque, and the same again after a reset. */
export const accountIdOf = async (roomId: string, citizenId: string): Promise<string> =>
  (await opaque('account', roomId, citizenId)).slice(0, 22)

/** All rows with which a room begins. */
export const firstRows = async (roomId: string, people: readonly Person[]) => ({
  seisRecord: people.map(person => registerRow(roomId, person)),
  connectPerson: await Promise.all(people.map(person => copyRow(roomId, person))),
})
