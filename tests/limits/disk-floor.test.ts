/** A nearly full disk is noticed, and asking after it costs next to nothing. */
import { expect, test } from 'vitest'
import { watchDisk } from '@/lib/limits/disk-floor'
import { diskFloor } from '@/lib/rooms/limits'

const gigabyte = 1e9

test.each([
  ['plenty', 20 * gigabyte, 40 * gigabyte, false],
  ['less than the floor', 0.5 * gigabyte, 40 * gigabyte, true],
  ['a small disk has a floor it can keep', 0.2 * gigabyte, 2 * gigabyte, false],
  ['and that one counts', 0.09 * gigabyte, 2 * gigabyte, true],
])('%s', async (_what, free, total, expected) => {
  expect(await watchDisk(async () => ({ free, total }))(diskFloor)).toBe(expected)
})

test('where the database is elsewhere, or the disk cannot be asked, nobody is sent away', async () => {
  expect(await watchDisk(async () => null)(diskFloor)).toBe(false)
  expect(await watchDisk(() => Promise.reject(new Error('no such file')))(diskFloor)).toBe(false)
})

test('it is looked at every five seconds at most, and space that was freed is seen', async () => {
  let [time, looks, free] = [0, 0, 0]
  const isLow = watchDisk(
    async () => {
      looks++
      return { free, total: 40 * gigabyte }
    },
    () => time,
  )
  for (time = 0; time < 5000; time += 50) expect(await isLow(diskFloor)).toBe(true)
  expect(looks).toBe(1)
  free = 20 * gigabyte
  expect(await isLow(diskFloor)).toBe(false)
  expect(looks).toBe(2)
})
