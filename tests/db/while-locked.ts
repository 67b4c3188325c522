import { sqliteConnection } from '@/lib/db/sqlite-adapter'
import { env } from '@/lib/env'

/** What `work` comes to while another process holds SQLite's write lock, and ours waits for it no longer than a moment. */
export async function whileLocked<T>(work: () => Promise<T>): Promise<T> {
  const { sqliteDriver } = await import('@/scripts/setup/sqlite-driver.mjs')
  const other = new (sqliteDriver())(env().DATABASE_URL.replace('file:', ''))
  other.exec('BEGIN IMMEDIATE')
  const before = sqliteConnection()?.pragma('busy_timeout', { simple: true })
  sqliteConnection()?.pragma('busy_timeout = 10')
  try {
    return await work()
  } finally {
    other.exec('ROLLBACK')
    other.close()
    sqliteConnection()?.pragma(`busy_timeout = ${before}`)
  }
}
