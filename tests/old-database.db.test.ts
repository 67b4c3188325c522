/** A database that was in use before a migration: what is in it stays, and what the new rules forbid is put right. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { adapterFor, applyMigrations, databaseOf } from '@/scripts/migrate.mjs'
import { composeSchema } from '@/scripts/setup/compose-schema.mjs'
import { filters, readMigrations, withSchemaEngine } from '@/scripts/setup/schema-engine.mjs'

const ownUrl = process.env.DATABASE_URL ?? ''
const database = databaseOf(ownUrl)
const cleanUp: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const step of cleanUp) await step()
})

/** The address of an empty database beside this file's own. */
async function anEmptyDatabase(): Promise<string> {
  const own = randomBytes(3).toString('hex')
  if (database === 'sqlite') return ownUrl.replace(/\.sqlite$/, `-${own}.sqlite`)
  const server = new pg.Client({ connectionString: ownUrl })
  const name = `${new URL(ownUrl).pathname.slice(1)}_${own}`
  await server.connect()
  await server.query(`CREATE DATABASE "${name}"`)
  cleanUp.push(async () => {
    await server.query(`DROP DATABASE "${name}" WITH (FORCE)`)
    await server.end()
  })
  return Object.assign(new URL(ownUrl), { pathname: `/${name}` }).href
}

/** A database as it was before the migration of that name, with those rows in it. */
async function aDatabaseBefore(migration: string, rows: string): Promise<string> {
  const databaseUrl = await anEmptyDatabase()
  const all = readMigrations(database)
  const end = all.migrationDirectories.findIndex(({ path }) => path.endsWith(migration))
  const migrationsList = { ...all, migrationDirectories: all.migrationDirectories.slice(0, end) }
  await withSchemaEngine(adapterFor(databaseUrl), composeSchema(database), engine =>
    engine.applyMigrations({ migrationsList, filters }),
  )
  const connection = await adapterFor(databaseUrl).connect()
  await connection.executeScript(rows)
  await connection.dispose()
  return databaseUrl
}

async function read(databaseUrl: string, sql: string): Promise<unknown[][]> {
  const connection = await adapterFor(databaseUrl).connect()
  const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] })
  await connection.dispose()
  return rows
}

const room = (id: string) =>
  `INSERT INTO "Room" ("id", "tokenDigest", "locale", "handedOverOn", "turnCitizenId", "turnName") VALUES ('${id}', 'd', 'th', '2026-11-25', '1', 'n');`
const person = (roomId: string, citizenId: string, key: string | null) =>
  `INSERT INTO "SeisRecord" ("roomId", "citizenId", "key", "honorific", "firstName", "lastName", "firstNameEn", "lastNameEn", "birthDate", "laserCode", "appointedOn", "agency", "position", "status") VALUES ('${roomId}', '${citizenId}', ${key ? `'${key}'` : 'NULL'}, 'h', 'f', 'l', 'f', 'l', '1990-01-01', 'z', '2015-01-01', 'a', 'p', 'active');`

test('of several people under one key of a room the first keeps it, and nobody is lost', async () => {
  const people = [
    ['one', '1', 'mine'],
    ['one', '2', 'mine'],
    ['one', '3', 'mine'],
    ['one', '4', null],
    ['one', '5', null],
    ['one', '6', 'other'],
    ['two', '1', 'mine'],
  ] as const
  const rows = [room('one'), room('two'), ...people.map(([roomId, id, key]) => person(roomId, id, key))].join(
    '\n',
  )
  const databaseUrl = await aDatabaseBefore('_one_key_a_room', rows)
  expect(await applyMigrations(databaseUrl)).toEqual(
    expect.arrayContaining([expect.stringMatching(/_one_key_a_room$/)]),
  )
  const after = await read(
    databaseUrl,
    'SELECT "roomId", "citizenId", "key" FROM "SeisRecord" ORDER BY "roomId", "citizenId"',
  )
  expect(after).toEqual([
    ['one', '1', 'mine'],
    ['one', '2', null],
    ['one', '3', null],
    ['one', '4', null],
    ['one', '5', null],
    ['one', '6', 'other'],
    ['two', '1', 'mine'],
  ])
})
