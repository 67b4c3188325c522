/** A room as a document, and rooms from it. */
import { describe, expect, test } from 'vitest'
import * as clients from '@/app/api/v1/rooms/[room]/clients/route'
import * as faults from '@/app/api/v1/rooms/[room]/faults/route'
import * as people from '@/app/api/v1/rooms/[room]/personas/route'
import * as snapshot from '@/app/api/v1/rooms/[room]/snapshot/route'
import * as rooms from '@/app/api/v1/rooms/route'
import { subjectFor } from '@/lib/connect/people/subject'
import { database } from '@/lib/db/client'
import { checkDigit } from '@/lib/identity'
import { deliver } from '@/lib/mail/deliver'
import { accountIdOf } from '@/lib/people/rows'
import { moveClock } from '@/lib/rooms/move-clock'
import { sites } from '@/lib/sites/sites.mjs'
import type { Snapshot } from '@/lib/snapshot/snapshot'
import { aLetter } from '../mail/a-letter'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

/** Made, so that none is written down. */
const realLooking = `110070000001${checkDigit('110070000001')}`

interface Opened {
  id: string
  token: string
}

const textOf = async ({ id, token }: Opened): Promise<string> => {
  const request = new Request('http://localhost:3000/x', { headers: { authorization: `Bearer ${token}` } })
  return (await snapshot.GET(request, { params: Promise.resolve({ room: id }) })).text()
}
const open = (taken: object, more: object = {}) =>
  call(rooms.POST, {}, { body: { snapshot: taken, ...more } })
const somporn = '1999900000013'

/** A room in which everything that a snapshot holds has happened. */
async function aUsedRoom(): Promise<Opened> {
  const room = await aRoom({
    label: 'before lunch',
    pace: 'fast',
    autoApprove: true,
    moocAsks: 'when-needed',
  })
  const { id: roomId, token } = room
  await call(people.POST, { room: roomId }, { token, body: { firstName: 'ทดสอบ', phone: null } })
  const frozen = await moveClock(room, { at: new Date('2027-04-01T01:30:00Z'), frozen: true })
  for (const subject of ['first', 'second']) await deliver(frozen, aLetter({ subject }))
  await deliver(frozen, aLetter({ subject: 'on its way' }), new Date(Date.now() + 3_600_000))
  for (const client of [
    { redirect_uris: ['http://localhost:4000/cb', 'http://127.0.0.1:4000/cb'] },
    {
      redirect_uris: ['com.example.app:/cb'],
      application_type: 'native',
      token_endpoint_auth_method: 'none',
    },
  ])
    expect((await call(clients.POST, { room: roomId }, { token, body: client })).status).toBe(201)
  const wish = { fault: 'mail-lost', times: 2, where: { citizenId: somporn } }
  expect((await call(faults.POST, { room: roomId }, { token, body: wish })).status).toBe(201)
  const account = await accountIdOf(roomId, somporn)
  const [at, later] = [new Date('2027-01-01T00:00:00Z'), new Date('2027-01-02T00:00:00.5Z')]
  const courseId = 'course-v1:OCSC+REH00006+2026'
  const db = database()
  await db.moocAccount.create({
    data: {
      ...{ id: `m${roomId}`, roomId, sub: await subjectFor(roomId, sites.mooc.client.id, account) },
      ...{
        name: 'นางสาวสมพร ใจดี',
        givenName: 'สมพร',
        nameEn: null,
        email: 'somporn.j@ocsc.example',
        createdAt: at,
      },
    },
  })
  const ofAccount = { accountId: `m${roomId}`, courseId, roomId }
  await db.moocEnrolment.create({
    data: { ...ofAccount, enrolledAt: at, answer: 1, lessonsRead: 31, quizAnswers: '0123', quizBest: 9 },
  })
  await db.moocCertificate.create({
    data: {
      ...ofAccount,
      code: 'ABCD-EFGH',
      name: 'นางสาวสมพร ใจดี',
      nameEn: null,
      score: 9,
      issuedAt: later,
    },
  })
  const sub = await subjectFor(roomId, sites.learning.client.id, account)
  await db.learningAccount.create({
    data: {
      ...{ id: `l${roomId}`, roomId, sub, createdAt: at },
      claims: JSON.stringify({ sub, name: 'นางสาวสมพร ใจดี', pid: somporn }),
    },
  })
  await db.learningReading.create({
    data: { accountId: `l${roomId}`, roomId, readingId: 'one-sign-in', finishedAt: later },
  })
  await db.connectPerson.updateMany({
    where: { roomId, citizenId: somporn },
    data: { email: null, lockedUntil: later },
  })
  await db.seisRecord.updateMany({
    where: { roomId, citizenId: somporn },
    data: { fax: '020000042', savedAt: at, failedProofs: 2, failedProofsOn: '2027-04-01' },
  })
  return room
}

