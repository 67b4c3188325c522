import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { expiring, heldByRooms } from '@/lib/rooms/what-dies'

/** Their `expiresAt` is the room's clock, which a learner moves; they go with the room. */
const byRoomClock = ['otpChallenge']

/** Every model of prisma/models with the text of its fields. */
const models = readdirSync('prisma/models').flatMap(file => {
  const text = readFileSync(path.join('prisma/models', file), 'utf8')
  return [...text.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(([, name = '', fields = '']) => ({
    name: `${name[0]?.toLowerCase()}${name.slice(1)}`,
    fields,
  }))
})
const withField = (field: RegExp) => models.filter(({ fields }) => field.test(fields)).map(({ name }) => name)

test('the sweep empties every table that belongs to a room before the room goes', () => {
  expect([...heldByRooms].sort()).toEqual(withField(/^\s+roomId\s/m).sort())
})

test('the sweep deletes from every table whose rows expire, each found by an index', () => {
  expect([...expiring].sort()).toEqual(
    withField(/^\s+expiresAt\s/m)
      .filter(name => !byRoomClock.includes(name))
      .sort(),
  )
  const indexed = withField(/@@index\(\[expiresAt\]\)/)
  expect(expiring.filter(name => !indexed.includes(name))).toEqual([])
})

test('what a room holds is found by an index that begins with the room', () => {
  const indexed = withField(/@@(id|unique|index)\(\[roomId[,\]]/)
  expect(heldByRooms.filter(name => !indexed.includes(name))).toEqual([])
})
