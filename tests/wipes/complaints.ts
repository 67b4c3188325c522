/** What is wrong with what the words say of their tables, held against the models. One sentence each; pure. */
import type { Table } from '@/lib/db/table'
import { hasField, type Model, models, parentsOf } from '../models'

/** The columns by which somebody's rows are found: their own number, or the copy of their record. */
const isAboutAPerson = (model: Model): boolean =>
  hasField(model, 'citizenId') || parentsOf(model).includes('ConnectPerson')

function ofModel(model: Model, tables: readonly Table[]): string[] {
  const declared = tables.filter(table => table.model === model.name)
  const [table] = declared
  if (!table) return ['nobody says how it is wiped']
  const of = model.name === 'Room' ? 'itself' : hasField(model, 'roomId') ? 'room' : 'installation'
  const behind = tables.slice(tables.indexOf(table))
  return [
    declared.length > 1 && 'is declared twice',
    table.of !== of && `is of the ${of}`,
    hasField(model, 'expiresAt') !== Boolean(table.expires) && 'says wrongly whether its rows expire',
    table.expires === 'real time' &&
      !/@@index\(\[expiresAt\]\)/.test(model.text) &&
      'has no index by which the sweep finds what is over',
    isAboutAPerson(model) !== Boolean(table.ofPerson) && 'says wrongly whether its rows are about a person',
    of === 'room' &&
      !/@@(id|unique|index)\(\[roomId[,\]]/.test(model.text) &&
      'has no index that begins with the room',
    of === 'room' &&
      !/room\s+Room\s+@relation\(.*onDelete: Cascade\)/.test(model.text) &&
      'does not go with its room',
    parentsOf(model).some(parent => parent !== 'Room' && !behind.some(other => other.model === parent)) &&
      'stands behind a table that it refers to',
  ].filter(complaint => complaint !== false)
}

export const complaintsAbout = (tables: readonly Table[]): string[] =>
  models.flatMap(model => ofModel(model, tables).map(complaint => `${model.name} ${complaint}`))
