/**
 * What a wipe leaves. Each is tried on a room with a row in every table, and once more with each word's word left out:
 * then the row that survives is named. So a delete that somebody takes out of a wipe fails here.
 */
import { describe, expect, test } from 'vitest'
import { database } from '@/lib/db/client'
import type { Table } from '@/lib/db/table'
import { wipeForReset, wipePerson } from '@/lib/db/wipe'
import { everyTable } from '@/lib/every-table'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { openRoom } from '@/lib/lifecycle/open-room'
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { deleteOfRooms } from '@/lib/lifecycle/store'
import { sweepRooms } from '@/lib/lifecycle/sweep-rooms'
import { addPerson } from '@/lib/people/add-person'
import { changePerson } from '@/lib/people/change-person'
import { inventPerson } from '@/lib/people/invent-person'
import { removePerson } from '@/lib/people/remove-person'
import { roomColumns } from '@/lib/rooms/tables'
import { castKeys } from '@/prisma/personas'
import { delegateOf, hasField, parentsOf } from '../models'
import { aFullRoom, type FullRoom, heldModels, namesOf, type Row, rowsOf, stillThere } from './a-full-room'

const held = everyTable.filter(({ of }) => of === 'room')
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000)
const ofModels = ({ rows }: FullRoom, has: (table: Table) => boolean) =>
  rows.filter(({ model }) => everyTable.some(table => table.model === model.name && has(table)))

/** A table whose rows go with another's anyway: left out of a wipe, they go with their parents. */
const goesWithAnother = (name: string) => {
  const model = heldModels.find(one => one.name === name)
  return Boolean(model && parentsOf(model).some(parent => parent !== 'Room'))
}
const standAlone = held.filter(({ model }) => !goesWithAnother(model))
/** Without those of which a reset leaves every row. */
const wipedByReset = standAlone.filter(({ model }) => model !== 'RoomKey')
const wipe = (statements: ReturnType<typeof wipeForReset>) => database().$transaction(statements)

test('the room of these tests has a row in every table that rooms hold', async () => {
  const { rows } = await aFullRoom()
  expect(new Set(namesOf(rows))).toEqual(new Set(held.map(({ model }) => model)))
  expect(await stillThere(rows)).toHaveLength(rows.length)
})

describe('a reset', () => {
  test('leaves no row but those that a word declares, and its first people are there', async () => {
    const room = await aFullRoom()
    await resetRoom(room.roomId)
    const left = await stillThere(room.rows)
    expect(left).toEqual(room.rows.filter(({ isKept }) => isKept))
    expect(namesOf(left)).toEqual(['OidcRecord', 'RoomKey'])
    const where = { roomId: room.roomId }
    expect(await database().seisRecord.count({ where })).toBe(castKeys.length)
    expect(await database().connectPerson.count({ where })).toBe(castKeys.length)
  })

  test('restores the columns of the room’s own row, and changes no other', async () => {
    const opened = new Date('2026-03-01T03:00:00Z')
    const { id } = await openRoom({ label: 'mine', autoApprove: true, pace: 'fast' }, opened)
    const before = await database().room.findUniqueOrThrow({ where: { id } })
    const used = {
      clockOffsetSeconds: 99,
      clockFrozenAt: new Date(0),
      handedOverOn: '2026-04-01',
      turnCitizenId: 'x',
      turnName: 'x',
      turnNameEn: 'x',
    }
    await database().room.update({ where: { id }, data: { ...used, lastUsedAt: new Date(0) } })
    await resetRoom(id, opened)
    expect(await database().room.findUniqueOrThrow({ where: { id } })).toEqual(before)
    expect(Object.keys(roomColumns).sort()).toEqual(Object.keys(before).sort())
    const restored = Object.entries(roomColumns).flatMap(([name, fate]) => (fate === 'stays' ? [] : [name]))
    expect(restored.sort()).toEqual([...Object.keys(used), 'lastUsedAt'].sort())
  })

  test('takes nothing of another room', async () => {
    const [room, other] = [await aFullRoom(), await aFullRoom()]
    await resetRoom(room.roomId)
    expect(await stillThere(other.rows)).toHaveLength(other.rows.length)
  })

  test.each(wipedByReset.map(({ model }) => model))('that forgets %s is found out', async forgotten => {
    const room = await aFullRoom()
    await wipe(
      wipeForReset(
        everyTable.filter(({ model }) => model !== forgotten),
        room.roomId,
      ),
    )
    const left = (await stillThere(room.rows)).filter(({ isKept }) => !isKept)
    expect(namesOf(left)).toEqual([forgotten])
  })

  test('that keeps nothing is found out', async () => {
    const room = await aFullRoom()
    await wipe(wipeForReset(everyTable.map(({ model, of }) => ({ model, of })) as Table[], room.roomId))
    expect(await stillThere(room.rows)).toEqual([])
    expect(room.rows.filter(({ isKept }) => isKept)).not.toEqual([])
  })
})

