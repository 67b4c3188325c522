/** What starting and the database rely on in Prisma beyond its manual. Needs no network, and no server. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { reliedOn } from './relied-on'

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'prisma-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const schema = (models: string, folder = '.') => [
  {
    path: 'schema.prisma',
    content: `datasource db {\n  provider = "sqlite"\n}\ngenerator client {\n  provider = "prisma-client"\n  output = "${folder}"\n}\n${models}`,
  },
]
const model = 'model Thing {\n  id String @id\n}\n'
const migration = (name: string, value: string) => ({
  path: name,
  migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } },
})

/** The engine on a new SQLite file, by the module that alone knows it. */
async function anEngine() {
  const { adapterFor } = await import('@/scripts/migrate.mjs')
  const { filters, withSchemaEngine } = await import('@/scripts/setup/schema-engine.mjs')
  const url = `file:${path.join(aFolder(), 'one.sqlite')}`
  const apply = (...migrationDirectories: ReturnType<typeof migration>[]) =>
    withSchemaEngine(adapterFor(url), schema(model), engine =>
      engine.applyMigrations({
        filters,
        migrationsList: {
          baseDir: '.',
          lockfile: { path: './migration_lock.toml', content: 'provider = "sqlite"\n' },
          shadowDbInitScript: '',
          migrationDirectories,
        } as never,
      }),
    )
  return { url, apply, adapterFor }
}

const engineFile = 'scripts/setup/schema-engine.mjs: npm start brings the database up to date'
const engineAdvice =
  'compare node_modules/@prisma/schema-engine-wasm/schema_engine.js and .d.ts with schema-engine.mjs; the exports it is loaded by (schema_engine_bg.js and .wasm) or its calls have changed'

reliedOn(
  '@prisma/schema-engine-wasm',
  {
    does: 'can be loaded without a program to download, and applies migrations in the order that they are given',
    usedBy: engineFile,
    otherwise: engineAdvice,
  },
  async () => {
    const { apply } = await anEngine()
    const first = migration('1_first', 'CREATE TABLE "Thing" ("id" TEXT NOT NULL PRIMARY KEY);')
    const second = migration('2_second', 'ALTER TABLE "Thing" ADD COLUMN "name" TEXT;')
    expect(await apply(first, second)).toEqual({ appliedMigrationNames: ['1_first', '2_second'] })
    expect(await apply(first, second)).toEqual({ appliedMigrationNames: [] })
  },
)

reliedOn(
  '@prisma/schema-engine-wasm',
  {
    does: 'keeps its history in _prisma_migrations, and says there which migration was finished',
    usedBy: 'scripts/migrate.mjs isUpToDate: a start beside a running server only reads',
    otherwise: 'ask engine.diagnoseMigrationHistory instead, which wants SQLite’s file to itself',
  },
  async () => {
    const { url, apply, adapterFor } = await anEngine()
    await apply(migration('1_first', 'CREATE TABLE "Thing" ("id" TEXT NOT NULL PRIMARY KEY);'))
    await expect(apply(migration('1_first', ''), migration('2_bad', 'NO SQL;'))).rejects.toThrow()
    const connection = await adapterFor(url).connect()
    const sql =
      'SELECT migration_name, finished_at IS NOT NULL, rolled_back_at FROM _prisma_migrations ORDER BY migration_name'
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] })
    await connection.dispose()
    expect(rows.map(row => row.map(String))).toEqual([
      ['1_first', '1', 'null'],
      ['2_bad', '0', 'null'],
    ])
  },
)

