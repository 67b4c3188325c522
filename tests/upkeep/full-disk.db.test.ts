/** SQLite’s own limit on its file stands for a disk that is full: the same error at the same place. */
import { afterEach, expect, test, vi } from 'vitest'
import { GET as health } from '@/app/api/health/route'
import { POST as openRoom } from '@/app/api/v1/rooms/route'
import { isUnavailable } from '@/lib/db/away.mjs'
import { database } from '@/lib/db/client'
import { sqliteConnection } from '@/lib/db/sqlite-adapter'
import { env } from '@/lib/env'
import { maskLog } from '@/lib/web/mask-log.mjs'
import { aRoom } from '../rooms/a-room'

const isSqlite = env().DATABASE_URL.startsWith('file:')
afterEach(() => vi.restoreAllMocks())

const pages = (most: number) => sqliteConnection()?.pragma(`max_page_count = ${most}`)

test.runIf(isSqlite)(
  'a full disk: what would be written is 503 with Retry-After, and readiness says no',
  async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await aRoom()
    expect((await health()).status).toBe(200)
    pages(1)
    const big = { personas: [], label: 'x' }
    let answer: Response | undefined
    // What is left of the last pages is filled first.
    for (let room = 0; room < 50 && answer?.status !== 503; room++)
      answer = await openRoom(
        new Request('http://localhost:3000/api/v1/rooms', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(big),
        }),
      )
    expect(answer?.status).toBe(503)
    expect(answer?.headers.get('retry-after')).toMatch(/^\d+$/)
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3000)
    const told = await health()
    expect(told.status).toBe(503)
    expect(await told.json()).toEqual({ status: 'unavailable' })
    // And back: space again, and the memory of it over.
    pages(1_000_000)
    vi.mocked(Date.now).mockReturnValue(Date.now() + 60_000)
    expect((await health()).status).toBe(200)
  },
)

test.runIf(isSqlite)(
  'a lock that is not given back is ours to blame too, and one line in the log',
  async () => {
    const { sqliteDriver } = await import('@/scripts/setup/sqlite-driver.mjs')
    await aRoom()
    const other = new (sqliteDriver())(env().DATABASE_URL.replace('file:', ''))
    other.exec('BEGIN IMMEDIATE')
    sqliteConnection()?.pragma('busy_timeout = 10')
    const failure = await database()
      .lease.create({ data: { name: 'x', holder: 'x', heldUntil: new Date() } })
      .catch((error: unknown) => error)
    other.exec('ROLLBACK')
    other.close()
    expect(isUnavailable(failure)).toBe(true)
    expect(maskLog(failure)).toMatch(/^database unavailable.*$/)
  },
)

test('a row that is already there is nobody’s outage', async () => {
  const data = { name: 'y', holder: 'x', heldUntil: new Date() }
  await database().lease.create({ data })
  const failure = await database()
    .lease.create({ data })
    .catch((error: unknown) => error)
  expect(isUnavailable(failure)).toBe(false)
  expect(isUnavailable(new Error('connect ECONNREFUSED 127.0.0.1:53100'))).toBe(false)
})
