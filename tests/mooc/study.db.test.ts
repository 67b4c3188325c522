/** Lessons read, results of quizzes and certificates, on a real database. */
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { openRoom } from '@/lib/lifecycle/open-room'
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { admitLearner } from '@/lib/mooc/admit-learner'
import { enrol } from '@/lib/mooc/enrol'
import { finishLesson } from '@/lib/mooc/finish-lesson'
import type { Session } from '@/lib/mooc/session'
import { deleteSessions, readLearner } from '@/lib/mooc/store'
import { studyOf } from '@/lib/mooc/study'
import { takeQuiz } from '@/lib/mooc/take-quiz'
import { verifyCertificate } from '@/lib/mooc/verify-certificate'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { aQuiz, finishable, postedWith } from './a-quiz'

const claims = {
  sub: 'opaque-1',
  name: 'นางสาวสมพร ใจดี',
  title_en: 'Miss',
  given_name_en: 'Somporn',
  family_name_en: 'Jaidee',
}

async function newRoom(): Promise<Room> {
  const room = await findRoom((await openRoom()).id)
  if (!room) throw new Error('No room')
  return room
}

let room: Room
let session: Session
beforeEach(async () => {
  room = await newRoom()
  session = await admitLearner(room, claims, finishable)
})

const take = (right: number, by = session, at = room) =>
  takeQuiz(at, by, { course: finishable, quiz: aQuiz }, postedWith(right))
const finish = (lesson: number, by = session) => finishLesson(room.id, by, finishable, lesson)
async function study(by = session) {
  const enrolment = (await readLearner(room.id, by))?.enrolments[0]
  if (!enrolment) throw new Error('Not enrolled')
  return studyOf(finishable, enrolment)
}
const certificates = () => database().moocCertificate.findMany({ where: { roomId: room.id } })

describe('a lesson', () => {
  it('that was read stays so, however often it is pressed and in whatever order', async () => {
    expect(await study()).toMatchObject({ read: [], of: 5, next: { to: 'lesson', lesson: 1 } })
    expect(await Promise.all([finish(3), finish(1), finish(3), finish(1)])).toEqual(Array(4).fill(true))
    expect(await study()).toMatchObject({ read: [1, 3], next: { to: 'lesson', lesson: 2 } })
  })

  it('read in one tab is not lost by another read in the next tab at once', async () => {
    await Promise.all([1, 2, 3, 4, 5].map(lesson => finish(lesson)))
    expect(await study()).toMatchObject({ read: [1, 2, 3, 4, 5], next: { to: 'quiz' } })
  })

  it('is the account’s: still read after signing out and in again, and in another browser', async () => {
    await finish(2)
    await deleteSessions(room.id, { sub: claims.sub })
    const [again, phone] = [await admitLearner(room, claims, null), await admitLearner(room, claims, null)]
    expect((await study(again)).read).toEqual([2])
    expect((await study(phone)).read).toEqual([2])
  })

  it('keeps its mark when the course is started once more', async () => {
    await finish(1)
    await enrol(room, session, finishable)
    expect((await study()).read).toEqual([1])
  })

  it('is not read by nobody, in a course not started, or from another room', async () => {
    const other = await admitLearner(room, { ...claims, sub: 'opaque-2' }, null)
    expect(await finish(1, other)).toBe(false)
    expect(await finishLesson((await newRoom()).id, session, finishable, 1)).toBe(false)
    await deleteSessions(room.id, { sub: claims.sub })
    expect(await finish(1)).toBe(false)
    expect((await study(await admitLearner(room, claims, null))).read).toEqual([])
  })
})

