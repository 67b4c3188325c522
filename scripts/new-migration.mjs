/**
 * `npm run migration -- <name>`: writes the next migration of every database: what leads from the models as
 * they were at the last migration (kept in prisma/migrations/models.prisma) to the models as they are now.
 * No database needs to run; tests/migrations.db.test.ts proves on both that the histories end at the models.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { preparePrisma } from './prepare-prisma.mjs'
import { columnsWithoutValue } from './setup/columns-without-value.mjs'
import { databases, readHead, readModels } from './setup/compose-schema.mjs'
import { Problem } from './setup/problem.mjs'
import { inRoot } from './setup/root.mjs'
import { runCommand } from './setup/run-command.mjs'
import { filters, withSchemaEngine } from './setup/schema-engine.mjs'

const snapshot = inRoot('prisma/migrations/models.prisma')

const providers = { sqlite: 'sqlite', postgresql: 'postgres' }

/**
 * Comparing two schemas asks the database nothing, but the engine greets it all the same (which version, does
 * the schema exist). This stands in for a database: it answers every greeting with no rows.
 */
function noDatabase(database) {
  const names = { provider: providers[database], adapterName: 'no-database' }
  const connection = {
    ...names,
    queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
    executeRaw: async () => 0,
    executeScript: async () => {},
    getConnectionInfo: () => ({ supportsRelationJoins: false }),
    dispose: async () => {},
  }
  return { ...names, connect: async () => connection, connectToShadowDb: async () => connection }
}

/** The SQL that leads from the models of the snapshot (none: an empty database) to those of `models`. */
async function writeStep(database, models) {
  const schema = content => [readHead(database), { path: 'models.prisma', content }]
  const from = existsSync(snapshot)
    ? { tag: 'schemaDatamodel', files: schema(readFileSync(snapshot, 'utf8').replaceAll('\r\n', '\n')) }
    : { tag: 'empty' }
  const to = { tag: 'schemaDatamodel', files: schema(models) }
  const { exitCode, stdout } = await withSchemaEngine(noDatabase(database), schema(models), engine =>
    engine.diff({ from, to, script: true, exitCode: true, filters }),
  )
  return exitCode === 0 ? null : stdout
}

await runCommand(async () => {
  const name = process.argv[2]
  if (!/^[a-z0-9_]+$/.test(name ?? '')) {
    throw new Problem('Name the migration in small letters, digits and _: npm run migration -- add_classroom')
  }
  const models = readModels()
    .map(file => file.content.trim())
    .join('\n\n')
    .concat('\n')
  const steps = await Promise.all(
    databases.map(async database => [database, await writeStep(database, models)]),
  )
  if (steps.every(([, sql]) => sql === null))
    throw new Problem('The models did not change: nothing to migrate.')

  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  for (const [database, sql] of steps) {
    const folder = inRoot('prisma/migrations', database, `${time}_${name}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'migration.sql'), sql ?? '-- Nothing changes in this database.\n')
    console.log(path.relative(process.cwd(), path.join(folder, 'migration.sql')))
  }
  writeFileSync(snapshot, models)
  // The compiler reads the models from there.
  await preparePrisma()
  const emptied = steps.flatMap(([, sql]) => columnsWithoutValue(sql ?? ''))
  if (emptied.length > 0)
    console.log(
      `\nRows that are there have no value for ${[...new Set(emptied)].join(', ')}, which may not be null: a database in use would not take this. Fill it by hand in each of these files, and show it in tests/old-database.db.test.ts.`,
    )
})
