/** People that a tester adds: one of each key and practice ID a room, however many requests ask at one moment. */
import { expect, test } from 'vitest'
import * as people from '@/app/api/v1/rooms/[room]/personas/route'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { addPerson } from '@/lib/people/add-person'
import type { Person } from '@/lib/people/columns'
import { listPeople } from '@/lib/people/list-people'
import { call } from '../api/call'
import { aRoom } from '../rooms/a-room'

const atOnce = 12
const together = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: atOnce }, work))

test('of simultaneous people of one key one is added; the others are told that it is taken', async () => {
  const { id, token } = await aRoom()
  const answers = await together(() => call(people.POST, { room: id }, { token, body: { key: 'mine' } }))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  const refused = answers.filter(({ status }) => status !== 201)
  expect(refused.map(({ body }) => (body as { code: string }).code)).toEqual(
    Array(atOnce - 1).fill('persona-exists'),
  )
  expect((await listPeople(id)).filter(({ key }) => key === 'mine')).toHaveLength(1)
})

test('so with one practice ID', async () => {
  const { id } = await aRoom()
  const citizenId = '1999900000030' as Person['citizenId']
  const birthDate = '1990-01-01' as Person['birthDate']
  const outcomes = await together(() => addPerson(id, { citizenId, birthDate }))
  expect(outcomes.filter(outcome => outcome.ok)).toHaveLength(1)
  expect((await listPeople(id)).filter(person => person.citizenId === citizenId)).toHaveLength(1)
})

test('people without a key are not in each other’s way, nor those of another room', async () => {
  const [one, other] = [await aRoom(), await aRoom()]
  await addPerson(one.id, { key: 'mine' })
  const outcomes = await together(() => addPerson(other.id, {}))
  outcomes.push(await addPerson(other.id, { key: 'mine' }))
  expect(outcomes.every(outcome => outcome.ok)).toBe(true)
})

test('in a room that was deleted meanwhile nobody is added', async () => {
  const { id } = await aRoom()
  await deleteRoom(id)
  expect(await addPerson(id, {})).toEqual({ ok: false, slip: 'no-room' })
})
