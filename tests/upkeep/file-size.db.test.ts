/** SQLite alone: PostgreSQL keeps its own house. */
import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { database } from '@/lib/db/client'
import { sqliteConnection } from '@/lib/db/sqlite-adapter'
import { env } from '@/lib/env'
import { openRoom } from '@/lib/lifecycle/open-room'
import { sweepInTurn, sweepLease } from '@/lib/upkeep/start-sweeping'

const isSqlite = env().DATABASE_URL.startsWith('file:')
const file = env().DATABASE_URL.replace('file:', '')
const megabyte = 1024 * 1024

async function anExpiredRoomOf(megabytes: number) {
  const { id } = await openRoom({}, new Date(Date.now() - 8 * 86_400_000))
  const hop = { roomId: id, at: new Date(), kind: 'authorization-request', keys: '[]' }
  const data = 'x'.repeat(16 * 1024)
  for (let part = 0; part < megabytes; part++)
    await database().traceHop.createMany({
      data: Array.from({ length: 64 }, (_, number) => ({ ...hop, id: `${id}-${part}-${number}`, data })),
    })
}

test.runIf(isSqlite)('after a sweep the file has given its space back, and the log is cut off', async () => {
  const empty = statSync(file).size
  await anExpiredRoomOf(12)
  sqliteConnection()?.pragma('wal_checkpoint(TRUNCATE)')
  expect(statSync(file).size).toBeGreaterThan(12 * megabyte)
  expect(await sweepInTurn(sweepLease(), async () => {})).toBe(true)
  expect(statSync(file).size).toBeLessThan(empty + megabyte)
  expect(statSync(`${file}-wal`).size).toBeLessThan(megabyte)
})

test.runIf(isSqlite)('the log does not grow with what is written', async () => {
  await anExpiredRoomOf(40)
  expect(statSync(`${file}-wal`).size).toBeLessThan(20 * megabyte)
})

test.skipIf(isSqlite)('on PostgreSQL there is nothing to give back, and nothing fails', async () => {
  expect(await sweepInTurn(sweepLease(), async () => {})).toBe(true)
})
