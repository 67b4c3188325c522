/** Transactions and what is asked beside them; on SQLite both share one connection. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { database } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/in-transaction'
import { sqliteConnection } from '@/lib/db/sqlite-adapter'
import { writeRows } from '@/lib/db/statement'
import { env } from '@/lib/env'
import { aRoom } from '../rooms/a-room'
import { whileLocked } from './while-locked'

const isSqlite = env().DATABASE_URL.startsWith('file:')

/** A transaction that has given a room a label and is open until `fail` makes it fail. */
async function anOpenTransaction(id: string) {
  let fail = (_: Error) => {}
  const fails = new Promise<never>((_, reject) => {
    fail = reject
  })
  let ended: Promise<unknown> = Promise.resolve()
  await new Promise<void>(began => {
    ended = inTransaction(async transaction => {
      await transaction.room.update({ where: { id }, data: { label: 'undone' } })
      began()
      await fails
    }).catch((error: Error) => error.message)
  })
  return {
    fail: () => {
      fail(new Error('it failed'))
      return ended
    },
  }
}

/** Begins all of these, and lets each come as far as it gets. */
async function begun<T>(works: readonly (() => Promise<T>)[]): Promise<Promise<T>[]> {
  const running = works.map(async work => await work())
  for (let turn = 0; turn < 100; turn++) await setImmediate()
  return running
}

const labelOf = async (id: string) => (await database().room.findUniqueOrThrow({ where: { id } })).label

describe('beside an open transaction that then fails', () => {
  test('a write of another request stays, by Prisma and by our own words', async () => {
    const [held, one, other] = [await aRoom(), await aRoom(), await aRoom()]
    const open = await anOpenTransaction(held.id)
    const writes = await begun<unknown>([
      () => database().room.update({ where: { id: one.id }, data: { label: 'kept' } }),
      () => writeRows`UPDATE "Room" SET "label" = ${'kept too'} WHERE "id" = ${other.id}`,
    ])
    expect(await open.fail()).toBe('it failed')
    await Promise.all(writes)
    expect([await labelOf(held.id), await labelOf(one.id), await labelOf(other.id)]).toEqual([
      null,
      'kept',
      'kept too',
    ])
  })

  test('nobody sees what it would have written', async () => {
    const { id } = await aRoom()
    const open = await anOpenTransaction(id)
    const seen = await begun([() => labelOf(id)])
    await open.fail()
    expect(await Promise.all(seen)).toEqual([null])
  })

  test('transactions of others come to their turn, whole', async () => {
    const [held, one] = [await aRoom(), await aRoom()]
    const open = await anOpenTransaction(held.id)
    const { id } = one
    const others = await begun<unknown>([
      () =>
        database().$transaction([
          database().room.update({ where: { id }, data: { label: 'first' } }),
          database().room.update({ where: { id }, data: { turnName: 'second' } }),
        ]),
      () =>
        inTransaction(transaction =>
          transaction.room.update({ where: { id }, data: { clockOffsetSeconds: { increment: 7 } } }),
        ),
    ])
    await open.fail()
    await Promise.all(others)
    const found = await database().room.findUniqueOrThrow({ where: { id } })
    expect(found).toMatchObject({ label: 'first', turnName: 'second', clockOffsetSeconds: 7 })
  })
})

describe.runIf(isSqlite)('on SQLite’s one connection', () => {
  test('after a transaction that could not begin others can', async () => {
    const { id } = await aRoom()
    const rename = (label: string) =>
      inTransaction(transaction => transaction.room.update({ where: { id }, data: { label } }))
    await whileLocked(() => expect(rename('too early')).rejects.toThrow())
    await rename('in time')
    expect(await labelOf(id)).toBe('in time')
  })

  test('nothing of a transaction whose COMMIT failed passes to the next', async () => {
    const { id } = await aRoom()
    const orphan = inTransaction(async transaction => {
      // Foreign keys are then judged at COMMIT, which fails and leaves the transaction open.
      await transaction.$executeRaw`PRAGMA defer_foreign_keys = ON`
      await transaction.room.update({ where: { id }, data: { label: 'undone' } })
      await transaction.logoutTokenUse.create({
        data: { roomId: 'nowhere', clientId: 'x', jti: 'x', expiresAt: new Date() },
      })
    })
    await expect(orphan).rejects.toThrow()
    expect(sqliteConnection()?.inTransaction).toBe(false)
    expect(await labelOf(id)).toBeNull()
  })
})

test.each([
  ['Prisma', (id: string) => database().room.findUnique({ where: { id } })],
  ['our own words', (id: string) => writeRows`UPDATE "Room" SET "label" = ${'past it'} WHERE "id" = ${id}`],
])('a transaction whose code asks past it, by %s, is told so at once, and undone', async (_, ask) => {
  const { id } = await aRoom()
  const mistaken = inTransaction(async transaction => {
    await transaction.room.update({ where: { id }, data: { label: 'undone' } })
    await ask(id)
  })
  await expect(mistaken).rejects.toThrow('by the client that it was given')
  expect(await labelOf(id)).toBeNull()
})

test('every transaction with code of its own goes by inTransaction, which tells it when it asks past itself', () => {
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.includes('generated'))
    .filter(file => /\$transaction\(\s*(?!\[)/.test(readFileSync(path.join('lib', file), 'utf8')))
  expect(files).toEqual([path.join('db', 'in-transaction.ts')])
})