describe('a snapshot', () => {
  test('of a room that was opened from one has the same bytes', async () => {
    const text = await textOf(await aUsedRoom())
    const taken: Snapshot = JSON.parse(text)
    expect(taken.messages.map(({ subject }) => subject)).toEqual(['first', 'second', 'on its way'])
    expect([taken.clients.length, taken.faults.length, taken.people.length]).toEqual([2, 1, 7])
    expect([taken.mooc.length, taken.mooc[0]?.enrolments[0]?.certificate?.code]).toEqual([1, 'ABCD-EFGH'])
    expect(taken.learning[0]?.readings).toHaveLength(1)
    const opened = await open(taken)
    expect(opened.status).toBe(201)
    expect(await textOf(opened.body)).toBe(text)
    const again = await open(taken, { label: 'after lunch' })
    expect(JSON.parse(await textOf(again.body))).toEqual({
      ...taken,
      settings: { ...taken.settings, label: 'after lunch' },
    })
  })

  test('holds no token, no room’s id and no subject identifier', async () => {
    const room = await aUsedRoom()
    const text = await textOf(room)
    const sub = await subjectFor(room.id, sites.learning.client.id, await accountIdOf(room.id, somporn))
    for (const secret of [room.token, room.id, sub]) expect(text).not.toContain(secret)
  })

  test.each([
    ['an unknown member', (taken: Snapshot) => ({ ...taken, more: 1 }), 'snapshot.more'],
    [
      'a real-looking ID in a letter',
      (taken: Snapshot) => ({ ...taken, messages: [{ ...taken.messages[0], text: `เลข ${realLooking}` }] }),
      'snapshot.messages.0.text',
    ],
    [
      'a person whose birth date is none',
      (taken: Snapshot) => ({ ...taken, people: [{ ...taken.people[0], birthDate: '2520-02-30' }] }),
      'snapshot.people.0.birthDate',
    ],
    [
      'an id of a site’s own client',
      (taken: Snapshot) => ({
        ...taken,
        clients: [{ ...taken.clients[0], client_id: sites.mooc.client.id }],
      }),
      'snapshot.clients.0.client_id',
    ],
    [
      'a client that leads nowhere',
      (taken: Snapshot) => ({
        ...taken,
        clients: [{ ...taken.clients[0], redirect_uris: ['https://a.example/*'] }],
      }),
      'snapshot.clients.0.redirect_uris.0',
    ],
  ])('with %s opens no room, and the member is named', async (_, change, field) => {
    const taken: Snapshot = JSON.parse(await textOf(await aUsedRoom()))
    const before = await database().room.count()
    const refused = await open(change(taken))
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field }] } })
    expect(await database().room.count()).toBe(before)
  })
})

test('a person as they are told is taken again, key and all', async () => {
  const [one, other] = [await aRoom(), await aRoom()]
  await call(people.POST, { room: one.id }, { token: one.token, body: {} })
  const told = (await call(people.GET, { room: one.id }, { token: one.token })).body as { key: string }[]
  const strangers = told.slice(6)
  expect(strangers).toHaveLength(1)
  for (const person of strangers)
    expect((await call(people.POST, { room: other.id }, { token: other.token, body: person })).body).toEqual(
      person,
    )
  const whole = await call(rooms.POST, {}, { body: { personas: told } })
  expect((whole.body as { personas: unknown }).personas).toEqual(told)
})
