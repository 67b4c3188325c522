import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { expect, test } from 'vitest'
import { adapterFor, applyMigrations, databaseOf } from '@/scripts/migrate.mjs'
import { composeSchema } from '@/scripts/setup/compose-schema.mjs'
import { filters, readMigrations, withSchemaEngine } from '@/scripts/setup/schema-engine.mjs'

const databaseUrl = process.env.DATABASE_URL ?? ''
const database = databaseOf(databaseUrl)
const schema = composeSchema(database)

/** PostgreSQL's catalogue, which the engine reads for a comparison, has columns of the type "char"; Prisma's adapter knows only text. */
class CataloguePool extends pg.Pool {
  // biome-ignore lint/suspicious/noExplicitAny: pg declares nine overloads of query; the arguments pass through as they came.
  override async query(...args: any[]): Promise<any> {
    const result = await super.query(...(args as [string]))
    for (const field of result.fields)
      if (field.dataTypeID === CHAR) field.dataTypeID = pg.types.builtins.TEXT
    return result
  }
}
const CHAR = pg.types.builtins.CHAR

const readingAdapter = () =>
  database === 'sqlite'
    ? adapterFor(databaseUrl)
    : new PrismaPg(new CataloguePool({ connectionString: databaseUrl }), { disposeExternalPool: true })

test('the migrations end exactly at the models', async () => {
  const difference = await withSchemaEngine(readingAdapter(), schema, engine =>
    engine.diff({
      from: { tag: 'schemaDatasource', files: schema, configDir: process.cwd() },
      to: { tag: 'schemaDatamodel', files: schema },
      script: true,
      exitCode: true,
      filters,
    }),
  )
  expect(difference, 'the models changed: run `npm run migration -- <name>`').toEqual({
    exitCode: 0,
    stdout: '-- This is an empty migration.\n',
  })
})

test('a database that is up to date is left alone', async () => {
  expect(await applyMigrations(databaseUrl)).toEqual([])
})

test('every migration on disk is in the history that Prisma keeps', async () => {
  const migrationsList = readMigrations(database)
  expect(migrationsList.migrationDirectories).not.toEqual([])
  const diagnosis = await withSchemaEngine(adapterFor(databaseUrl), schema, engine =>
    engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters }),
  )
  expect(diagnosis).toMatchObject({ history: null, editedMigrationNames: [], failedMigrationNames: [] })
})

test('a database that cannot be reached is named without its password', async () => {
  const refused = applyMigrations('postgresql://somebody:secret@127.0.0.1:1/rehearsal')
  await expect(refused).rejects.toThrow('127.0.0.1:1')
  await expect(refused).rejects.not.toThrow('secret')
})
