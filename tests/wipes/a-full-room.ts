/**
 * Rooms with a row in every table, made from the models themselves: a new table is filled without anybody having
 * thought of it.
 */
import { randomBytes } from 'node:crypto'
import { database } from '@/lib/db/client'
import { everyTable } from '@/lib/every-table'
import { openRoom } from '@/lib/lifecycle/open-room'
import type { PersonStatus } from '@/lib/people/status'
import { delegateOf, hasField, type Model, models, parentsOf } from '../models'

export type Row = Record<string, unknown>

interface Rows {
  create(wish: { data: Row }): Promise<Row>
  findMany(wish: { where: Row }): Promise<Row[]>
}

export const rowsOf = (model: string): Rows =>
  (database() as unknown as Record<string, Rows>)[delegateOf(model)] as Rows

/** The tables that rooms hold, each after those that its rows refer to. */
export const heldModels: readonly Model[] = (() => {
  const left = new Map(models.filter(model => hasField(model, 'roomId')).map(model => [model.name, model]))
  const sorted: Model[] = []
  while (left.size > 0) {
    const next = [...left.values()].find(model => parentsOf(model).every(parent => !left.has(parent)))
    if (!next) throw new Error(`These refer to each other: ${[...left.keys()].join()}`)
    left.delete(next.name)
    sorted.push(next)
  }
  return sorted
})()

/** Later than any moment that a test stands at. */
const never = new Date('2100-01-01T00:00:00Z')
/** Not any text, as the claims of people are JSON. */
const status: PersonStatus = 'active'
const values: Record<string, () => unknown> = {
  String: () => randomBytes(8).toString('hex'),
  DateTime: () => never,
  Int: () => 1,
  Boolean: () => true,
}

/** A row of a model, about that person where it is about one; `given` says what must be so. */
async function aRow(model: Model, roomId: string, citizenId: string, parents: Map<string, Row>, given: Row) {
  const data: Row = {}
  for (const { name, type } of model.fields) if (values[type]) data[name] = values[type]()
  for (const { keys, type } of model.fields)
    for (const [own, theirs] of keys) data[own] = parents.get(type)?.[theirs] ?? data[own]
  const about = {
    ...(hasField(model, 'citizenId') ? { citizenId } : {}),
    ...(hasField(model, 'status') ? { status } : {}),
    ...(hasField(model, 'claims') ? { claims: '{"level":5}' } : {}),
  }
  return rowsOf(model.name).create({ data: { ...data, roomId, ...about, ...given } })
}

export interface FullRoom {
  roomId: string
  citizenId: string
  /** What was put into each table, for that person. */
  rows: { model: Model; row: Row; isKept: boolean }[]
}

/** A room with the cast, somebody else, and a row of theirs in every table; two where a reset keeps some. */
export async function aFullRoom(realNow = new Date(), tables = everyTable): Promise<FullRoom> {
  const { id: roomId } = await openRoom({}, realNow)
  const citizenId = '1999900000030'
  const parents = new Map<string, Row>([['Room', { id: roomId }]])
  const rows: FullRoom['rows'] = []
  const add = async (model: Model, given: Row, isKept: boolean) => {
    const row = await aRow(model, roomId, citizenId, parents, given)
    rows.push({ model, row, isKept })
    return row
  }
  for (const model of heldModels) {
    const keeps = tables.find(table => table.model === model.name)?.resetKeeps
    // Either those that a value marks, or all of them.
    const keepsAll =
      keeps !== undefined && Object.values(keeps.rows).every(value => typeof value === 'object')
    parents.set(model.name, await add(model, {}, keepsAll))
    if (keeps && !keepsAll) await add(model, keeps.rows as Row, true)
  }
  return { roomId, citizenId, rows }
}

/** Of those rows, the ones that are still there. */
export async function stillThere(rows: FullRoom['rows']): Promise<FullRoom['rows']> {
  const found = await Promise.all(
    rows.map(async one => {
      const where = Object.fromEntries(one.model.id.map(column => [column, one.row[column]]))
      return (await rowsOf(one.model.name).findMany({ where })).length > 0
    }),
  )
  return rows.filter((_, n) => found[n])
}

export const namesOf = (rows: FullRoom['rows']): string[] => rows.map(({ model }) => model.name).sort()
