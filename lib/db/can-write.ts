import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/env'
import { millisecondsSinceFull } from './away.mjs'
import { database } from './client'
import { sqliteConnection } from './sqlite-adapter'

/** A lock that is held longer than this is no other process’s short turn. */
const patienceMilliseconds = 1000

/** Whoever found the disk full is believed for so long. */
const fullMilliseconds = 10_000
/** With less than this a room cannot be opened, though a row may still find its place. */
const freeBytesAtLeast = 1024 * 1024

/**
 * Resolves when a row could be written just now, and throws else: a full disk still reads. On SQLite by the driver
 * itself, for Prisma would wait five seconds for a lock, and nobody else be served meanwhile.
 */
export async function canWrite(): Promise<void> {
  if (millisecondsSinceFull() < fullMilliseconds) throw new Error('the disk was full just now')
  if (!env().DATABASE_URL.startsWith('file:')) {
    // PostgreSQL refuses this where it is read-only, however many rows it finds.
    await database().$executeRaw`UPDATE "Lease" SET "holder" = "holder" WHERE "name" = 'readiness'`
    return
  }
  const folder = path.dirname(path.resolve(env().DATABASE_URL.replace(/^file:/, '')))
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < freeBytesAtLeast) throw new Error('the disk is full')
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
