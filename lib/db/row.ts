/**
 * What a statement of our own words reads, column by column, each of the kind that Prisma's model says: a column that
 * is forgotten here, or given a wrong kind, does not compile. Pure.
 */
import type { Prisma } from './generated/sqlite/client'
import type { ColumnOf, ModelName } from './table'

/** What a statement takes. */
export type Value = string | number | boolean | Date | null

/** A row of a table whose columns are of the kinds that we know. */
export type RowOf<T> = { [C in keyof T]: Value }

/** Words of a statement: a ? stands for each of the values. */
export interface Words {
  words: string
  values: readonly Value[]
}

/** Columns, or what is reckoned of them, side by side in a statement, and the T that they make. */
export interface Reads<T> extends Words {
  /** How many there are. */
  width: number
  /** Makes a T of those that begin at `from`. */
  read(row: readonly unknown[], from: number): T
}

/** What is made of it. */
export type ReadBy<R> = R extends Reads<infer T> ? T : never

/** All columns of a table, or all that anything reads. */
export interface Columns<T> extends Reads<T> {
  table: string
  /** As the table calls each. */
  stored: { readonly [C in keyof T]: string }
}

type Scalars<M extends ModelName> = Prisma.TypeMap['model'][M]['payload']['scalars']
type KindOf<T> =
  NonNullable<T> extends string
    ? 'text'
    : NonNullable<T> extends number
      ? 'number'
      : NonNullable<T> extends boolean
        ? 'boolean'
        : NonNullable<T> extends Date
          ? 'time'
          : never
type Kind = 'text' | 'number' | 'boolean' | 'time'

/** SQLite keeps a boolean as 0 or 1, and PostgreSQL's driver gives a count as text. */
const revive: Record<Kind, (value: unknown, column: string) => unknown> = {
  text: value => value,
  number: (value, column) => whole(Number(value), column),
  boolean: Boolean,
  // Prisma's adapters give it as ISO text on both databases.
  time: (value, column) => whole(new Date(String(value)), column),
}

/** SQLite keeps anything in any column. What is no number or time is told by its column: it may be somebody's name. */
function whole<T extends number | Date>(value: T, column: string): T {
  if (Number.isNaN(Number(value))) throw new TypeError(`${column} holds what it never should`)
  return value
}

interface Column {
  key: string
  kind: Kind
  stored: string
}

function columnsOf<T>(model: string, table: string, columns: readonly Column[]): Columns<T> {
  const made = columns.map(({ key, kind, stored }) => ({
    key,
    revive: revive[kind],
    name: `${model}.${stored}`,
  }))
  return {
    table,
    // Which columns there are, and of which kinds, was held against T where they were named.
    stored: Object.fromEntries(
      columns.map(({ key, stored }) => [key, `"${stored}"`]),
    ) as Columns<T>['stored'],
    words: columns.map(({ stored }) => `"${model}"."${stored}"`).join(', '),
    values: [],
    width: columns.length,
    read(row, from) {
      const object: Record<string, unknown> = {}
      made.forEach(({ key, revive, name }, at) => {
        const value = row[from + at]
        object[key] = value === null ? null : revive(value, name)
      })
      return object as T
    },
  }
}

/** Where a model's table, or a column, has another name in the database (prisma/models: @@map, @map). */
interface Stored<C extends string> {
  table?: string
  columns?: Partial<Record<C, string>>
}

/** For each column of a model its kind, or that nothing here reads it. */
type Kinds<M extends ModelName> = { [C in ColumnOf<M>]: KindOf<Scalars<M>[C]> | 'not read' }
type Read<M extends ModelName, K> = {
  [C in keyof Scalars<M> as C extends keyof K ? (K[C] extends 'not read' ? never : C) : never]: Scalars<M>[C]
}

/** A model's columns, every one of them. In a statement the table is called as the model is. */
export function columns<M extends ModelName, const K extends Kinds<M>>(
  model: M,
  kinds: K,
  stored: Stored<ColumnOf<M> & string> = {},
): Columns<Read<M, K>> {
  const names: Record<string, string | undefined> = stored.columns ?? {}
  const read = Object.entries<Kind | 'not read'>(kinds).flatMap(([key, kind]) =>
    kind === 'not read' ? [] : [{ key, kind, stored: names[key] ?? key }],
  )
  return columnsOf(model, stored.table ?? model, read)
}

/** Several side by side, each under its name. */
export function together<T extends object>(parts: { [K in keyof T]: Reads<T[K]> }): Reads<T> {
  const each = Object.entries<Reads<unknown>>(parts)
  return {
    words: each.map(([, part]) => part.words).join(', '),
    values: each.flatMap(([, part]) => part.values),
    width: each.reduce((sum, [, part]) => sum + part.width, 0),
    read(row, from) {
      const object: Record<string, unknown> = {}
      let at = from
      for (const [key, part] of each) {
        object[key] = part.read(row, at)
        at += part.width
      }
      return object as T
    },
  }
}

/** What an outer join may not find; its first column is one that is never null where it does. */
export const optional = <T>(reads: Reads<T>): Reads<T | null> => ({
  ...reads,
  read: (row, from) => (row[from] === null ? null : reads.read(row, from)),
})

/** `SET` of an update: these columns become so. */
export const assigned = <T extends RowOf<T>>(columns: Columns<T>, row: Partial<T>): Words =>
  joined(columns, row, ', ', (stored, value) => ({ words: `${stored} = ?`, values: [value] }))

/** `WHERE` these columns are so; null is a value like others. */
export const equal = <T extends RowOf<T>>(columns: Columns<T>, row: Partial<T>): Words =>
  joined(columns, row, ' AND ', (stored, value) =>
    value === null ? { words: `${stored} IS NULL`, values: [] } : { words: `${stored} = ?`, values: [value] },
  )

/**
 * `LIMIT` a number of ours, in the text: one that is bound may change SQLite's plan, so it would prepare the statement
 * anew at each call.
 */
export const atMost = (rows: number): Words => ({ words: `LIMIT ${rows}`, values: [] })

function joined<T extends RowOf<T>>(
  { stored }: Columns<T>,
  row: Partial<T>,
  between: string,
  word: (stored: string, value: Value) => Words,
): Words {
  const each = (Object.keys(row) as (keyof T)[]).flatMap(key => {
    const value: Value | undefined = row[key]
    return value === undefined ? [] : [word(stored[key], value)]
  })
  return { words: each.map(({ words }) => words).join(between), values: each.flatMap(({ values }) => values) }
}

/** What the statement reckons by the words given. */
function reckonedAs<N extends string, T>(
  words: Record<N, string>,
  values: readonly Value[],
  make: (value: unknown) => T,
): Reads<Record<N, T>> {
  const keys = Object.keys(words) as N[]
  return {
    words: keys.map(key => words[key]).join(', '),
    values,
    width: keys.length,
    read: (row, from) =>
      Object.fromEntries(keys.map((key, at) => [key, make(row[from + at])])) as Record<N, T>,
  }
}

export const reckoned = <N extends string>(words: Record<N, string>, values: readonly Value[] = []) =>
  reckonedAs(words, values, Number)

export const reckonedTexts = <N extends string>(words: Record<N, string>, values: readonly Value[] = []) =>
  reckonedAs(words, values, value => (typeof value === 'string' ? value : null))
