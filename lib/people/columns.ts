/**
 * What is known of a person: the one list, an entry a column. From it follow the type Person, a row of the register
 * and ETDA Connect's copy (rows.ts), what the nightly hand-over carries, the control API's schemas and answers
 * (lib/api/schemas/persona.ts) and the type of the testers' kit (e2e/kit/person.ts). Pure.
 *
 * A new column: an entry here, the same name in prisma/models/seis.prisma (and connect.prisma where `isCopied`) with a
 * migration, and a value for the cast (prisma/personas.ts) and for an invented person, which the compiler asks for.
 */
import type { CitizenId, IsoDate, LaserCode, Phone } from '@/lib/identity'
import type { OwnClaims } from './own-claims'
import type { PersonStatus } from './status'

/** What a column may hold, by the parser that lets it in. */
export interface Kinds {
  key: string
  citizenId: CitizenId
  text: string
  name: string
  day: IsoDate
  laserCode: LaserCode
  status: PersonStatus
  /** As on the record: perhaps malformed. */
  email: string
  phone: Phone
  claims: OwnClaims
}

export interface Column {
  is: keyof Kinds
  /** For the reader of the control API's documentation. */
  means: string
  /** Characters of a `text`. */
  most?: number
  /** ETDA Connect keeps it as well, as the last hand-over brought it. */
  isCopied?: true
  /** Null where the register knows none. */
  isNullable?: true
  /** May be left out of a whole person. */
  isOptional?: true
  /** Printed on the practice card and told by no address of the control API. */
  isOnCardOnly?: true
}

export const personColumns = {
  key: { is: 'key', isOptional: true, means: 'A short name for addresses and tests' },
  citizenId: {
    is: 'citizenId',
    isCopied: true,
    means: 'Practice citizen id: 99 in digits 2 and 3, right check digit',
  },
  honorific: { is: 'text', most: 40, isCopied: true, means: 'นาย, นาง, นางสาว, or a rank' },
  firstName: { is: 'name', isCopied: true, means: 'Thai first name' },
  lastName: { is: 'name', isCopied: true, means: 'Thai last name' },
  firstNameEn: { is: 'name', isCopied: true, means: 'First name in English' },
  lastNameEn: { is: 'name', isCopied: true, means: 'Last name in English' },
  birthDate: { is: 'day', isCopied: true, means: 'Birth date, ISO' },
  laserCode: { is: 'laserCode', means: 'Practice Laser Code: begins ZZ9' },
  appointedOn: { is: 'day', means: 'Date of appointment to the civil service, ISO' },
  agency: { is: 'text', most: 120, means: 'Where the person serves' },
  position: { is: 'text', most: 120, means: 'What the person is there' },
  status: {
    is: 'status',
    isCopied: true,
    means: 'retired is refused; locked is locked anew at each sign-in',
  },
  email: {
    is: 'email',
    isCopied: true,
    isNullable: true,
    means: 'E-mail on the record: null when there is none; may be malformed on purpose',
  },
  phone: { is: 'phone', isNullable: true, means: 'Practice phone: 080-000-00NN or 0-2000-00NN' },
  claims: {
    is: 'claims',
    isCopied: true,
    isOptional: true,
    means:
      'Claims of your own, any JSON, told under the room’s ownScope at userinfo (and in the ID token of a client that asks for them there); {} takes them away',
  },
  cardPhone: {
    is: 'phone',
    isOptional: true,
    isOnCardOnly: true,
    means: 'The number on the practice card, which the person can enter where the record has none',
  },
} as const satisfies Record<string, Column>

type Columns = typeof personColumns
export type PersonColumn = keyof Columns
type ColumnsWith<Mark> = {
  [K in PersonColumn]: Columns[K] extends Mark ? K : never
}[PersonColumn]

export type OptionalColumn = ColumnsWith<{ isOptional: true }>
export type CopiedColumn = ColumnsWith<{ isCopied: true }>
/** Those that the control API takes and tells. */
export type ApiColumn = Exclude<PersonColumn, ColumnsWith<{ isOnCardOnly: true }>>

type ValueOf<K extends PersonColumn> =
  | Kinds[Columns[K]['is']]
  | (Columns[K] extends { isNullable: true } ? null : never)

/** Somebody invented. In a room: what the register holds of them. */
export type Person = { [K in Exclude<PersonColumn, OptionalColumn>]: ValueOf<K> } & {
  [K in OptionalColumn]?: ValueOf<K>
}

const namesWhere = <K extends PersonColumn>(has: (column: Column) => boolean) =>
  (Object.keys(personColumns) as PersonColumn[]).filter(name => has(personColumns[name])) as K[]

export const allColumns = namesWhere<PersonColumn>(() => true)
export const copiedColumns = namesWhere<CopiedColumn>(column => column.isCopied === true)
export const apiColumns = namesWhere<ApiColumn>(column => !column.isOnCardOnly)

/** Those columns of a row or person and nothing else. */
export const pick = <T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.map(name => [name, from[name]])) as Pick<T, K>
