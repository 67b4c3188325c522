/** A relay that works, is silent, refuses or is not there: nobody waits for it, and the operator reads of it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openRelay, relayQueueAtMost } from '@/lib/mail/relay'
import { aRelay, type TestRelay, takesAll } from './a-relay'

const letter = {
  from: 'no-reply@connect.example',
  to: 'somporn.j@ocsc.example',
  raw: Buffer.from('Subject: x\r\n\r\nx\r\n'),
}
/** Short, so that the test is; a real one waits a few seconds. */
const briefly = '?connectionTimeout=150&greetingTimeout=150&socketTimeout=300'

let log: string[] = []
let relay: TestRelay | undefined
beforeEach(() => {
  log = []
  vi.spyOn(process.stderr, 'write').mockImplementation(line => log.push(String(line)) > 0)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await relay?.close()
  relay = undefined
})
const failures = () =>
  log.filter(line => line.includes('relay-failed')).map(line => /kind=(\S+)/.exec(line)?.[1])

test('letters go out over one kept set of connections, not one each', async () => {
  relay = await aRelay('220 relay.example', takesAll)
  const kept = openRelay(relay.url)
  for (let count = 0; count < 3; count++) {
    for (let letters = 0; letters < 5; letters++) kept.send(letter)
    await kept.settled()
  }
  expect(relay.heard.filter(line => line.startsWith('DATA'))).toHaveLength(15)
  expect(relay.connections()).toBeLessThanOrEqual(4)
  expect(failures()).toEqual([])
})

test('a relay that accepts and says nothing is given up, and told once however many letters it held', async () => {
  relay = await aRelay(null)
  const kept = openRelay(relay.url + briefly)
  for (let letters = 0; letters < 8; letters++) kept.send(letter)
  await kept.settled()
  expect(failures()).toEqual(['too-slow'])
})

test('a relay that falls silent in the middle of a letter is given up', async () => {
  relay = await aRelay('220 relay.example', line => (/^DATA/i.test(line) ? undefined : takesAll(line)))
  const kept = openRelay(relay.url + briefly)
  kept.send(letter)
  await kept.settled()
  expect(failures()).toEqual(['too-slow'])
})

test.each([
  ['the address', /^RCPT/i, '550 somporn.j@ocsc.example is nobody'],
  ['the letter', /^DATA/i, '554 no'],
])('a relay that refuses %s is told without a word of what it said', async (_name, at, answer) => {
  relay = await aRelay('220 relay.example', line => (at.test(line) ? answer : takesAll(line)))
  const kept = openRelay(relay.url + briefly)
  kept.send(letter)
  await kept.settled()
  expect(failures()).toEqual(['refused'])
  expect(log.join('')).not.toContain('somporn')
})

test('a relay that closes at once is not tried for ever', async () => {
  relay = await aRelay('421 go away')
  const kept = openRelay(relay.url + briefly)
  kept.send(letter)
  await kept.settled()
  expect(failures()).toHaveLength(1)
})

test('a relay that is not there is told', async () => {
  const gone = await aRelay(null)
  await gone.close()
  const kept = openRelay(gone.url + briefly)
  kept.send(letter)
  await kept.settled()
  expect(failures()).toEqual(['unreachable'])
})

test('beyond a bounded number on their way letters are dropped, and the log says so', async () => {
  relay = await aRelay(null)
  const kept = openRelay(relay.url + briefly)
  for (let letters = 0; letters < relayQueueAtMost + 5; letters++) kept.send(letter)
  expect(failures()).toEqual(['queue-full'])
})
