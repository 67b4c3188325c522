/** What an armed fault reports: that it waits, when it fired, that it is spent; and that it never fired. */
import { expect, test } from 'vitest'
import { armFault } from '@/lib/faults/arm-fault'
import { faultNames, protocolFaults } from '@/lib/faults/catalogue'
import { disarmFault } from '@/lib/faults/disarm-fault'
import { findFault } from '@/lib/faults/list-faults'
import { strike } from '@/lib/faults/strike'
import type { Point } from '@/lib/faults/truths'
import { waitForFault } from '@/lib/faults/wait-for-fault'
import { wordsOf } from '@/lib/faults/words'
import { locales } from '@/lib/i18n/translator'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { aRoom } from '../rooms/a-room'

async function aRoomWith(times: number, where = {}) {
  const { id } = await aRoom()
  const outcome = await armFault(id, { fault: 'mail-lost', times, where })
  if (!outcome.ok) throw new Error(outcome.slip)
  const fault = outcome.id
  const again = async () => {
    const room = await findRoom(id)
    if (!room) throw new Error('the room is gone')
    return room
  }
  return { fault, again, read: async () => findFault(id, fault) }
}

const facts = {
  citizenId: '1999900000013',
  site: 'connect',
  client_id: undefined,
  userAgent: undefined,
} as const
const fired = async (room: Room, point: Point) => (await strike(room, point, facts)).faults

test('one that never fired says so: nothing in firedAt, every firing left', async () => {
  const { read } = await aRoomWith(2)
  expect(await read()).toMatchObject({ fault: 'mail-lost', times: 2, timesLeft: 2, firedAt: [] })
})

test('it fires as often as it was told, notes each time, and is gone from what strikes', async () => {
  const { again, read } = await aRoomWith(2)
  for (let n = 0; n < 2; n++) expect(await fired(await again(), 'letter')).toEqual(['mail-lost'])
  expect(await fired(await again(), 'letter')).toEqual([])
  const spent = await read()
  expect(spent?.timesLeft).toBe(0)
  expect(spent?.firedAt).toHaveLength(2)
})

test('of many simultaneous strikes as many fire as there were firings left', async () => {
  const { again, read } = await aRoomWith(3)
  const room = await again()
  const all = await Promise.all(Array.from({ length: 10 }, () => fired(room, 'letter')))
  expect(all.flat()).toHaveLength(3)
  expect((await read())?.firedAt).toHaveLength(3)
})

test('it passes over whom it is not for, and where it does not strike', async () => {
  const { again, read } = await aRoomWith(1, { site: 'seis' })
  expect(await fired(await again(), 'letter')).toEqual([])
  expect(await fired(await again(), 'token')).toEqual([])
  expect((await read())?.firedAt).toEqual([])
})

test('a slow one delays for as long as it was told, and in the room’s pace where it was told nothing', async () => {
  const { id } = await aRoom({ pace: 'fast' })
  const body = { status: 200, body: {}, afterSeconds: 0 }
  const delayed = async (seconds?: number) => {
    await armFault(id, { fault: 'token-slow', times: 1, where: {}, seconds })
    const room = await findRoom(id)
    if (!room) throw new Error('the room is gone')
    const { bend } = await strike(room, 'token', { citizenId: undefined, client_id: undefined })
    return (await bend(body)).afterSeconds
  }
  expect([await delayed(45), await delayed()]).toEqual([45, 3])
  await armFault(id, { fault: 'mail-late', times: 1, where: {}, seconds: 600 })
  const room = await findRoom(id)
  if (!room) throw new Error('the room is gone')
  const at = new Date()
  const { bend } = await strike(room, 'letter', { citizenId: facts.citizenId, site: 'connect' })
  const [letter] = await bend([{ code: '123456', at }])
  expect(letter?.at.getTime()).toBe(at.getTime() + 600_000)
})

test('disarmed, it strikes no more', async () => {
  const { again, fault } = await aRoomWith(1)
  expect(await disarmFault((await again()).id, fault)).toBe(true)
  expect(await fired(await again(), 'letter')).toEqual([])
})

test.each([
  [['officer-retired', 'officer-locked'], 'locked'],
  [['officer-locked', 'officer-retired'], 'retired'],
] as const)('of several at once each bends what the one armed before it made: %s', async (names, status) => {
  const { id } = await aRoom()
  const armedAt = new Date()
  for (const fault of names) await armFault(id, { fault, times: 1, where: {} }, armedAt)
  const room = await findRoom(id)
  if (!room) throw new Error('the room is gone')
  const { bend, faults } = await strike(room, 'citizen-id', facts)
  expect(faults).toEqual(names)
  expect(await bend({ status: 'active', email: null })).toMatchObject({ status })
})

test('keys that another program reads do not use up what is armed for an agent', async () => {
  const { id } = await aRoom()
  await armFault(id, { fault: 'jwks-rotated', times: 1, where: { userAgent: 'openid-client' } })
  const strikeAs = async (userAgent: string) => {
    const room = await findRoom(id)
    return room && (await strike(room, 'jwks', { userAgent })).faults
  }
  expect(await strikeAs('curl/8.5.0')).toEqual([])
  expect(await strikeAs('')).toEqual([])
  expect(await strikeAs('openid-client/v6.8.1')).toEqual(['jwks-rotated'])
})

test('who waits for a failure is told when it fires, and that there is none', async () => {
  const { again, fault } = await aRoomWith(1)
  const { id } = await again()
  const waiting = waitForFault(id, fault, 20)
  await fired(await again(), 'letter')
  expect((await waiting)?.firedAt).toHaveLength(1)
  expect(await waitForFault(id, 'fault_of_nobody', 20)).toBeNull()
  const other = await aRoomWith(1)
  expect((await waitForFault((await other.again()).id, other.fault, 0))?.firedAt).toEqual([])
})

test('the catalogue has at least 12 failures of people and mail and 16 of the protocol', () => {
  expect(protocolFaults.length).toBeGreaterThanOrEqual(16)
  expect(faultNames.length - protocolFaults.length).toBeGreaterThanOrEqual(12)
})

test.each(locales)(
  'the words of every failure are there in %s, and plain: no values are put into them',
  locale => {
    for (const name of faultNames)
      for (const text of Object.values(wordsOf(locale, name))) {
        expect(text.length, name).toBeGreaterThan(5)
        expect(text, name).not.toMatch(/[{}<>']/)
      }
  },
)
