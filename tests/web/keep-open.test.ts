import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepOpen } from '@/components/ui/keep-open'

const [opening, open, closed] = [0, 1, 2]

/** A browser's EventSource as far as a page sees it: what its connection does is told by the test. */
class Stream extends EventTarget {
  static readonly CONNECTING = opening
  static readonly OPEN = open
  static readonly CLOSED = closed
  static all: Stream[] = []
  readyState = opening
  constructor(readonly address: string) {
    super()
    Stream.all.push(this)
  }
  becomes(state: number, event: 'open' | 'error') {
    this.readyState = state
    this.dispatchEvent(new Event(event))
  }
}

beforeEach(() => {
  Stream.all = []
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Stream)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const begun = () => {
  const prepared: unknown[] = []
  const isOpen = keepOpen('/trace/stream', stream => prepared.push(stream))
  const [first] = Stream.all
  if (!first) throw new Error('no stream was opened')
  return { first, isOpen, prepared }
}

test('whoever asks is told whether there is a stream now', () => {
  const { first, isOpen } = begun()
  expect(isOpen()).toBe(false)
  first.becomes(open, 'open')
  expect(isOpen()).toBe(true)
})

test('where an answer was no stream, which a browser never asks for again, another is opened and listened to', () => {
  const { first, isOpen, prepared } = begun()
  first.becomes(closed, 'error')
  expect(Stream.all).toHaveLength(1)
  vi.runAllTimers()
  expect(Stream.all.map(({ address }) => address)).toEqual(['/trace/stream', '/trace/stream'])
  expect(prepared).toEqual(Stream.all)
  Stream.all[1]?.becomes(open, 'open')
  expect(isOpen()).toBe(true)
})

test('as often as that happens', () => {
  begun()
  for (let time = 1; time <= 3; time++) {
    Stream.all.at(-1)?.becomes(closed, 'error')
    vi.runAllTimers()
    expect(Stream.all).toHaveLength(time + 1)
  }
})

test('a connection that broke is left to the browser, which opens it by itself', () => {
  const { first } = begun()
  first.becomes(opening, 'error')
  vi.runAllTimers()
  expect(Stream.all).toEqual([first])
})
