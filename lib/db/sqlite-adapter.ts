/**
 * Prisma's SQLite adapter, on the one connection of this process, with what it lacks:
 * - A transaction takes the write lock when it begins. After a plain BEGIN, SQLite refuses its first write at once
 *   when another process has written since its first read (SQLITE_BUSY_SNAPSHOT), however long the time-out.
 * - What is not part of an open transaction waits until it has ended (turns.ts).
 * - A statement is prepared once, and not at every call.
 */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import { remember } from '@/lib/remember'
import { Turns } from './turns'

interface Statement {
  reader: boolean
  run(...values: unknown[]): unknown
  raw(on: true): { all(...values: unknown[]): unknown[] }
  columns(): unknown[]
}
interface Connection {
  prepare(sql: string): Pick<Statement, 'run'>
  pragma(words: string, options?: { simple: boolean }): unknown
  inTransaction: boolean
}
interface Driver extends Connection {
  prepare(sql: string): Statement
}

// One a process, as in client.ts.
const kept = globalThis as { rehearsalSqlite?: Connection }

/** The driver's own connection, for what has no word in Prisma; undefined on PostgreSQL, and before the first use. */
export const sqliteConnection = (): Connection | undefined => kept.rehearsalSqlite

/** What the log (-wal) is cut back to when it has once been longer. */
const logBytesAtMost = 16 * 1024 * 1024
/** Written back to the file when it has come so far: pages that change at every request are written back once for all. */
const logPagesAtMost = logBytesAtMost / 4096
/** How many statements are kept prepared: Prisma makes a few hundred, and one more for each length of a list. */
const preparedAtMost = 500
/** A longer one has a long list in it, and hardly comes again. */
const preparedLettersAtMost = 4000

const plain = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/** A prepared statement as the adapter uses one: it binds for good, which can be done once, so it gets a thin copy. */
function reusable(statement: Statement) {
  const { reader } = statement
  const columns = reader ? statement.columns() : []
  return {
    run: (...values: unknown[]) => statement.run(...values),
    bind: (values: unknown[]) => ({
      reader,
      columns: () => columns,
      run: () => statement.run(...values),
      raw: () => ({ all: () => statement.raw(true).all(...values) }),
    }),
  }
}

export class OurSqlite extends PrismaBetterSqlite3 {
  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect()
    // Not in its types: tests/libraries/prisma.test.ts fails at an upgrade that has it no more.
    const { client } = adapter as unknown as { client: Driver }
    const prepare = client.prepare.bind(client)
    const make = (sql: string) => reusable(prepare(sql))
    const known = remember(preparedAtMost, make)
    Object.assign(client, {
      prepare: (sql: string) => (sql.length > preparedLettersAtMost ? make(sql) : known(sql)),
    })
    client.pragma(`wal_autocheckpoint = ${logPagesAtMost}`)
    client.pragma(`journal_size_limit = ${logBytesAtMost}`)
    kept.rehearsalSqlite = client
    return inTurns(adapter, client)
  }
}

function inTurns(adapter: SqlDriverAdapter, connection: Connection): SqlDriverAdapter {
  const turns = new Turns()
  const { provider, adapterName } = adapter
  return {
    provider,
    adapterName,
    queryRaw: query => turns.during(() => adapter.queryRaw(query)),
    executeRaw: query => turns.during(() => adapter.executeRaw(query)),
    executeScript: script => turns.during(() => adapter.executeScript(script)),
    dispose: () => adapter.dispose(),
    async startTransaction() {
      const end = await turns.take()
      try {
        await adapter.executeRaw(plain('BEGIN IMMEDIATE'))
      } catch (error) {
        end()
        throw error
      }
      return transactionOn(adapter, connection, end)
    },
  }
}

/** Prisma says BEGIN's counterparts itself, and then commit() or rollback(): whoever waits may go on. */
function transactionOn(adapter: SqlDriverAdapter, connection: Connection, end: () => void): Transaction {
  const { provider, adapterName } = adapter
  const run = async (sql: string) => void (await adapter.executeRaw(plain(sql)))
  const finish = async () => {
    try {
      // A COMMIT that failed, of a full disk say, leaves it open: nothing of it may pass to the next.
      if (connection.inTransaction) await run('ROLLBACK')
    } finally {
      end()
    }
  }
  return {
    provider,
    adapterName,
    options: { usePhantomQuery: false },
    queryRaw: query => adapter.queryRaw(query),
    executeRaw: query => adapter.executeRaw(query),
    commit: finish,
    rollback: finish,
    createSavepoint: name => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: name => run(`ROLLBACK TO ${name}`),
    releaseSavepoint: name => run(`RELEASE SAVEPOINT ${name}`),
  }
}
