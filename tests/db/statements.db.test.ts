/** Statements of our own words find and keep what Prisma finds and keeps, on whichever database this runs. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  addInteraction,
  decideOnce,
  keepProof,
  readInteraction,
  updateInteraction,
} from '@/lib/connect/interaction/store'
import { readPerson, readPersonByCitizenId } from '@/lib/connect/people/store'
import { consumeOidc, readOidc, readOidcByUid, writeOidc } from '@/lib/connect/provider/store'
import { database } from '@/lib/db/client'
import { addMessage, readMessage } from '@/lib/mail/store'
import { keepAccount, keepEnrolment, readLearner } from '@/lib/mooc/store'
import { addChallenge, readChallenges, readLiveChallenge, spendTry, useChallenge } from '@/lib/otp/store'
import { newestMessageIdAt } from '@/lib/rooms/room'
import { readRoom } from '@/lib/rooms/store'
import { addHops } from '@/lib/trace/store'
import { readPulse } from '@/lib/waits/store'
import { aRoom } from '../rooms/a-room'

afterEach(() => vi.restoreAllMocks())

/** Thousandths, none of them, and the end of a day. */
const moments = ['2026-11-26T14:56:51.123Z', '2026-11-26T14:56:51.000Z', '2026-12-31T23:59:59.999Z'].map(
  text => new Date(text),
)
const [at, even, late] = moments as [Date, Date, Date]
const words = 'ก "ข" \'ค\' ? $1 :a\n\u{1F600}'

describe('the room', () => {
  test('is read with what is unread, armed and under way, every column as Prisma has it', async () => {
    const { id, token } = await aRoom({ label: 'ห้อง', autoApprove: true })
    const now = new Date()
    const message = { roomId: id, from: '', to: '', subject: '', text: '', html: '', raw: '', receivedAt: at }
    await database().message.createMany({
      data: [
        { ...message, id: '0-unread' },
        { ...message, id: '0-read', readAt: at },
        { ...message, id: `${newestMessageIdAt(now)}-late` },
      ],
    })
    const fault = { roomId: id, fault: 'x', where: '{}', times: 1, armedAt: at }
    await database().fault.createMany({
      data: [
        { ...fault, id: `${id}1`, timesLeft: 1 },
        { ...fault, id: `${id}2`, timesLeft: 0 },
      ],
    })
    const run = { roomId: id, mode: 'free', begunAt: at, armed: '[]', slips: 0 }
    await database().exerciseRun.createMany({
      data: [
        { ...run, exercise: 'x', isUnderWay: true },
        { ...run, exercise: 'y', isUnderWay: false },
      ],
    })
    await database().room.update({ where: { id }, data: { lastUsedAt: at, createdAt: even } })
    const { openingPersonas, goneAt, openedBy, ...row } = await database().room.findUniqueOrThrow({
      where: { id },
    })
    expect(token).toBeTruthy()
    expect(row.autoApprove).toBe(true)
    expect(await readRoom(id, now)).toStrictEqual({
      ...row,
      ...{ unreadCount: 1, armedFaults: 1, exercisesUnderWay: 1 },
    })
  })

  test('is not found when it is gone, nor where there was none', async () => {
    const { id } = await aRoom()
    await database().room.update({ where: { id }, data: { goneAt: at } })
    expect([await readRoom(id), await readRoom('nowhere')]).toEqual([null, null])
  })
})

describe('an interaction', () => {
  const inRoom = async () => {
    const { token, ...room } = await aRoom()
    const row = { roomId: room.id, uid: `u-${room.id}`, clientId: words, scope: 'openid', expiresAt: at }
    return { room, row, where: { roomId_uid: { roomId: room.id, uid: row.uid } } }
  }

  test('is kept as Prisma would keep it', async () => {
    const { room, row, where } = await inRoom()
    expect(await addInteraction(row)).toBe(true)
    const kept = await database().connectInteraction.findUniqueOrThrow({ where })
    await database().connectInteraction.delete({ where })
    await database().connectInteraction.create({ data: row })
    expect(kept).toStrictEqual(await database().connectInteraction.findUniqueOrThrow({ where }))
    expect(await addInteraction({ ...row, roomId: `no-${room.id}` })).toBe(false)
  })

  test('is read with its person, or with nobody, and its room without its token', async () => {
    const { room, row, where } = await inRoom()
    await database().connectInteraction.create({ data: row })
    const include = { person: true } as const
    const nobodys = await database().connectInteraction.findUniqueOrThrow({ where, include })
    const { tokenDigest, ...stored } = (await readRoom(room.id)) ?? {}
    expect(await readInteraction(room.id, row.uid)).toStrictEqual({ ...nobodys, room: stored })
    const person = await database().connectPerson.findFirstOrThrow({ where: { roomId: room.id } })
    await database().connectInteraction.update({ where, data: { personId: person.id, provenAt: late } })
    const theirs = await database().connectInteraction.findUniqueOrThrow({ where, include })
    expect(theirs.person).toStrictEqual(person)
    expect(await readInteraction(room.id, row.uid)).toStrictEqual({ ...theirs, room: stored })
    expect(await readInteraction(room.id, 'none')).toBeNull()
  })

  test('changes in the columns named and no other, and is decided by one of many, of the same person', async () => {
    const { room, row, where } = await inRoom()
    await addInteraction({ ...row, refusal: 'locked', citizenId: '1' })
    await updateInteraction(room.id, row.uid, { citizenId: null })
    const found = await database().connectInteraction.findUniqueOrThrow({ where })
    expect(found).toMatchObject({ citizenId: null, refusal: 'locked' })
    const nobodys = { roomId: room.id, uid: row.uid, personId: null }
    expect(await keepProof({ ...nobodys, personId: 'another' }, late)).toBe(false)
    expect(await keepProof(nobodys, late)).toBe(true)
    const decided = await Promise.all(Array.from({ length: 5 }, () => decideOnce(nobodys, 'allow')))
    expect(decided.filter(Boolean)).toHaveLength(1)
    const after = await database().connectInteraction.findUniqueOrThrow({ where })
    expect(after).toMatchObject({ decision: 'allow', provenAt: late })
  })
})

