/** What SQLite's file needs from time to time; PostgreSQL does all of it by itself. */
import { database } from './client'
import { sqliteConnection } from './sqlite-adapter'

/**
 * Gives up to `most` free pages at the end of the file back to the disk; how many are still free. Zero too for a file
 * made before this was possible: `npm run backup -- --compact` makes it so.
 */
export async function giveBackPages(most: number): Promise<number> {
  const connection = await openConnection()
  if (!connection || simple(connection.pragma('auto_vacuum', { simple: true })) !== incremental) return 0
  // Not inside somebody's transaction, which may be rolled back.
  if (!connection.inTransaction) connection.pragma(`incremental_vacuum(${most})`)
  return simple(connection.pragma('freelist_count', { simple: true }))
}

/** Writes the log (-wal) into the file and cuts it off, when nobody is in the way; else the next time. */
export async function shortenLog(): Promise<void> {
  const connection = await openConnection()
  if (!connection || connection.inTransaction) return
  const patience = simple(connection.pragma('busy_timeout', { simple: true }))
  // The wait stops this process: it must be short, and the next sweep tries again.
  connection.pragma('busy_timeout = 100')
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    connection.pragma(`busy_timeout = ${patience}`)
  }
}

const incremental = 2
const simple = (value: unknown) => Number(value)

async function openConnection() {
  await database().$connect()
  return sqliteConnection()
}
