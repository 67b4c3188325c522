/** A line says what was refused and how often, and a flood of refusals fills no disk. */
import { expect, test } from 'vitest'
import { openSecurityLog } from '@/lib/web/security-log.mjs'

/** A log with a clock that is moved by hand. */
function aLog(linesAtMost: number) {
  const lines: string[] = []
  const waiting: { at: number; work: () => void }[] = []
  let now = Date.UTC(2026, 0, 2, 3, 4, 5)
  const log = openSecurityLog({
    write: line => lines.push(line),
    now: () => now,
    later: (work, milliseconds) => waiting.push({ at: now + milliseconds, work }),
    linesAtMost,
  })
  const pass = (milliseconds: number) => {
    now += milliseconds
    for (const { work } of waiting.splice(0, waiting.filter(({ at }) => at <= now).length)) work()
  }
  return { log, lines, pass }
}

test('an event is one line: when, what, and facts of our own; of a room no more than tells it from another', () => {
  const { log, lines } = aLog(60)
  log('rate-limited', { room: 'abcdefghijklmnop', limit: 'rooms', count: 3, nothing: undefined })
  expect(lines).toEqual(['2026-01-02T03:04:05.000Z security rate-limited room=abcdef… limit=rooms count=3\n'])
})

test('a flood of one event is so many lines a minute and one that counts the rest; other events are still told', () => {
  const { log, lines, pass } = aLog(3)
  for (let count = 0; count < 1000; count++) log('form-refused')
  log('host-refused')
  expect(lines.map(line => line.split(' ')[2])).toEqual([
    ...Array.from({ length: 3 }, () => 'form-refused\n'),
    'host-refused\n',
  ])
  pass(60_000)
  expect(lines.slice(4)).toEqual(['2026-01-02T03:05:05.000Z security form-refused … 997 more\n'])
  log('form-refused')
  expect(lines).toHaveLength(6)
  pass(60_000)
  expect(lines, 'a quiet minute has nothing to add').toHaveLength(6)
})
