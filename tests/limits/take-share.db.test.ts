/** Rates are exact whoever asks at the same moment, end with their window, and keep nothing about anybody. */
import { randomBytes } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { database } from '@/lib/db/client'
import { operationCounts } from '@/lib/db/operations'
import { sweepRooms } from '@/lib/lifecycle/sweep-rooms'
import { takeShare } from '@/lib/limits/take-share'
import { allRows } from '@/tests/setup/all-rows'

const now = new Date('2026-11-26T02:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const aRate = (most: number) => ({ name: `test-${randomBytes(4).toString('hex')}`, most, seconds: 600 })
const granted = (outcomes: { ok: boolean }[]) => outcomes.filter(({ ok }) => ok).length

afterEach(() => vi.restoreAllMocks())

test('of thirty callers at once exactly as many get through as the limit says', async () => {
  const rate = aRate(11)
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, () => takeShare([[rate, '203.0.113.7']], now)),
  )
  expect(granted(outcomes)).toBe(11)
})

test('also where two limits count, one of them shared: none is passed and nobody waits for ever', async () => {
  const [ofRoom, ofAddress] = [aRate(8), aRate(20)]
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      takeShare(
        [
          [ofRoom, `room${n % 3}`],
          [ofAddress, '203.0.113.7'],
        ],
        now,
      ),
    ),
  )
  expect(granted(outcomes)).toBeLessThanOrEqual(20)
  const refused = outcomes.filter(outcome => !outcome.ok).map(outcome => outcome.rate.name)
  expect(refused.every(name => [ofRoom.name, ofAddress.name].includes(name))).toBe(true)
})

test('a refusal names the limit, and ends with the window that the first began', async () => {
  const rate = aRate(2)
  const take = (at: Date) => takeShare([[rate, 'someone']], at)
  expect([await take(now), await take(later(300))]).toEqual([{ ok: true }, { ok: true }])
  expect(await take(later(599))).toEqual({ ok: false, rate, retryAfterSeconds: 600 })
  expect(await take(later(600))).toEqual({ ok: true })
  expect(await take(later(601))).toEqual({ ok: true })
  expect((await take(later(602))).ok).toBe(false)
})

test('nobody pays for another, and this machine (no address) for nothing', async () => {
  const rate = aRate(1)
  expect((await takeShare([[rate, 'one']], now)).ok).toBe(true)
  expect((await takeShare([[rate, 'one']], now)).ok).toBe(false)
  expect((await takeShare([[rate, 'other']], now)).ok).toBe(true)
  for (let n = 0; n < 3; n++) expect((await takeShare([[rate, '']], now)).ok).toBe(true)
})

test('a share costs one statement, however many limits count', async () => {
  const [one, other] = [aRate(9), aRate(9)]
  await takeShare([[one, 'warm']], now)
  const before = operationCounts()
  await takeShare(
    [
      [one, 'a'],
      [other, 'b'],
    ],
    now,
  )
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)
  expect(sum(operationCounts()) - sum(before)).toBe(1)
})

test('neither address nor room is kept, and a row is gone with the sweep after its window', async () => {
  await takeShare([[aRate(5), '203.0.113.77']], now)
  expect(JSON.stringify((await allRows()).Tally)).not.toContain('203.0.113.77')
  await sweepRooms(later(700))
  expect(await database().tally.count({ where: { expiresAt: { lte: later(600) } } })).toBe(0)
})

test('one who goes on asking fills no log', async () => {
  const lines = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const rate = aRate(1)
  for (let n = 0; n < 20; n++) await takeShare([[rate, '203.0.113.9']], now)
  const told = lines.mock.calls.map(([line]) => String(line)).filter(line => line.includes(rate.name))
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/ security rate-limited limit=\S+ source=\S{8}\n$/)
})
