/** How statements of our own words are told apart when they fail, how they are kept, and that they use an index. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isUnavailable, millisecondsSinceFull } from '@/lib/db/away.mjs'
import { connection, database } from '@/lib/db/client'
import { isAlreadyThere, isOwnerGone } from '@/lib/db/errors'
import { operationCounts } from '@/lib/db/operations'
import { assigned, columns, equal } from '@/lib/db/row'
import { sqliteConnection } from '@/lib/db/sqlite-adapter'
import { insertRows, readRow, readRows, writeRows } from '@/lib/db/statement'
import { env } from '@/lib/env'
import { readRoom } from '@/lib/rooms/store'
import { aRoom } from '../rooms/a-room'
import { whileLocked } from './while-locked'

const isSqlite = env().DATABASE_URL.startsWith('file:')
afterEach(() => vi.restoreAllMocks())

const use = columns('LogoutTokenUse', { roomId: 'text', clientId: 'text', jti: 'text', expiresAt: 'time' })
const at = new Date('2026-11-26T14:56:51.123Z')
const row = (roomId: string, jti = 'one') => ({ roomId, clientId: 'c', jti, expiresAt: at })
const failureOf = (work: Promise<unknown>) => work.then(() => undefined).catch((error: unknown) => error)

test('a column that is forgotten, or of a wrong kind, does not compile', () => {
  // @ts-expect-error: expiresAt is missing
  columns('LogoutTokenUse', { roomId: 'text', clientId: 'text', jti: 'text' })
  // @ts-expect-error: expiresAt is a moment
  columns('LogoutTokenUse', { roomId: 'text', clientId: 'text', jti: 'text', expiresAt: 'text' })
  const some = columns('LogoutTokenUse', {
    ...{ roomId: 'text', clientId: 'text', jti: 'not read', expiresAt: 'time' },
  } as const)
  // @ts-expect-error: a column that is not read is not there
  const jti = (found: ReturnType<typeof some.read>) => found.jti
  // @ts-expect-error: a row to insert has every column
  const add = () => insertRows(use, [{ roomId: 'r', clientId: 'c', jti: 'j' }])
  expect([jti, add]).toHaveLength(2)
})

describe('a failure', () => {
  test('of a row that is there, of an owner that is gone, and none of an outage', async () => {
    const { id } = await aRoom()
    await insertRows(use, [row(id)])
    const [twice, orphan] = [
      await failureOf(insertRows(use, [row(id)])),
      await failureOf(insertRows(use, [row('nowhere')])),
    ]
    expect([isAlreadyThere(twice), isOwnerGone(twice), isUnavailable(twice)]).toEqual([true, false, false])
    expect([isAlreadyThere(orphan), isOwnerGone(orphan), isUnavailable(orphan)]).toEqual([false, true, false])
  })

  test('to reach the database is an outage, in the words of either adapter', async () => {
    const { DriverAdapterError } = await import('@prisma/driver-adapter-utils')
    for (const kind of ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout'] as const)
      expect(isUnavailable(new DriverAdapterError({ kind }))).toBe(true)
    expect(isUnavailable(new DriverAdapterError({ kind: 'TooManyConnections', cause: '' }))).toBe(true)
    expect(isUnavailable(new DriverAdapterError({ kind: 'ColumnNotFound' }))).toBe(false)
  })

  test.runIf(isSqlite)('to get SQLite’s lock is an outage', async () => {
    const { id } = await aRoom()
    const failure = await whileLocked(() => failureOf(insertRows(use, [row(id)])))
    expect(isUnavailable(failure)).toBe(true)
  })

  test.runIf(isSqlite)('to find room on the disk is an outage, and is remembered', async () => {
    const { id } = await aRoom()
    sqliteConnection()?.pragma('max_page_count = 1')
    const big = 'x'.repeat(100_000)
    const failure = await failureOf(insertRows(use, [row(id, big)]))
    sqliteConnection()?.pragma('max_page_count = 1000000')
    expect(isUnavailable(failure)).toBe(true)
    expect(millisecondsSinceFull()).toBeLessThan(Number.POSITIVE_INFINITY)
  })
})

test('it is counted by table and verb, as the bench shows it', async () => {
  const { id } = await aRoom()
  const before = operationCounts()
  await insertRows(use, [row(id)])
  await readRow`SELECT ${use} FROM "LogoutTokenUse" WHERE "roomId" = ${id}`
  await readRoom(id)
  const after = operationCounts()
  const spent = ['LogoutTokenUse.insert', 'LogoutTokenUse.select', 'Room.select', 'Message.select'].map(
    name => (after[name] ?? 0) - (before[name] ?? 0),
  )
  // The letters are counted in the statement that reads the room.
  expect(spent).toEqual([1, 1, 1, 0])
})

test('what a statement finds does not depend on which of its words came before', async () => {
  const { id } = await aRoom()
  await insertRows(use, [row(id, 'one'), row(id, 'two')])
  const find = (wish: Partial<ReturnType<typeof row>>) =>
    readRows`SELECT ${use} FROM "LogoutTokenUse" WHERE ${equal(use, { roomId: id, ...wish })} ORDER BY "jti"`
  for (let turn = 0; turn < 2; turn++) {
    expect((await find({})).map(({ jti }) => jti)).toEqual(['one', 'two'])
    expect(await find({ jti: 'two' })).toStrictEqual([row(id, 'two')])
    expect(await find({ clientId: 'another' })).toEqual([])
  }
  const change = assigned(use, { clientId: 'd', expiresAt: new Date(0) })
  expect(await writeRows`UPDATE "LogoutTokenUse" SET ${change} WHERE "roomId" = ${id}`).toBe(2)
  expect(await find({ jti: 'one' })).toStrictEqual([{ ...row(id), clientId: 'd', expiresAt: new Date(0) }])
})

test('a value is kept to the letter as Prisma keeps it', async () => {
  const { id } = await aRoom()
  await insertRows(use, [row(id, 'ours')])
  await database().logoutTokenUse.create({ data: row(id, 'prisma') })
  const texts = await database().$queryRaw<{ text: string }[]>`
    SELECT DISTINCT CAST("expiresAt" AS TEXT) AS "text" FROM "LogoutTokenUse" WHERE "roomId" = ${id}`
  expect(texts).toHaveLength(1)
})

test.runIf(isSqlite)('each statement of a journey finds its rows by an index', async () => {
  const { id: roomId } = await aRoom()
  const adapter = await connection()
  const asked = new Map<string, unknown[]>()
  for (const verb of ['queryRaw', 'executeRaw'] as const) {
    const ask = adapter[verb].bind(adapter)
    vi.spyOn(adapter, verb).mockImplementation(query => {
      asked.set(query.sql, query.args)
      return ask(query) as never
    })
  }
  // The look for rows too many is by chance, and by other indexes.
  vi.spyOn(Math, 'random').mockReturnValue(0.999)
  const { walkStores } = await import('./walk-stores')
  await walkStores(roomId)
  vi.restoreAllMocks()
  const scans: string[] = []
  for (const [sql, args] of asked) {
    if (!/^\s*(SELECT|UPDATE|DELETE|INSERT)/.test(sql)) continue
    const argTypes = args.map(() => ({ scalarType: 'unknown', arity: 'scalar' }) as const)
    const { rows } = await adapter.queryRaw({ sql: `EXPLAIN QUERY PLAN ${sql}`, args, argTypes })
    const bad = rows.map(cells => String(cells.at(-1))).filter(step => /^SCAN (?!CONSTANT ROW)/.test(step))
    scans.push(...bad.map(step => `${step}: ${sql}`))
  }
  expect(asked.size).toBeGreaterThan(20)
  expect(scans).toEqual([])
})
