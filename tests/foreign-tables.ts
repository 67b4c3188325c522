/** Which word's code touches which word's tables. Pure: the caller reads the files. */
import type { SourceFile } from './broken-walls'
import { delegateOf, type Model } from './models'
import { foreignTables } from './walls'

const verbs = 'find|create|update|upsert|delete|count|aggregate|group'

/** The models that a source names to the database: by Prisma's words, in a statement of its own, or as a kind of rows. */
export const touchedBy = (source: string, models: readonly Model[]): string[] =>
  models
    .filter(({ name, table }) =>
      new RegExp(`\\.${delegateOf(name)}\\s*\\.\\s*(?:${verbs})|"${table}"|\\btable: '${table}'`).test(
        source,
      ),
    )
    .map(({ name }) => name)

const wordOf = (file: string) => /^lib\/([\w-]+)\//.exec(file)?.[1]

/** One sentence for each table that is touched from outside its word and not named in walls.ts. */
export const brokenOwnership = (files: readonly SourceFile[], models: readonly Model[]): string[] =>
  files.flatMap(({ file, source }) => {
    const word = wordOf(file)
    if (!word) return []
    return touchedBy(source, models).flatMap(name => {
      const owner = models.find(model => model.name === name)?.word
      return owner === word || foreignTables[`lib/${word}`]?.[name]
        ? []
        : [`${file}: ${name} is lib/${owner}’s table`]
    })
  })

/** Exceptions that nobody needs any more. */
export function unusedExceptions(files: readonly SourceFile[], models: readonly Model[]): string[] {
  const used = new Set(
    files.flatMap(({ file, source }) => touchedBy(source, models).map(name => `lib/${wordOf(file)} ${name}`)),
  )
  return Object.entries(foreignTables)
    .flatMap(([row, tables]) => Object.keys(tables).map(name => `${row} ${name}`))
    .filter(exception => !used.has(exception))
}
