/** What an armed fault reports: that it waits, when it fired, that it is spent; and that it never fired. */
import { expect, test } from 'vitest'
import { armFault } from '@/lib/faults/arm-fault'
import { faultNames, faultsAt, type Point } from '@/lib/faults/catalogue'
import { disarmFault } from '@/lib/faults/disarm-fault'
import { findFault } from '@/lib/faults/list-faults'
import { strike } from '@/lib/faults/strike'
import { translator } from '@/lib/i18n/translator'
import { findRoom } from '@/lib/rooms/find-room'
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

const facts = { citizenId: '1999900000013', site: 'connect' } as const

test('one that never fired says so: nothing in firedAt, every firing left', async () => {
  const { read } = await aRoomWith(2)
  expect(await read()).toMatchObject({ fault: 'mail-lost', times: 2, timesLeft: 2, firedAt: [] })
})

test('it fires as often as it was told, notes each time, and is gone from what strikes', async () => {
  const { again, read } = await aRoomWith(2)
  for (let n = 0; n < 2; n++) expect(await strike(await again(), 'letter', facts)).toEqual(['mail-lost'])
  expect(await strike(await again(), 'letter', facts)).toEqual([])
  const spent = await read()
  expect(spent?.timesLeft).toBe(0)
  expect(spent?.firedAt).toHaveLength(2)
})

test('of many simultaneous strikes as many fire as there were firings left', async () => {
  const { again, read } = await aRoomWith(3)
  const room = await again()
  const all = await Promise.all(Array.from({ length: 10 }, () => strike(room, 'letter', facts)))
  expect(all.flat()).toHaveLength(3)
  expect((await read())?.firedAt).toHaveLength(3)
})

test('it passes over whom it is not for, and where it does not strike', async () => {
  const { again, read } = await aRoomWith(1, { site: 'seis' })
  expect(await strike(await again(), 'letter', facts)).toEqual([])
  expect(await strike(await again(), 'token', facts)).toEqual([])
  expect((await read())?.firedAt).toEqual([])
})

test('disarmed, it strikes no more', async () => {
  const { again, fault } = await aRoomWith(1)
  expect(await disarmFault((await again()).id, fault)).toBe(true)
  expect(await strike(await again(), 'letter', facts)).toEqual([])
})

test('the catalogue has at least 12 failures of people and mail and 16 of the protocol, each in both languages', () => {
  const points: Point[] = ['discovery', 'jwks', 'authorization', 'token', 'userinfo']
  const protocol = new Set(points.flatMap(point => faultsAt(point)))
  expect(protocol.size).toBeGreaterThanOrEqual(16)
  expect(faultNames.length - protocol.size).toBeGreaterThanOrEqual(12)
  for (const locale of ['th', 'en'] as const) {
    const t = translator(locale, 'faults')
    for (const name of faultNames)
      for (const part of ['title', 'learner', 'client'] as const)
        expect(t(`faults.${name}.${part}`).length, `${locale} ${name} ${part}`).toBeGreaterThan(5)
  }
})
