/**
 * The database connection: SQLite (WAL) by default, PostgreSQL when DATABASE_URL says so. Only a `store.ts`
 * may import this folder. One set of models, two generated clients of the same shape.
 */
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { countOperation } from '@/lib/db/operations'
import { env } from '@/lib/env'
import { noteFailure } from './away.mjs'
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client'
import { PrismaClient as SqliteClient } from './generated/sqlite/client'
import { OurSqlite } from './sqlite-adapter'

/** Its types, and `Prisma.sql` for the rare statement that Prisma's own words make too dear. */
export { Prisma } from './generated/sqlite/client'
export type Database = SqliteClient

/** A PostgreSQL that accepts and says nothing more (frozen, or behind a dead link) is not waited for longer. */
const answerMilliseconds = 4000
const patience = {
  connectionTimeoutMillis: answerMilliseconds,
  query_timeout: answerMilliseconds,
  statement_timeout: answerMilliseconds,
}

// One connection a process, also across the module reloads of `next dev`.
const kept = globalThis as {
  rehearsalDatabase?: Database
  /** What Prisma's client asks, and we ourselves (statement.ts). */
  rehearsalConnection?: SqlDriverAdapter
  rehearsalStatements?: Map<string, string>
}
kept.rehearsalStatements ??= new Map()
const statementNames = kept.rehearsalStatements

/** Of a text that will be asked again: PostgreSQL keeps by its name what it once made of it. */
export const nameStatement = (sql: string): unknown =>
  statementNames.has(sql) || statementNames.set(sql, `own-${statementNames.size}`)

/** A factory whose adapter we keep a hand on. */
const shared = (factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory => ({
  provider: factory.provider,
  adapterName: factory.adapterName,
  async connect() {
    kept.rehearsalConnection = await factory.connect()
    return kept.rehearsalConnection
  },
})

function connect(databaseUrl: string): Database {
  const client = databaseUrl.startsWith('file:')
    ? new SqliteClient({ adapter: shared(new OurSqlite({ url: databaseUrl })) })
    : // Same models, so the same shape; the two generated types differ only in name.
      (new PostgresqlClient({
        adapter: shared(
          new PrismaPg(
            { connectionString: databaseUrl, ...patience },
            // Without a name it is asked once, and forgotten.
            { statementNameGenerator: ({ sql }) => statementNames.get(sql) ?? '' },
          ),
        ),
      }) as unknown as SqliteClient)
  return client.$extends({
    query: {
      $allOperations({ model, operation, args, query }) {
        countOperation(model, operation)
        return query(args).catch((error: unknown) => {
          noteFailure(error)
          throw error
        })
      },
    },
  }) as unknown as Database
}

export function database(): Database {
  kept.rehearsalDatabase ??= connect(env().DATABASE_URL)
  return kept.rehearsalDatabase
}

/** The connection as Prisma's client has it. */
export async function connection(): Promise<SqlDriverAdapter> {
  if (!kept.rehearsalConnection) await database().$connect()
  if (!kept.rehearsalConnection) throw new Error('the database gave no connection')
  return kept.rehearsalConnection
}

/**
 * Ends the connection; the last one to leave writes SQLite's log into the file, which is then whole without it. The
 * next use opens a new one.
 */
export async function closeDatabase(): Promise<void> {
  const open = kept.rehearsalDatabase
  kept.rehearsalDatabase = undefined
  kept.rehearsalConnection = undefined
  await open?.$disconnect()
}