test('a person is read as Prisma reads them, by account and by number', async () => {
  const { id: roomId } = await aRoom()
  const { id } = await database().connectPerson.findFirstOrThrow({ where: { roomId } })
  const where = { roomId_id: { roomId, id } }
  const person = await database().connectPerson.update({ where, data: { lockedUntil: late, email: null } })
  expect(await readPerson(roomId, id)).toStrictEqual(person)
  expect(await readPersonByCitizenId(roomId, person.citizenId)).toStrictEqual(person)
  expect(await readPerson(roomId, 'nobody')).toBeNull()
})

test('a record of the provider is made, written over, consumed once, and read as Prisma would', async () => {
  const { id: roomId } = await aRoom()
  const key = { roomId, model: 'Grant', id: words }
  const where = { roomId_model_id: key }
  const row = { payload: words, grantId: null, uid: 'u', expiresAt: at }
  await writeOidc(key, row)
  const kept = await database().oidcRecord.findUniqueOrThrow({ where })
  expect(kept).toStrictEqual({ ...key, ...row, consumedAt: null })
  expect(await readOidc(key)).toStrictEqual(kept)
  expect(await readOidcByUid(roomId, 'Grant', 'u')).toStrictEqual(kept)
  const consumed = await Promise.all(Array.from({ length: 5 }, () => consumeOidc(key, late)))
  expect(consumed.filter(Boolean)).toHaveLength(1)
  await writeOidc(key, { ...row, payload: 'new', expiresAt: null })
  const after = await database().oidcRecord.findUniqueOrThrow({ where })
  expect(after).toStrictEqual({ ...kept, payload: 'new', expiresAt: null, consumedAt: late })
  expect(await readOidc(key)).toStrictEqual(after)
})

test('a code is kept, read, tried and used as Prisma would', async () => {
  const { id: roomId } = await aRoom()
  const purpose = { roomId, site: 'connect', purpose: words } as const
  const row = {
    ...{ ...purpose, id: `c-${roomId}`, citizenId: '1', reference: 'ABCD', codeDigest: 'd', messageId: 'm' },
    ...{ sentAt: even, expiresAt: late, triesLeft: 2, sendsLeft: 3 },
  }
  expect(await addChallenge(row, false)).toBe(true)
  expect(await addChallenge({ ...row, id: 'again' }, false)).toBe(false)
  const find = () => database().otpChallenge.findUniqueOrThrow({ where: { id: row.id } })
  expect(await find()).toStrictEqual({ ...row, usedAt: null, supersededBy: null })
  expect(await readChallenges(purpose)).toStrictEqual([await find()])
  expect(await readLiveChallenge(roomId, { site: 'connect' }, at)).toStrictEqual(await find())
  expect(await readLiveChallenge(roomId, { citizenId: 'another' }, at)).toBeNull()
  expect(await spendTry(row.id)).toBe(true)
  const uses = await Promise.all(Array.from({ length: 5 }, () => useChallenge(row.id, 'd', at)))
  expect(uses.filter(Boolean)).toHaveLength(1)
  expect(await find()).toMatchObject({ triesLeft: 1, usedAt: at })
})

