/** Two processes on one database: the second of `npm start -- --workers 2`, or another instance. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, test } from 'vitest'
import { database } from '@/lib/db/client'
import { env } from '@/lib/env'
import { aRoom } from '../rooms/a-room'

test('a transaction that reads before it writes waits for another process’s writes', async () => {
  const { id } = await aRoom()
  const other = fork(path.join(import.meta.dirname, 'other-writer.mjs'), [env().DATABASE_URL, id])
  await once(other, 'message')
  const seconds = 60
  for (let offset = 1; offset <= 100; offset++) {
    await database().$transaction(async transaction => {
      await transaction.room.findUniqueOrThrow({ where: { id } })
      // Lets go of this process for a moment: here another one would write, if the transaction let it.
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
})
