/**
 * Brings a database to the newest migration, with Prisma's own engine and history table, so that no program
 * has to be downloaded. `node scripts/migrate.mjs` migrates DATABASE_URL by hand.
 */
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { readUrl } from '../lib/web/read-url.mjs'
import { composeSchema } from './setup/compose-schema.mjs'
import { makeFolder } from './setup/data-folder.mjs'
import { madeForOwnerOnly } from './setup/owner-only.mjs'
import { isDiskFull, Problem } from './setup/problem.mjs'
import { isMain } from './setup/root.mjs'
import { runCommand } from './setup/run-command.mjs'
import { filters, readMigrations, withSchemaEngine } from './setup/schema-engine.mjs'
import { readSettings } from './setup/settings.mjs'

/** Any number will do, as long as every instance that starts takes the same one. */
const MIGRATION_LOCK = 551_707_001

/** A host that swallows what it is sent would otherwise be waited for for minutes. */
const ANSWER_MILLISECONDS = 10_000

/** `sqlite` or `postgresql`, by the address. */
export const databaseOf = databaseUrl => (databaseUrl.startsWith('file:') ? 'sqlite' : 'postgresql')

/** A driver adapter's factory for the database at an address. */
export const adapterFor = databaseUrl =>
  databaseOf(databaseUrl) === 'sqlite'
    ? new PrismaBetterSqlite3({ url: databaseUrl })
    : new PrismaPg({ connectionString: databaseUrl })

async function runEngine(databaseUrl) {
  const database = databaseOf(databaseUrl)
  const migrationsList = readMigrations(database)
  const applied = await withSchemaEngine(adapterFor(databaseUrl), composeSchema(database), engine =>
    engine.applyMigrations({ migrationsList, filters }),
  )
  return applied.appliedMigrationNames
}

const query = (connection, sql) => connection.queryRaw({ sql, args: [], argTypes: [] })

/**
 * Whether Prisma's history has every migration on disk, each of them finished. Only read: the engine wants the file
 * to itself even when it has nothing to do, and would refuse beside another server on the same file.
 */
async function isUpToDate(connection) {
  const table = await query(connection, "SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'")
  if (table.rows.length === 0) return false
  const sql = 'SELECT migration_name, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL'
  const { rows } = await query(connection, sql)
  const finished = new Set(rows.map(([name]) => name))
  return (
    rows.every(([, finishedAt]) => finishedAt !== null) &&
    readMigrations('sqlite').migrationDirectories.every(({ path: name }) => finished.has(name))
  )
}

async function migrateSqlite(databaseUrl) {
  const file = databaseUrl.replace(/^file:/, '')
  makeFolder(path.dirname(path.resolve(file)))
  const isNew = !existsSync(file)
  const connection = await adapterFor(databaseUrl).connect()
  try {
    // Only before the first table: afterwards a deleted row's page can be given back to the disk (lib/db/sqlite-upkeep).
    if (isNew) await connection.executeScript('PRAGMA auto_vacuum = INCREMENTAL')
    // Kept in the file: readers do not wait for the writer, and a killed server loses nothing that was saved.
    await connection.executeScript('PRAGMA journal_mode = WAL')
    if (await isUpToDate(connection)) return []
  } finally {
    await connection.dispose()
  }
  try {
    return await runEngine(databaseUrl)
  } catch (error) {
    // Half a database (the disk was full, say) would stand in the way of the next start; nothing is in it yet.
    // But a file in use is one that another start is making.
    if (isNew && !isInUse(error))
      for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true })
    throw error
  }
}

/** Several instances may start at once on one PostgreSQL: the others wait here until the first is through. */
async function migratePostgresql(databaseUrl) {
  const guard = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: ANSWER_MILLISECONDS })
  await guard.connect()
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    return await runEngine(databaseUrl)
  } finally {
    await guard.end()
  }
}

/** SQLite's busy lock, which Prisma's engine does not know by the name that the driver gives it. */
const isInUse = error => /SocketTimeout|SQLITE_BUSY|database is locked/.test(error.message)

const inUse = databaseUrl =>
  `The database ${databaseUrl} is in use, perhaps by an earlier start of this one, and has to be brought up to date, which needs it alone.
  Stop that one and start again, or give this one its own: DATA_DIR=./data-2 npm start.
  ฐานข้อมูลนี้มีโปรแกรมอื่นใช้อยู่ โปรดปิดโปรแกรมนั้น หรือตั้ง DATA_DIR เป็นโฟลเดอร์อื่น`

/** Where an address leads, without the password that it may hold. */
function placeOf(databaseUrl) {
  if (databaseUrl.startsWith('file:')) return databaseUrl
  const url = readUrl(databaseUrl)
  // A "/" in a password ends the host, and what follows looks like a path with an "@" in it.
  if (!url || url.pathname.includes('@'))
    throw new Problem(
      'DATABASE_URL is not an address: postgresql://user:password@host:5432/database is one.\n  Letters such as / # ? % @ in the password are written as %2F %23 %3F %25 %40.',
    )
  return `PostgreSQL at ${url.host}`
}

/**
 * Applies every migration the database does not have yet.
 * @param {string} databaseUrl `file:…` (SQLite, made when missing) or `postgresql://…`
 * @returns {Promise<string[]>} the names just applied, oldest first
 * @throws {Problem} when the database cannot be reached or written, or a migration fails
 */
export async function applyMigrations(databaseUrl) {
  const where = placeOf(databaseUrl)
  try {
    // SQLite gives the files it later makes beside it (-wal, -shm) the permissions of the database file.
    return await (databaseOf(databaseUrl) === 'sqlite'
      ? madeForOwnerOnly(() => migrateSqlite(databaseUrl))
      : migratePostgresql(databaseUrl))
  } catch (error) {
    if (isDiskFull(error)) throw error
    if (databaseUrl.startsWith('file:') && isInUse(error)) throw new Problem(inUse(databaseUrl))
    if (error instanceof Problem) throw error
    throw new Problem(
      `The database could not be prepared (${where}; set DATABASE_URL to use another):\n${error.message || error.code}`,
    )
  }
}

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    const applied = await applyMigrations(readSettings(process.env).databaseUrl)
    const told = applied.length ? `Applied: ${applied.join(', ')}` : 'The database is up to date.'
    // The engine's lock on PostgreSQL leaves an alarm of ten seconds behind, which would keep a command waiting.
    process.stdout.write(`${told}\n`, () => process.exit())
  })
}
