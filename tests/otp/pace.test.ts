/** Pace: what a person waits for, and what a test does. */
import { expect, test } from 'vitest'
import { lockSeconds, otpLifetimeSeconds, resendInSeconds, resendWaitSeconds } from '@/lib/otp/rules'

test('at real pace a new code takes a minute, a lock-out a quarter of an hour', () => {
  expect(resendWaitSeconds('real')).toBe(60)
  expect(lockSeconds('real')).toBe(15 * 60)
})

test('at fast pace neither takes longer than a few seconds, and a code lives as long as ever', () => {
  expect(resendWaitSeconds('fast')).toBeLessThanOrEqual(1)
  expect(lockSeconds('fast')).toBeLessThanOrEqual(5)
  expect(otpLifetimeSeconds).toBe(5 * 60)
})

test('the wait that a page shows is of the room’s pace', () => {
  const sentAt = new Date('2026-11-25T09:00:00Z')
  const soon = new Date('2026-11-25T09:00:02Z')
  expect(resendInSeconds({ sentAt }, 'real', soon)).toBe(58)
  expect(resendInSeconds({ sentAt }, 'fast', soon)).toBe(0)
})
