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
import type { Columns, Reads, RowOf, Value, Words } from './row'

type Part<T = unknown> = Value | Words | Reads<T>

interface Prepared {
  sql: string
  argTypes: ArgType[]
  table: string
  verb: string
}

/** Each value is given as what it is; a date the adapter writes as its database wants it. */
const asItIs: ArgType = { scalarType: 'unknown', arity: 'scalar' }

const isWords = (part: Part): part is Words => typeof part === 'object' && part !== null && 'words' in part

const isReads = <T>(part: Part<T>): part is Reads<T> => isWords(part) && 'read' in part

/** A text with a ? for each value, as this database wants it. */
function prepare(text: string, { provider }: SqlDriverAdapter): Prepared {
  let count = 0
  const sql = text.replace(/\?/g, () => {
    count++
    return provider === 'postgres' ? `$${count}` : '?'
  })
  const [, verb = ''] = /^\s*(\w+)/.exec(text) ?? []
  const [, table = ''] = /\b(?:FROM|INTO|UPDATE) "(\w+)"/.exec(text) ?? []
  return { sql, argTypes: Array(count).fill(asItIs), table, verb: verb.toLowerCase() }
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

/** By the place in our code where a statement stands, and by those of its words that come from elsewhere. */
const known = new WeakMap<TemplateStringsArray, Map<string, Prepared>>()

function prepared(
  strings: TemplateStringsArray,
  parts: readonly Part[],
  adapter: SqlDriverAdapter,
): Prepared {
  const given = parts.filter(isWords)
  const key = given.length === 1 ? (given[0]?.words ?? '') : given.map(({ words }) => words).join('|')
  const there = known.get(strings)
  const before = there?.get(key)
  if (before) return before
  const text = strings.reduce((text, string, at) => {
    const part = parts[at - 1]
    return text + (part !== undefined && isWords(part) ? part.words : '?') + string
  })
  const made = prepare(text, adapter)
  nameStatement(made.sql)
  known.set(strings, (there ?? new Map<string, Prepared>()).set(key, made))
  return made
}

const valuesOf = (parts: readonly Part[]): Value[] =>
  parts.flatMap(part => (isWords(part) ? part.values : [part]))

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
export async function writeRows(strings: TemplateStringsArray, ...parts: Part[]): Promise<number> {
  const adapter = await connection()
  return ask(prepared(strings, parts, adapter), valuesOf(parts), query => adapter.executeRaw(query))
}

/** What inserts one row, by what follows its values. */
const insertions = new WeakMap<object, Map<string, Prepared>>()

/** Inserts rows of every column, in one statement; `otherwise` is what follows the values, such as ON CONFLICT. */
export async function insertRows<T extends RowOf<T>>(
  columns: Columns<T>,
  rows: readonly T[],
  otherwise = '',
): Promise<number> {
  const adapter = await connection()
  const keys = Object.keys(columns.stored) as (keyof T)[]
  const make = () => {
    const places = Array(rows.length).fill(`(${keys.map(() => '?').join(', ')})`)
    const names = keys.map(key => columns.stored[key])
    return prepare(
      `INSERT INTO "${columns.table}" (${names.join(', ')}) VALUES ${places.join(', ')} ${otherwise}`,
      adapter,
    )
  }
  const ofTable = insertions.get(columns) ?? new Map<string, Prepared>()
  const statement = (rows.length === 1 && ofTable.get(otherwise)) || make()
  if (rows.length === 1) {
    nameStatement(statement.sql)
    insertions.set(columns, ofTable.set(otherwise, statement))
  }
  const values = rows.flatMap(row => keys.map((key): Value => row[key]))
  return ask(statement, values, query => adapter.executeRaw(query))
}
