import { expect, test } from 'vitest'
import { database } from '@/lib/db/client'
import { openRoom } from '@/lib/lifecycle/open-room'
import { sweepInTurn, sweepLease } from '@/lib/upkeep/start-sweeping'

const noPause = async () => {}
const minute = 60_000

test('of any number of processes that want to sweep at once, one does', async () => {
  const taken = await Promise.all(Array.from({ length: 8 }, () => sweepLease().take()))
  expect(taken.filter(Boolean)).toHaveLength(1)
  await database().lease.deleteMany()
})

test('a sweeper that has died is replaced when its lease is over, and notices when it wakes', async () => {
  const [died, other] = [sweepLease(), sweepLease()]
  const began = Date.now()
  expect(await died.take(began)).toBe(true)
  expect(await other.take(began + minute / 2)).toBe(false)
  expect(await other.take(began + minute + 1)).toBe(true)
  expect(await died.isHeld(began + minute + 2)).toBe(false)
  expect(await other.isHeld(began + minute + 2)).toBe(true)
  await database().lease.deleteMany()
})

test('a sweeper at work keeps its lease beyond the first minute', async () => {
  const [one, other] = [sweepLease(), sweepLease()]
  const began = Date.now()
  await one.take(began)
  expect(await one.isHeld(began + minute * 0.7)).toBe(true)
  expect(await other.take(began + minute * 1.5)).toBe(false)
  await database().lease.deleteMany()
})

test('what one process has swept, the next to start does not sweep again', async () => {
  await openRoom({}, new Date(Date.now() - 8 * 86_400_000))
  expect(await sweepInTurn(sweepLease(), noPause)).toBe(true)
  expect(await database().room.count()).toBe(0)
  expect(await sweepInTurn(sweepLease(), noPause)).toBe(false)
})