test('a letter is kept and read as Prisma would', async () => {
  const { id: roomId } = await aRoom()
  const row = {
    ...{ id: `0-${roomId}`, roomId, from: words, to: 'a@b.c', subject: words, text: words, html: '<p>' },
    ...{ raw: words, reference: null, receivedAt: at },
  }
  await addMessage(row)
  const kept = await database().message.findUniqueOrThrow({ where: { id: row.id } })
  expect(kept).toStrictEqual({ ...row, readAt: null })
  expect(await readMessage(roomId, row.id)).toStrictEqual(kept)
  expect(await readMessage(roomId, row.id, new Date(0))).not.toBeNull()
  expect(await readMessage('another', row.id)).toBeNull()
})

test('what is newest in a room is read for whoever waits, and nothing of a room that is gone', async () => {
  const { id: roomId } = await aRoom()
  expect(await readPulse(roomId, 'z')).toStrictEqual({ clock: 0, frozen: null, letter: null, hop: null })
  const letter = { roomId, from: '', to: '', subject: '', text: '', html: '', raw: '', receivedAt: at }
  await database().message.createMany({ data: ['1', '2', '3'].map(id => ({ ...letter, id: roomId + id })) })
  await database().room.update({ where: { id: roomId }, data: { clockOffsetSeconds: -7 } })
  await addHops([{ id: `${roomId}h`, roomId, at, kind: 'k', keys: '[]', data: '{}' }])
  const found = await readPulse(roomId, `${roomId}2`)
  expect(found).toStrictEqual({ clock: -7, frozen: null, letter: `${roomId}2`, hop: `${roomId}h` })
  expect(await readPulse('nowhere', 'z')).toBeNull()
})

describe('an account of the MOOC', () => {
  const anAccount = async () => {
    const { id: roomId } = await aRoom()
    const row = {
      ...{ id: `a-${roomId}`, roomId, sub: 's', name: words, givenName: words, nameEn: null, email: null },
      createdAt: at,
    }
    const session = { id: `s-${roomId}`, roomId, sid: null, idToken: null, expiresAt: late }
    return { roomId, row, session }
  }

  test('is made with its session, and at a second sign-in renewed', async () => {
    const { roomId, row, session } = await anAccount()
    expect(await keepAccount(row, session)).toBe(row.id)
    const again = { ...row, id: 'other', name: 'new', nameEn: 'New', email: 'a@b.c', createdAt: late }
    expect(await keepAccount(again, { ...session, id: `t-${roomId}`, sid: 'x' })).toBe(row.id)
    const kept = await database().moocAccount.findMany({ where: { roomId }, include: { sessions: true } })
    expect(kept).toStrictEqual([
      {
        ...{ ...row, name: 'new', nameEn: 'New', email: 'a@b.c' },
        sessions: expect.arrayContaining([
          { ...session, accountId: row.id },
          { ...session, accountId: row.id, id: `t-${roomId}`, sid: 'x' },
        ]),
      },
    ])
    expect(await keepAccount({ ...row, id: 'z', roomId: 'nowhere' }, session)).toBeNull()
  })

  test('is read with its enrolments, newest first, while the session is there', async () => {
    const { roomId, row, session } = await anAccount()
    await keepAccount(row, session)
    const signedIn = { sessionId: session.id, accountId: row.id }
    const { id, name, givenName, nameEn, email } = row
    const learner = { id, name, givenName, nameEn, email }
    expect(await readLearner(roomId, signedIn)).toStrictEqual({ ...learner, enrolments: [] })
    expect(await keepEnrolment(signedIn, { roomId, courseId: 'one', enrolledAt: at })).toBe(true)
    expect(await keepEnrolment(signedIn, { roomId, courseId: 'two', enrolledAt: late })).toBe(true)
    expect(await keepEnrolment(signedIn, { roomId, courseId: 'one', enrolledAt: late })).toBe(true)
    const enrolments = await database().moocEnrolment.findMany({
      where: { roomId },
      omit: { accountId: true, roomId: true },
      orderBy: { enrolledAt: 'desc' },
    })
    expect(enrolments.map(one => one.enrolledAt)).toEqual([late, at])
    expect(await readLearner(roomId, signedIn)).toStrictEqual({ ...learner, enrolments })
    const over = { ...signedIn, sessionId: 'over' }
    expect(await readLearner(roomId, over)).toBeNull()
    expect(await keepEnrolment(over, { roomId, courseId: 'three', enrolledAt: at })).toBe(false)
  })
})

test('hops are kept together; those of a room that is gone are dropped, and no other', async () => {
  const { id: roomId } = await aRoom()
  const hop = (id: string, of = roomId) => ({
    ...{ id: `${roomId}${id}`, roomId: of, at, kind: 'k', keys: '[]', data: words },
  })
  await addHops([hop('1'), hop('2'), hop('3', 'nowhere'), hop('4')])
  const kept = await database().traceHop.findMany({ where: { roomId }, orderBy: { id: 'asc' } })
  expect(kept).toStrictEqual([hop('1'), hop('2'), hop('4')])
})
