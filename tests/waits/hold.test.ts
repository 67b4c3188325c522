/** One room cannot take all the places there are to wait. */
import { expect, test } from 'vitest'
import { heldLimits } from '@/lib/rooms/limits'
import { takePlace } from '@/lib/waits/hold'

const limit = { ofRoom: 3, ofProcess: 5 }
const take = (room: string) => takePlace('waits', room, limit)

test('a room has its places, the process its own, and a place given back is there for another', () => {
  const ofA = [take('a'), take('a'), take('a')]
  expect(take('a')).toBeNull()
  const ofB = [take('b'), take('b')]
  expect(take('b')).toBeNull()
  expect(take('c')).toBeNull()
  expect(takePlace('streams', 'a', limit)).not.toBeNull()
  ofA[0]?.()
  // A place is given back once, however often the function is called.
  ofA[0]?.()
  const next = take('c')
  expect(next).not.toBeNull()
  expect(take('c')).toBeNull()
  for (const give of [...ofA, ...ofB, next]) give?.()
  expect(take('a')).not.toBeNull()
})

test('fifty workers that all wait in one room find a place', () => {
  const places = Array.from({ length: 50 }, () => takePlace('waits', 'shared', heldLimits.waits))
  expect(places).not.toContain(null)
  for (const give of places) give?.()
})