describe('a quiz', () => {
  it('keeps the best result of any time, and the answers of the last', async () => {
    await take(6)
    expect(await study()).toMatchObject({ best: 6, hasPassed: false })
    await take(9)
    await take(3)
    expect(await study()).toMatchObject({ best: 9, hasPassed: true, next: { to: 'certificate' } })
  })

  it('keeps the best of several sent at once', async () => {
    await Promise.all([4, 7, 5, 2].map(right => take(right)))
    expect((await study()).best).toBe(7)
  })

  it('with questions left names each of them, and keeps nothing', async () => {
    const form = { ...postedWith(10), q3: '', q5: '7', q8: 'x' }
    const outcome = await takeQuiz(room, session, { course: finishable, quiz: aQuiz }, form)
    const refusals = {
      q3: { ok: false, slip: 'unanswered', number: 3 },
      q5: { ok: false, slip: 'unanswered', number: 5 },
      q8: { ok: false, slip: 'unanswered', number: 8 },
    }
    expect(outcome).toEqual({ ok: false, slip: 'unanswered', refusals })
    expect((await study()).best).toBeNull()
  })

  it('is closed to who has not started the course, and to another room', async () => {
    const other = await admitLearner(room, { ...claims, sub: 'opaque-2' }, null)
    expect(await take(10, other)).toEqual({ ok: false, slip: 'not-enrolled' })
    expect(await take(10, session, await newRoom())).toEqual({ ok: false, slip: 'not-enrolled' })
    expect(await certificates()).toEqual([])
  })
})

describe('a certificate', () => {
  it('is not there before the quiz is passed', async () => {
    await take(7)
    expect(await certificates()).toEqual([])
  })

  it('is one, however many passes come at once, and stays as it was first issued', async () => {
    await Promise.all([8, 8, 8, 8].map(right => take(right)))
    const [first, ...others] = await certificates()
    expect(others).toEqual([])
    expect(first).toMatchObject({ name: claims.name, nameEn: 'Miss Somporn Jaidee', score: 8 })
    await admitLearner(room, { ...claims, name: 'นางสมพร ใจดี' }, null)
    await take(10, session, { ...room, clockOffsetSeconds: 86_400 })
    expect(await certificates()).toEqual([first])
    expect((await study()).best).toBe(10)
  })

  it('bears the day of the room’s clock', async () => {
    await take(8, session, { ...room, clockOffsetSeconds: 400 * 86_400 })
    const [{ issuedAt } = { issuedAt: new Date(0) }] = await certificates()
    expect(issuedAt.getTime() - Date.now()).toBeGreaterThan(399 * 86_400_000)
  })

  it('is found by its code, however that is typed, in its room and in no other', async () => {
    await take(8)
    const [{ code } = { code: '' }] = await certificates()
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `
    expect(await verifyCertificate(room.id, typed)).toEqual({ ok: true, code })
    expect(await verifyCertificate((await newRoom()).id, code)).toEqual({ ok: false, slip: 'not-found' })
    expect(await verifyCertificate(room.id, '3C4D6F7H9JKM')).toEqual({ ok: false, slip: 'not-found' })
    expect(await verifyCertificate(room.id, '')).toEqual({ ok: false, slip: 'empty' })
    expect(await verifyCertificate(room.id, '3999900000036')).toEqual({ ok: false, slip: 'not-a-code' })
  })

  it('is gone after a reset of the room, with all that was learned', async () => {
    await finish(1)
    await take(8)
    const [{ code } = { code: '' }] = await certificates()
    await resetRoom(room.id)
    expect(await verifyCertificate(room.id, code)).toEqual({ ok: false, slip: 'not-found' })
    session = await admitLearner(room, claims, finishable)
    expect(await study()).toMatchObject({ read: [], best: null })
  })

  it('has the name in Thai alone where ETDA Connect gave no other', async () => {
    const thaiOnly = await admitLearner(room, { sub: 'opaque-3', name: 'นายมุ่ง เรียบดี' }, finishable)
    await take(8, thaiOnly)
    expect(await certificates()).toMatchObject([{ name: 'นายมุ่ง เรียบดี', nameEn: null }])
  })
})
