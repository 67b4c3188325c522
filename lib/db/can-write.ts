import { env } from '@/lib/env'
import { database } from './client'
import { sqliteConnection } from './sqlite-adapter'

/** A lock that is held longer than this is no other process’s short turn. */
const patienceMilliseconds = 1000

/**
 * Resolves when a row could be written just now, and throws else: a full disk still reads. On SQLite by the driver
 * itself, for Prisma would wait five seconds for a lock, and nobody else be served meanwhile.
 */
export async function canWrite(): Promise<void> {
  if (!env().DATABASE_URL.startsWith('file:')) {
    // PostgreSQL refuses this where it is read-only, however many rows it finds.
    await database().$executeRaw`UPDATE "Lease" SET "holder" = "holder" WHERE "name" = 'readiness'`
    return
  }
  await database().$connect()
  const connection = sqliteConnection()
  // Somebody's transaction is open on this connection, so it has the write lock.
  if (!connection || connection.inTransaction) return
  const before = Number(connection.pragma('busy_timeout', { simple: true }))
  connection.pragma(`busy_timeout = ${patienceMilliseconds}`)
  try {
    connection
      .prepare('INSERT OR REPLACE INTO "Lease" ("name", "heldUntil", "holder") VALUES (?, ?, ?)')
      .run('readiness', new Date().toISOString(), '')
  } finally {
    connection.pragma(`busy_timeout = ${before}`)
  }
}
