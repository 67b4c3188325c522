/** Two processes on one database: the second of `npm start -- --workers 2`, or another instance. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, test } from 'vitest'
import { database } from '@/lib/db/client'
import { env } from '@/lib/env'
import { aRoom } from '../rooms/a-room'

const onSqlite = env().DATABASE_URL.startsWith('file:')

// PostgreSQL keeps its own order; its transactions wait for one another by themselves.
test.runIf(onSqlite)(
  'a transaction that reads before it writes waits for another process’s writes',
  async () => {
    const { id } = await aRoom()
    const file = env().DATABASE_URL.replace(/^file:/, '')
    const other = fork(path.join(import.meta.dirname, 'other-writer.mjs'), [file, id])
    await once(other, 'message')
    const seconds = 60
    for (let offset = 1; offset <= 100; offset++) {
      await database().$transaction(async transaction => {
        await transaction.room.findUniqueOrThrow({ where: { id } })
        // The other process's turn, had it one.
        await new Promise(resolve => setImmediate(resolve))
        await transaction.room.update({ where: { id }, data: { clockOffsetSeconds: offset * seconds } })
      })
    }
    const gone = once(other, 'exit')
    other.send('stop')
    await gone
    const room = await database().room.findUniqueOrThrow({ where: { id } })
    expect(room.clockOffsetSeconds).toBe(100 * seconds)
    expect(Number(room.label)).toBeGreaterThan(0)
  },
)
