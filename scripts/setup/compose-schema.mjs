import { readdirSync, readFileSync } from 'node:fs'
import { inRoot } from './root.mjs'

/** The databases a client and migrations are made for. */
export const databases = ['sqlite', 'postgresql']

const read = file => ({ path: file, content: readFileSync(inRoot(file), 'utf8').replaceAll('\r\n', '\n') })

/** The models: one file a word, the same for every database. */
export function readModels() {
  return readdirSync(inRoot('prisma/models'))
    .filter(name => name.endsWith('.prisma'))
    .sort()
    .map(name => read(`prisma/models/${name}`))
}

/** The head of a database's schema: which database, and where its client goes. */
export const readHead = database => read(`prisma/databases/${database}.prisma`)

/** The whole schema of a database, as Prisma's engine takes it. */
export const composeSchema = database => [readHead(database), ...readModels()]
