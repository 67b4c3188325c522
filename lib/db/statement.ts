/**
 * Statements of our own words, for what is asked at every step: Prisma's client takes some fifty times as long over
 * such a question as the database. They go where the client's own go, to the adapter of this process, so each value is
 * kept as Prisma keeps it, and errors are told apart by the same causes (errors.ts, away.mjs).
 *
 * A statement is a template whose text is prepared once: `await readRow`SELECT ${record} FROM … WHERE "id" = ${id}``.
 */
import type { ArgType, SqlDriverAdapter, SqlQuery } from '@prisma/driver-adapter-utils'
import { countOperation } from '@/lib/db/operations'
import { noteFailure } from './away.mjs'
import { connection, nameStatement } from './client'
import type { Columns, Reads, Value } from './row'

type Part<T = unknown> = Value | Reads<T>

interface Prepared {
  sql: string
  argTypes: ArgType[]
  table: string
  verb: string
  /** What it reads, as its text has it. */
  names: string | undefined
}

/** Each value is given as what it is; a date the adapter writes as its database wants it. */
const asItIs: ArgType = { scalarType: 'unknown', arity: 'scalar' }

const isReads = <T>(part: Part<T>): part is Reads<T> =>
  typeof part === 'object' && part !== null && !(part instanceof Date)

/** A text with a ? for each value, as this database wants it. */
function prepare(text: string, { provider }: SqlDriverAdapter, names?: string): Prepared {
  let count = 0
  const numbered = text.replace(/\?/g, () => {
    count++
    return provider === 'postgres' ? `$${count}` : '?'
  })
  const [, verb = ''] = /^\s*(\w+)/.exec(text) ?? []
  const [, table = ''] = /\b(?:FROM|INTO|UPDATE) "(\w+)"/.exec(text) ?? []
  return { sql: numbered, argTypes: Array(count).fill(asItIs), table, verb: verb.toLowerCase(), names }
}

async function ask<T>(
  { sql, argTypes, table, verb }: Prepared,
  values: readonly Value[],
  run: (query: SqlQuery) => Promise<T>,
): Promise<T> {
  countOperation(table, verb)
  try {
    return await run({ sql, argTypes, args: [...values] })
  } catch (error) {
    noteFailure(error)
    throw error
  }
}

/** By the place in our code where the statement stands: there its text is always the same. */
const known = new WeakMap<TemplateStringsArray, Prepared>()

function prepared(
  strings: TemplateStringsArray,
  parts: readonly Part[],
  adapter: SqlDriverAdapter,
): Prepared {
  const names = parts.find(isReads)?.names
  const before = known.get(strings)
  if (before && before.names !== names) throw new Error(`One statement reads two things: ${before.sql}`)
  if (before) return before
  const text = strings.reduce((text, string, at) => {
    const part = parts[at - 1]
    return text + (part !== undefined && isReads(part) ? part.names : '?') + string
  })
  const made = prepare(text, adapter, names)
  nameStatement(made.sql)
  known.set(strings, made)
  return made
}

const valuesOf = (parts: readonly Part[]): Value[] =>
  parts.flatMap(part => (isReads(part) ? part.values : [part]))

/** The rows that a SELECT finds, or that a statement gives back (RETURNING). One of its parts says what is read. */
export async function readRows<T>(strings: TemplateStringsArray, ...parts: Part<T>[]): Promise<T[]> {
  const reads = parts.find(isReads)
  if (!reads) throw new Error('A statement that reads must say what')
  const adapter = await connection()
  const { rows } = await ask(prepared(strings, parts, adapter), valuesOf(parts), query =>
    adapter.queryRaw(query),
  )
  return rows.map(row => reads.read(row, 0))
}

/** The first of those rows, or null. */
export const readRow = async <T>(strings: TemplateStringsArray, ...parts: Part<T>[]): Promise<T | null> =>
  (await readRows(strings, ...parts))[0] ?? null

/** Runs a statement that writes; how many rows it wrote. */
export async function writeRows(strings: TemplateStringsArray, ...values: Value[]): Promise<number> {
  const adapter = await connection()
  return ask(prepared(strings, values, adapter), values, query => adapter.executeRaw(query))
}

type Table = Pick<Columns<object>, 'table' | 'stored'>

/** What inserts one row, by what follows its values. */
const insertions = new WeakMap<Table, Map<string, Prepared>>()

function insertion({ table, stored }: Table, count: number, otherwise: string, adapter: SqlDriverAdapter) {
  const places = `(${stored.map(() => '?').join(', ')})`
  const rows = Array(count).fill(places).join(', ')
  return prepare(`INSERT INTO "${table}" (${stored.join(', ')}) VALUES ${rows} ${otherwise}`, adapter)
}

function preparedInsertion(columns: Table, otherwise: string, adapter: SqlDriverAdapter): Prepared {
  const ofTable = insertions.get(columns) ?? new Map<string, Prepared>()
  const made = ofTable.get(otherwise) ?? insertion(columns, 1, otherwise, adapter)
  insertions.set(columns, ofTable.set(otherwise, made))
  nameStatement(made.sql)
  return made
}

/** Inserts rows of every column, in one statement; `otherwise` is what follows the values, such as ON CONFLICT. */
export async function insertRows<T extends object>(
  columns: Columns<T>,
  rows: readonly T[],
  otherwise = '',
): Promise<number> {
  const adapter = await connection()
  const statement =
    rows.length === 1
      ? preparedInsertion(columns, otherwise, adapter)
      : insertion(columns, rows.length, otherwise, adapter)
  const values = rows.flatMap(row => columns.keys.map(key => row[key] as Value))
  return ask(statement, values, query => adapter.executeRaw(query))
}
