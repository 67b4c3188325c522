/**
 * The database connection: SQLite (WAL) by default, PostgreSQL when DATABASE_URL says so. Only a `store.ts`
 * may import this folder. One set of models, two generated clients of the same shape.
 */
import { PrismaPg } from '@prisma/adapter-pg'
import { countOperation } from '@/lib/db/operations'
import { env } from '@/lib/env'
import { noteFailure } from './away.mjs'
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client'
import { PrismaClient as SqliteClient } from './generated/sqlite/client'
import { ImmediateSqlite } from './sqlite-adapter'

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

function connect(databaseUrl: string): Database {
  const client = databaseUrl.startsWith('file:')
    ? new SqliteClient({ adapter: new ImmediateSqlite({ url: databaseUrl }) })
    : // Same models, so the same shape; the two generated types differ only in name.
      (new PostgresqlClient({
        adapter: new PrismaPg({ connectionString: databaseUrl, ...patience }),
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

// One connection a process, also across the module reloads of `next dev`.
const kept = globalThis as { rehearsalDatabase?: Database }

export function database(): Database {
  kept.rehearsalDatabase ??= connect(env().DATABASE_URL)
  return kept.rehearsalDatabase
}

/**
 * Ends the connection; the last one to leave writes SQLite's log into the file, which is then whole without it. The
 * next use opens a new one.
 */
export async function closeDatabase(): Promise<void> {
  await kept.rehearsalDatabase?.$disconnect()
  kept.rehearsalDatabase = undefined
}