describe('a room’s end', () => {
  test('by a delete takes every row', async () => {
    const room = await aFullRoom()
    expect(await deleteRoom(room.roomId)).toBe(true)
    expect(await stillThere(room.rows)).toEqual([])
  })

  test('by the sweep takes every row, and the room goes last, empty', async () => {
    const room = await aFullRoom(daysFromNow(-8))
    let atTheEnd: string[] | undefined
    const pause = async () => {
      const left = await stillThere(room.rows)
      if (left.length > 0) atTheEnd = undefined
      else if (await database().room.count({ where: { id: room.roomId } })) atTheEnd = namesOf(left)
    }
    await sweepRooms(new Date(), { pause })
    expect(atTheEnd).toEqual([])
    expect(await database().room.count({ where: { id: room.roomId } })).toBe(0)
  })

  test.each(standAlone.map(({ model }) => model))(
    'by a sweep that forgets %s is found out',
    async forgotten => {
      const room = await aFullRoom()
      for (const table of held.filter(({ model }) => model !== forgotten))
        await deleteOfRooms(table, [room.roomId], 100)
      expect(new Set(namesOf(await stillThere(room.rows)))).toEqual(new Set([forgotten]))
    },
  )

  test('in an order in which no piece takes another table’s rows along', async () => {
    const room = await aFullRoom()
    for (const table of held) {
      const before = await stillThere(room.rows)
      await deleteOfRooms(table, [room.roomId], 100)
      const after = namesOf(await stillThere(room.rows))
      expect(after).toEqual(namesOf(before.filter(({ model }) => model.name !== table.model)))
    }
  })
})

describe('time', () => {
  const withTime = everyTable.filter(({ of, expires }) => of === 'room' && expires)
  const expireAll = async ({ rows }: FullRoom) => {
    const data = { expiresAt: daysFromNow(-1) }
    for (const { model, row } of rows) {
      if (!hasField(model, 'expiresAt')) continue
      const where = Object.fromEntries(model.id.map(column => [column, row[column]]))
      const table = (database() as unknown as Record<string, { updateMany(wish: object): Promise<unknown> }>)[
        delegateOf(model.name)
      ]
      await table?.updateMany({ where, data })
    }
  }

  test('takes rows whose own time is over out of rooms in use, and no others', async () => {
    const room = await aFullRoom()
    await expireAll(room)
    await sweepRooms()
    const gone = ofModels(room, ({ expires }) => expires === 'real time')
    expect(await stillThere(room.rows)).toEqual(room.rows.filter(one => !gone.includes(one)))
  })

  test.each(withTime.filter(({ expires }) => expires === 'real time').map(({ model }) => model))(
    'does so no more where a sweep forgets %s',
    async forgotten => {
      const room = await aFullRoom()
      await expireAll(room)
      await sweepRooms(
        new Date(),
        {},
        everyTable.filter(({ model }) => model !== forgotten),
      )
      expect(namesOf(await stillThere(room.rows))).toContain(forgotten)
    },
  )
})

describe('a person', () => {
  const isAbout = ({ ofPerson }: Table) => ofPerson !== undefined
  const about = everyTable.filter(isAbout)

  test('who is taken out leaves nothing, and takes nothing of anybody else', async () => {
    const room = await aFullRoom()
    expect(await removePerson(room.roomId, room.citizenId)).toBe(true)
    const theirs = ofModels(room, isAbout)
    expect(await stillThere(room.rows)).toEqual(room.rows.filter(one => !theirs.includes(one)))
    expect(await database().seisRecord.count({ where: { roomId: room.roomId } })).toBe(castKeys.length)
  })

  test('is taken out by one of many who try at once', async () => {
    const { roomId, citizenId } = await aFullRoom()
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => removePerson(roomId, citizenId)))
    expect(outcomes.filter(Boolean)).toHaveLength(1)
  })

  test.each(about.filter(({ model }) => !goesWithAnother(model)).map(({ model }) => model))(
    'of whom %s is forgotten is found out',
    async forgotten => {
      const { roomId, citizenId, rows } = await aFullRoom()
      const tables = everyTable.filter(({ model }) => model !== forgotten)
      await wipe(wipePerson(tables, { roomId, citizenId }))
      expect(namesOf(await stillThere(ofModels({ roomId, citizenId, rows }, isAbout)))).toContain(forgotten)
    },
  )

  test('who is changed is as if they had always been so: in both registers nothing of before is left', async () => {
    const room = await aFullRoom()
    const person = inventPerson({ birthDate: '1990-01-01' as never, citizenId: room.citizenId as never })
    const changed = await changePerson(room.roomId, room.citizenId, { ...person, claims: {} })
    expect(changed.ok).toBe(true)
    const { id } = await openRoom()
    await addPerson(id, person)
    for (const register of ['SeisRecord', 'ConnectPerson']) {
      const read = async (roomId: string) => {
        const [row] = await rowsOf(register).findMany({ where: { roomId, citizenId: room.citizenId } })
        return { ...row, roomId: '', id: '', key: '' } satisfies Row
      }
      expect(await read(room.roomId)).toEqual(await read(id))
    }
    const goes = ofModels(room, ({ ofPerson }) => ofPerson?.whenChanged === 'goes')
    expect(namesOf(goes)).toEqual(['OtpAllowance'])
    expect(await stillThere(room.rows)).toEqual(room.rows.filter(one => !goes.includes(one)))
  })
})