reliedOn(
  '@prisma/schema-engine-wasm',
  {
    does: 'says in SQL what leads from one schema to another, and asks no database for it',
    usedBy: 'scripts/new-migration.mjs: npm run migration',
    otherwise: engineAdvice,
  },
  async () => {
    const { filters, withSchemaEngine } = await import('@/scripts/setup/schema-engine.mjs')
    const names = { provider: 'sqlite', adapterName: 'no-database' }
    const connection = {
      ...names,
      queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
      executeRaw: async () => 0,
      executeScript: async () => {},
      getConnectionInfo: () => ({ supportsRelationJoins: false }),
      dispose: async () => {},
    }
    const noDatabase = {
      ...names,
      connect: async () => connection,
      connectToShadowDb: async () => connection,
    }
    const to = schema(model)
    const answer = await withSchemaEngine(noDatabase, to, engine =>
      engine.diff({
        from: { tag: 'empty' },
        to: { tag: 'schemaDatamodel', files: to },
        script: true,
        exitCode: true,
        filters,
      } as never),
    )
    expect(answer).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining('CREATE TABLE "Thing" ('),
    })
  },
)

reliedOn(
  'prisma',
  {
    does: 'has its command line at build/index.js, which generates a client without a network while PRISMA_SCHEMA_ENGINE_BINARY names any program',
    usedBy: 'scripts/prepare-prisma.mjs: the first npm start, in a classroom without internet perhaps',
    otherwise: 'see "bin" in its package.json, and which variables keep it from downloading now',
  },
  () => {
    const folder = aFolder()
    const [{ content } = { content: '' }] = schema(model, './client')
    writeFileSync(path.join(folder, 'schema.prisma'), content)
    const nowhere = 'http://127.0.0.1:9'
    execFileSync(
      process.execPath,
      [
        ...['node_modules/prisma/build/index.js', 'generate', '--no-hints'],
        ...['--schema', path.join(folder, 'schema.prisma')],
      ],
      {
        encoding: 'utf8',
        stdio: 'pipe',
        env: {
          ...process.env,
          ...{ PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
          ...{ HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, PRISMA_ENGINES_MIRROR: nowhere },
        },
      },
    )
    expect(existsSync(path.join(folder, 'client/client.ts'))).toBe(true)
    expect(readFileSync(path.join(folder, 'client/client.ts'), 'utf8')).toContain('Thing')
  },
)

const sqlite = '@prisma/adapter-better-sqlite3'
const sqliteFile = 'lib/db/sqlite-adapter.ts'

reliedOn(
  sqlite,
  {
    does: 'has the driver’s connection as `client`, and asks it by prepare(…).bind(…)',
    usedBy: `${sqliteFile}: a statement is prepared once, and a transaction lets go of the connection`,
    otherwise:
      'see performIO and executeIO in its dist/index.mjs: what they use of a statement is what `reusable` has',
  },
  async () => {
    const { OurSqlite, sqliteConnection } = await import('@/lib/db/sqlite-adapter')
    const url = `file:${path.join(aFolder(), 'three.sqlite')}`
    const one = await new OurSqlite({ url }).connect()
    await one.executeScript('PRAGMA journal_mode = WAL; CREATE TABLE "Thing" ("id" TEXT)')
    const text = { scalarType: 'string', arity: 'scalar' } as const
    const add = (id: string) =>
      one.executeRaw({ sql: 'INSERT INTO "Thing" VALUES (?)', args: [id], argTypes: [text] })
    expect([await add('a'), await add('b')], 'one statement, run twice').toEqual([1, 1])
    const all = { sql: 'SELECT "id" FROM "Thing"', args: [], argTypes: [] }
    await one.queryRaw(all)
    expect((await one.queryRaw(all)).rows).toEqual([['a'], ['b']])
    const transaction = await one.startTransaction()
    expect(sqliteConnection()?.inTransaction, 'on the connection that it has as `client`').toBe(true)
    const other = await new OurSqlite({ url }).connect()
    sqliteConnection()?.pragma('busy_timeout = 0')
    const write = other.executeRaw({ sql: 'INSERT INTO "Thing" VALUES (1)', args: [], argTypes: [] })
    await expect(write, 'a write beside a transaction that has read nothing yet').rejects.toThrow()
    await transaction.rollback()
    await Promise.all([one.dispose(), other.dispose()])
  },
)
