/**
 * Prisma's SQLite adapter, whose transactions take the write lock when they begin. The adapter's own plain BEGIN takes
 * it at the first write: when another process has written since the transaction's first read, SQLite then refuses at
 * once (SQLITE_BUSY_SNAPSHOT), however long the time-out. With IMMEDIATE the loser waits its turn.
 */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'

interface Connection {
  prepare(sql: string): unknown
}

export class ImmediateSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const adapter = await super.connect()
    // Not in its types; the version is pinned, and tests/db/two-processes holds this to its word.
    const { client } = adapter as unknown as { client: Connection }
    const prepare = client.prepare.bind(client)
    client.prepare = sql => prepare(sql === 'BEGIN' ? 'BEGIN IMMEDIATE' : sql)
    return adapter
  }
}
