import { expect, test } from 'vitest'
import { boundLog } from '@/lib/web/bound-log.mjs'

test('a line has its time and level', () => {
  const say = boundLog(() => Date.UTC(2026, 10, 26))
  expect(say('error', 'api: it failed')).toBe('2026-11-26T00:00:00.000Z error api: it failed')
})

test('of one kind one line is printed in five seconds, and the next says how many were not', () => {
  let now = 0
  const say = boundLog(() => now)
  expect(say('error', 'no answer after 12 ms')).toBeDefined()
  for (let more = 0; more < 900; more++) expect(say('error', `no answer after ${more} ms`)).toBeUndefined()
  expect(say('error', 'something else')).toBeDefined()
  expect(say('warn', 'no answer after 1 ms')).toBeDefined()
  now = 5000
  expect(say('error', 'no answer after 3 ms')).toContain('900 more')
  now = 10_000
  expect(say('error', 'no answer after 3 ms')).not.toContain('more')
})
