/** What each word says of its tables is whole and true: a new table that nobody wipes fails here. */
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Table } from '@/lib/db/table'
import { everyTable } from '@/lib/every-table'
import { models } from '../models'
import { complaintsAbout } from './complaints'

const words = [...new Set(models.map(({ word }) => word))]
const modelsOf = (tables: readonly Table[]) => tables.map(({ model }) => model as string).sort()
const without = (index: number, changes?: Partial<Table>) =>
  everyTable.flatMap((table, n) =>
    n !== index ? [table] : changes ? [{ ...table, ...changes } as Table] : [],
  )

test('nothing is to be said against them', () => {
  expect(complaintsAbout(everyTable)).toEqual([])
})

test.each(words)('%s declares the tables of its own model file, and no others', async word => {
  const file = path.resolve(`lib/${word}/tables.ts`)
  const declared: Record<string, readonly Table[]> = await import(file)
  const tables = Object.values(declared).filter(Array.isArray).flat()
  expect(modelsOf(tables)).toEqual(
    models
      .filter(model => model.word === word)
      .map(({ name }) => name)
      .sort(),
  )
})

test('every word’s are in the one list', () => {
  expect(modelsOf(everyTable)).toEqual(models.map(({ name }) => name).sort())
})

describe('a slip in what is declared is told:', () => {
  const tables = everyTable.map((table, index) => [table.model, index, table] as const)

  test.each(tables)('%s left out', (model, index) => {
    expect(complaintsAbout(without(index))).toContain(`${model} nobody says how it is wiped`)
  })

  test.each(tables)('%s twice', model => {
    const twice = [...everyTable, ...everyTable.filter(table => table.model === model)]
    expect(complaintsAbout(twice)).toContain(`${model} is declared twice`)
  })

  test.each(tables.filter(([, , { expires }]) => expires))('%s does not expire', (model, index) => {
    const complaint = `${model} says wrongly whether its rows expire`
    expect(complaintsAbout(without(index, { expires: undefined }))).toContain(complaint)
  })

  test.each(tables.filter(([, , { ofPerson }]) => ofPerson))('%s is about nobody', (model, index) => {
    const complaint = `${model} says wrongly whether its rows are about a person`
    expect(complaintsAbout(without(index, { ofPerson: undefined }))).toContain(complaint)
  })

  test.each(tables.filter(([, , { of }]) => of === 'room'))('%s is no room’s', (model, index) => {
    expect(complaintsAbout(without(index, { of: 'installation' }))).toContain(`${model} is of the room`)
  })

  test('a parent before its children', () => {
    expect(complaintsAbout(everyTable.toReversed())).toContain(
      'MoocSession stands behind a table that it refers to',
    )
  })
})
