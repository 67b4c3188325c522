import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bangkokDay, nextBangkokMidnight } from '@/lib/rooms/bangkok-day'
import { moveOffset } from '@/lib/rooms/move-clock'
import { roomNow } from '@/lib/rooms/room'

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
    const clockOffsetSeconds = moveOffset(0, { to: 'next-day' }, realNow)
    expect(bangkokDay(roomNow({ clockOffsetSeconds }, realNow))).toBe(tomorrow)
  })

  test('crosses exactly one Bangkok midnight, from any moment and however the clock was moved before', () => {
    fc.assert(
      fc.property(anInstant, anOffset, (realNow, offset) => {
        const before = bangkokDay(roomNow({ clockOffsetSeconds: offset }, realNow))
        const clockOffsetSeconds = moveOffset(offset, { to: 'next-day' }, realNow)
        expect(bangkokDay(roomNow({ clockOffsetSeconds }, realNow))).toBe(dayAfter(before))
      }),
    )
  })

  test('begins at half past eight, when an office opens', () => {
    const realNow = new Date('2026-11-22T03:00:00Z')
    const now = roomNow({ clockOffsetSeconds: moveOffset(0, { to: 'next-day' }, realNow) }, realNow)
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

test('real time is an offset of nothing, and seconds add up', () => {
  const realNow = new Date('2026-11-22T03:00:00Z')
  expect(moveOffset(5000, { to: 'real' }, realNow)).toBe(0)
  expect(moveOffset(5000, { advanceSeconds: -60 }, realNow)).toBe(4940)
})
