/** Many wait, one looks: what a wait costs does not grow with those who wait. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { togetherAt } from '@/lib/waits/ask-together'
import { watcherOf } from '@/lib/waits/watch'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A room whose newest letter the test sets, with how often it was looked at and asked about. */
function aRoom() {
  const room = { letter: 0 as number | null, looks: 0, asks: 0 }
  const watcher = watcherOf<number>(async () => {
    room.looks++
    return room.letter
  })
  const together = togetherAt(watcher)
  const ask = async () => {
    room.asks++
    return room.letter || null
  }
  const wait = (seconds = 30, question = 'letters', signal?: AbortSignal) =>
    together('room', question, ask, seconds, signal)
  return { room, watcher, wait }
}

test('a hundred who wait are one look each time, and one question when something came', async () => {
  const { room, wait } = aRoom()
  const waiting = Array.from({ length: 100 }, () => wait())
  await vi.advanceTimersByTimeAsync(10)
  const asked = room.asks
  expect(asked).toBeLessThanOrEqual(3)
  const looked = room.looks
  await vi.advanceTimersByTimeAsync(2500)
  expect(room.looks - looked).toBe(10)
  expect(room.asks).toBe(asked)
  room.letter = 7
  await vi.advanceTimersByTimeAsync(250)
  expect(await Promise.all(waiting)).toEqual(Array(100).fill(7))
  expect(room.asks - asked).toBe(1)
})

test('what this process writes is found at once', async () => {
  const { room, watcher, wait } = aRoom()
  const waiting = wait()
  await vi.advanceTimersByTimeAsync(20)
  room.letter = 3
  watcher.wake('room')
  await vi.advanceTimersByTimeAsync(0)
  expect(await waiting).toBe(3)
})

test('what another writes is found within half a second, however long one waited', async () => {
  const { room, wait } = aRoom()
  const waiting = wait(120)
  await vi.advanceTimersByTimeAsync(100_000)
  room.letter = 4
  await vi.advanceTimersByTimeAsync(500)
  expect(await waiting).toBe(4)
})

test('who comes later gets what was there before', async () => {
  const { room, wait } = aRoom()
  const first = wait(30, 'another question')
  await vi.advanceTimersByTimeAsync(1000)
  room.letter = 5
  expect(await wait()).toBe(5)
  await vi.advanceTimersByTimeAsync(250)
  expect(await first).toBe(5)
})

test('time that is up, a room that is gone and an asker who left end a wait; nobody looks on', async () => {
  const { room, wait } = aRoom()
  const left = new AbortController()
  const [patient, impatient, leaving] = [wait(30), wait(1), wait(30, 'letters', left.signal)]
  await vi.advanceTimersByTimeAsync(500)
  left.abort()
  expect(await leaving).toBeNull()
  await vi.advanceTimersByTimeAsync(600)
  expect(await impatient).toBeNull()
  room.letter = null
  await vi.advanceTimersByTimeAsync(300)
  expect(await patient).toBeNull()
  const looks = room.looks
  await vi.advanceTimersByTimeAsync(60_000)
  expect(room.looks).toBe(looks)
  expect(vi.getTimerCount()).toBe(0)
})

test('who begins to watch later, or again, is told what is there, though nothing changes any more', async () => {
  const { room, watcher } = aRoom()
  room.letter = 6
  const heard: string[] = []
  const listen = (who: string) => watcher.watch('room', found => heard.push(`${who} ${found}`))
  const stop = [listen('first')]
  await vi.advanceTimersByTimeAsync(1000)
  stop.push(listen('second'))
  const hurried = listen('gone before it was told')
  hurried()
  await vi.advanceTimersByTimeAsync(1000)
  expect(heard).toEqual(['first 6', 'second 6'])
  for (const leave of stop) leave()
})

test('a look that fails is made again', async () => {
  let isDown = true
  const heard: (number | null)[] = []
  const watcher = watcherOf<number>(async () => {
    if (isDown) throw new Error('away')
    return 1
  })
  const stop = watcher.watch('room', found => heard.push(found))
  await vi.advanceTimersByTimeAsync(1000)
  isDown = false
  await vi.advanceTimersByTimeAsync(250)
  expect(heard).toEqual([1])
  stop()
  await vi.advanceTimersByTimeAsync(1000)
  expect(vi.getTimerCount()).toBe(0)
})
