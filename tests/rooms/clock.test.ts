import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bangkokDay, nextBangkokMidnight } from '@/lib/rooms/bangkok-day'
import { movedClock } from '@/lib/rooms/move-clock'
import { realClock, roomNow } from '@/lib/rooms/room'

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const anInstant = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
const anOffset = fc.integer({ min: -400 * 86_400, max: 400 * 86_400 })

describe('the next day', () => {
  test.each([
    ['2026-11-22T16:59:59Z', '2026-11-22', '2026-11-23'],
    ['2026-11-22T17:00:00Z', '2026-11-23', '2026-11-24'],
    ['2026-12-31T10:00:00Z', '2026-12-31', '2027-01-01'],
    ['2028-02-28T20:00:00Z', '2028-02-29', '2028-03-01'],
  ])('of %s, which is %s in Bangkok, is %s', (instant, today, tomorrow) => {
    const realNow = new Date(instant)
    expect(bangkokDay(realNow)).toBe(today)
    const moved = movedClock(realClock, { to: 'next-day' }, realNow)
    expect(bangkokDay(roomNow(moved, realNow))).toBe(tomorrow)
  })

  test('crosses exactly one Bangkok midnight, from any moment and however the clock was moved before', () => {
    fc.assert(
      fc.property(anInstant, anOffset, fc.option(anInstant), (realNow, clockOffsetSeconds, clockFrozenAt) => {
        const clock = { clockOffsetSeconds, clockFrozenAt }
        const before = bangkokDay(roomNow(clock, realNow))
        const moved = movedClock(clock, { to: 'next-day' }, realNow)
        expect(bangkokDay(roomNow(moved, realNow))).toBe(dayAfter(before))
        expect(moved.clockFrozenAt === null).toBe(clockFrozenAt === null)
      }),
    )
  })

  test('begins at half past eight, when an office opens', () => {
    const realNow = new Date('2026-11-22T03:00:00Z')
    const now = roomNow(movedClock(realClock, { to: 'next-day' }, realNow), realNow)
    expect(now.toISOString()).toBe('2026-11-23T01:30:00.000Z')
  })
})

test('midnight in Bangkok is the first instant of its day', () => {
  fc.assert(
    fc.property(anInstant, instant => {
      const midnight = nextBangkokMidnight(instant)
      expect(bangkokDay(midnight)).toBe(dayAfter(bangkokDay(instant)))
      expect(bangkokDay(new Date(midnight.getTime() - 1))).toBe(bangkokDay(instant))
    }),
  )
})

const realNow = new Date('2026-11-22T03:00:00.400Z')
const laterBy = (seconds: number) => new Date(realNow.getTime() + seconds * 1000)
const ahead = { clockOffsetSeconds: 5000, clockFrozenAt: null }
const noon = new Date('2027-04-01T05:00:00Z')
const standing = movedClock(ahead, { at: noon, frozen: true }, realNow)

test('real time is an offset of nothing, and seconds add up', () => {
  expect(movedClock(ahead, { to: 'real' }, realNow)).toEqual(realClock)
  expect(movedClock(standing, { to: 'real' }, realNow)).toEqual(realClock)
  expect(movedClock(ahead, { advanceSeconds: -60 }, realNow).clockOffsetSeconds).toBe(4940)
})

test('a clock that is set to a moment shows it, never an earlier one, and goes on from there', () => {
  const moved = movedClock(ahead, { at: noon }, realNow)
  expect(roomNow(moved, realNow).getTime() - noon.getTime()).toBeGreaterThanOrEqual(0)
  expect(roomNow(moved, realNow).getTime() - noon.getTime()).toBeLessThan(1000)
  expect(roomNow(moved, laterBy(60)).getTime()).toBe(roomNow(moved, realNow).getTime() + 60_000)
})

test('a frozen clock shows one instant however late it is, and is moved without being let go', () => {
  const shown = (clock: typeof standing) => roomNow(clock, laterBy(3600)).toISOString()
  expect(shown(standing)).toBe('2027-04-01T05:00:00.000Z')
  expect(shown(movedClock(standing, { advanceSeconds: 90 }, laterBy(7)))).toBe('2027-04-01T05:01:30.000Z')
  expect(shown(movedClock(standing, { to: 'next-day' }, laterBy(7)))).toBe('2027-04-02T01:30:00.000Z')
  const stopped = movedClock(ahead, { frozen: true }, realNow)
  expect(roomNow(stopped, laterBy(60))).toEqual(roomNow(ahead, realNow))
})

test('a clock that is let go runs on from where it stood', () => {
  const running = movedClock(standing, { frozen: false }, laterBy(600))
  expect(running.clockFrozenAt).toBeNull()
  expect(roomNow(running, laterBy(660)).getTime() - noon.getTime()).toBeLessThan(61_000)
  expect(roomNow(running, laterBy(660)).getTime() - noon.getTime()).toBeGreaterThanOrEqual(60_000)
})
