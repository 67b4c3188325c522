/** The models of prisma/models as text says them: which word keeps which table, and of what columns. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Field {
  name: string
  /** Another model's name where it is a relation. */
  type: string
  isOptional: boolean
  isList: boolean
  /** The columns of this side of a relation, with those of the other. */
  keys: [own: string, theirs: string][]
  attributes: string
}

export interface Model {
  name: string
  /** The word whose file it stands in. */
  word: string
  /** Its name in the database. */
  table: string
  fields: Field[]
  /** Columns that name a row. */
  id: string[]
  text: string
}

const listed = (text = '') => text.split(',').map(name => name.trim())

function fieldOf(line: string): Field[] {
  const [, name = '', type = '', mark = '', attributes = ''] =
    /^\s+(\w+)\s+(\w+)(\[\]|\?)?(.*)$/.exec(line) ?? []
  if (!name) return []
  const [, own, theirs] = /fields: \[([^\]]+)\], references: \[([^\]]+)\]/.exec(attributes) ?? []
  const others = listed(theirs)
  const keys = own ? listed(own).map((key, n): [string, string] => [key, others[n] ?? '']) : []
  return [{ name, type, isOptional: mark === '?', isList: mark === '[]', keys, attributes }]
}

function modelOf(word: string, name: string, text: string): Model {
  const fields = text
    .split('\n')
    .filter(line => !/^\s*(\/\/|@@)/.test(line))
    .flatMap(fieldOf)
  const id =
    /@@id\(\[([^\]]+)\]\)/.exec(text)?.[1] ?? fields.find(({ attributes }) => /@id\b/.test(attributes))?.name
  return { name, word, table: /@@map\("(\w+)"\)/.exec(text)?.[1] ?? name, fields, id: listed(id), text }
}

const folder = 'prisma/models'

export const models: readonly Model[] = readdirSync(folder).flatMap(file =>
  [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(
    ([, name = '', text = '']) => modelOf(path.basename(file, '.prisma'), name, text),
  ),
)

export const modelNamed = (name: string): Model => {
  const model = models.find(one => one.name === name)
  if (!model) throw new Error(`No model ${name} in ${folder}`)
  return model
}

/** A model's name as Prisma's client has it. */
export const delegateOf = (name: string): string => `${name[0]?.toLowerCase()}${name.slice(1)}`

export const hasField = ({ fields }: Model, name: string): boolean =>
  fields.some(field => field.name === name)

/** The models that a model's rows refer to. */
export const parentsOf = ({ fields }: Model): string[] =>
  fields.filter(({ keys }) => keys.length > 0).map(({ type }) => type)
