/** Names that strangers register are looked up on few of the process's threads, and for a short time. */
import { promises as dns } from 'node:dns'
import { expect, onTestFinished, test, vi } from 'vitest'
import { lookUp } from '@/lib/connect/clients/look-up'

/** Look-ups that end when the test says so. */
function held() {
  const ends: (() => void)[] = []
  const spy = vi
    .spyOn(dns, 'lookup')
    .mockImplementation(
      (() => new Promise(done => ends.push(() => done([{ address: '8.8.8.8', family: 4 }])))) as never,
    )
  onTestFinished(() => spy.mockRestore())
  return { ends, spy }
}

test('of many names at once two are looked up, and the next when one is done', async () => {
  const { ends, spy } = held()
  const never = new AbortController().signal
  const names = Array.from({ length: 5 }, (_, index) => lookUp(`name-${index}.example`, never))
  expect(spy).toHaveBeenCalledTimes(2)
  ends[0]?.()
  expect(await names[0]).toEqual([{ address: '8.8.8.8', family: 4 }])
  await vi.waitFor(() => expect(spy).toHaveBeenCalledTimes(3))
  for (let next = 1; next < 5; next++) {
    await vi.waitFor(() => expect(ends.length).toBeGreaterThan(next))
    ends[next]?.()
  }
  expect((await Promise.all(names)).every(({ length }) => length === 1)).toBe(true)
})

test('a name that nobody answers for in time has no address, and who waited behind it does not ask any more', async () => {
  const { ends, spy } = held()
  const patience = new AbortController()
  const names = [1, 2, 3].map(index => lookUp(`silent-${index}.example`, patience.signal))
  patience.abort()
  expect(await Promise.all(names)).toEqual([[], [], []])
  for (const end of ends) end()
  const next = lookUp('next.example', new AbortController().signal)
  await vi.waitFor(() => expect(spy).toHaveBeenCalledTimes(3))
  expect(spy.mock.calls.map(([name]) => name)).toEqual([
    'silent-1.example',
    'silent-2.example',
    'next.example',
  ])
  ends[2]?.()
  expect(await next).toHaveLength(1)
})
