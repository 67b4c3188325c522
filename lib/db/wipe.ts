/**
 * How rows are taken away: a room's at its reset and its end, a person's, and those whose time is over. Knows no word:
 * each declares its tables (lib/<word>/tables.ts), and who wipes gives all of them (lib/every-table.ts). What is
 * returned as a list of statements runs in one transaction of the caller's, so nothing is ever wiped by half.
 */
import { database, type Prisma } from './client'
import type { ModelName, Table } from './table'

/** Of one person in one room. */
export interface Whose {
  roomId: string
  citizenId: string
}

interface Rows {
  deleteMany(wish: { where: object; limit?: number }): Prisma.PrismaPromise<{ count: number }>
}

/** Deleting is the same for every table, and each has a type of its own: the one place that looks past it. */
export const rowsOf = (model: ModelName): Rows =>
  (database() as unknown as Record<string, Rows>)[`${model[0]?.toLowerCase()}${model.slice(1)}`] as Rows

/** The tables that go with a room. */
export const heldByRooms = (tables: readonly Table[]) => tables.filter(table => table.of === 'room')

/** What a room held goes, but for what its words declare that a reset keeps. */
export const wipeForReset = (tables: readonly Table[], roomId: string) =>
  heldByRooms(tables).map(({ model, resetKeeps }) =>
    rowsOf(model).deleteMany({ where: { roomId, ...(resetKeeps ? { NOT: resetKeeps.rows } : {}) } }),
  )

/** All that the words keep of a person. */
export const wipePerson = (tables: readonly Table[], { roomId, citizenId }: Whose) =>
  tables.flatMap(({ model, ofPerson }) =>
    ofPerson ? [rowsOf(model).deleteMany({ where: { roomId, ...ofPerson.rows(citizenId) } })] : [],
  )

/** Of what the words keep of a person, that which would speak of a time before they were changed. */
export const forgetWhatTheyDid = (tables: readonly Table[], whose: Whose) =>
  wipePerson(
    tables.filter(({ ofPerson }) => ofPerson?.whenChanged === 'goes'),
    whose,
  )
