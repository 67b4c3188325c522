/**
 * Prisma's SQLite adapter, whose transactions take the write lock when they begin. The adapter's own plain BEGIN takes
 * it at the first write: when another process has written since the transaction's first read, SQLite then refuses at
 * once (SQLITE_BUSY_SNAPSHOT), however long the time-out. With IMMEDIATE the loser waits its turn.
 */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'

interface Connection {
  prepare(sql: string): { run(...values: unknown[]): unknown }
  pragma(words: string, options?: { simple: boolean }): unknown
  inTransaction: boolean
}

// One a process, as in client.ts.
const kept = globalThis as { rehearsalSqlite?: Connection }

/** The driver's own connection, for what has no word in Prisma; undefined on PostgreSQL, and before the first use. */
export const sqliteConnection = (): Connection | undefined => kept.rehearsalSqlite

/** What the log (-wal) is cut back to when it has once been longer. */
const logBytesAtMost = 16 * 1024 * 1024

export class ImmediateSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const adapter = await super.connect()
    // Not in its types: tests/libraries/prisma.test.ts fails at an upgrade that has it no more.
    const { client } = adapter as unknown as { client: Connection }
    const prepare = client.prepare.bind(client)
    client.prepare = sql => prepare(sql === 'BEGIN' ? 'BEGIN IMMEDIATE' : sql)
    client.pragma('wal_autocheckpoint = 1000')
    client.pragma(`journal_size_limit = ${logBytesAtMost}`)
    kept.rehearsalSqlite = client
    return adapter
  }
}
