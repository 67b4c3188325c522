/** Accounts, enrolments and answers of the MOOC, on a real database. */
import { beforeEach, describe, expect, it } from 'vitest'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { openRoom } from '@/lib/lifecycle/open-room'
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { admitLearner } from '@/lib/mooc/admit-learner'
import { answerQuestion } from '@/lib/mooc/answer-question'
import { type Course, findCourse } from '@/lib/mooc/courses'
import { enrol } from '@/lib/mooc/enrol'
import { deleteSessions, readLearner, takeSession } from '@/lib/mooc/store'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'

const course = findCourse('OCSC00036') as Course
const other = findCourse('OCSC00037') as Course
const claims = {
  sub: 'opaque-1',
  name: 'นางสาวสมพร ใจดี',
  given_name: 'สมพร',
  email: 'somporn.j@ocsc.example',
}

async function newRoom(): Promise<Room> {
  return (await findRoom((await openRoom()).id)) as Room
}

let room: Room
beforeEach(async () => {
  room = await newRoom()
})

describe('an account', () => {
  it('is one, however many first sign-ins come at once', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => admitLearner(room, claims, null)))
    expect(new Set(ids.map(({ accountId }) => accountId)).size).toBe(1)
  })

  it('is found again by the next sign-in, which renews name and e-mail', async () => {
    const first = await admitLearner(room, claims, null)
    const again = await admitLearner(room, { ...claims, email: 'new.address@ocsc.example' }, null)
    expect(again.accountId).toBe(first.accountId)
    expect((await readLearner(room.id, first))?.email).toBe('new.address@ocsc.example')
  })

  it('is another in another room, though the sub were the same', async () => {
    const elsewhere = await newRoom()
    const here = await admitLearner(room, claims, null)
    expect((await admitLearner(elsewhere, claims, null)).accountId).not.toBe(here.accountId)
    expect(await readLearner(elsewhere.id, here)).toBeNull()
  })

  it('is gone after a reset of the room, and made anew by the next sign-in', async () => {
    const before = await admitLearner(room, claims, course)
    await resetRoom(room.id)
    expect(await readLearner(room.id, before)).toBeNull()
    expect(await enrol(room, before, course)).toBe(false)
    const after = await admitLearner(room, claims, null)
    expect((await readLearner(room.id, after))?.enrolments).toEqual([])
  })

  it('is not made in a room that is gone, nor for nobody', async () => {
    await deleteRoom(room.id)
    await expect(admitLearner(room, claims, null)).rejects.toThrow(room.id)
    await expect(admitLearner(room, { sub: 'opaque-1' }, null)).rejects.toThrow(/names nobody/)
  })
})

describe('an enrolment', () => {
  it('comes with the sign-in when a course was wanted before it', async () => {
    const id = await admitLearner(room, claims, course)
    expect((await readLearner(room.id, id))?.enrolments.map(({ courseId }) => courseId)).toEqual([course.id])
  })

  it('is one, however often เริ่มเรียน is pressed, and keeps its day and its answer', async () => {
    const id = await admitLearner(room, claims, course)
    await answerQuestion(room.id, id, course, '1')
    const before = await readLearner(room.id, id)
    const tomorrow = { ...room, clockOffsetSeconds: 86_400 }
    expect(await Promise.all([1, 2, 3, 4].map(() => enrol(tomorrow, id, course)))).toEqual(
      Array(4).fill(true),
    )
    expect(await readLearner(room.id, id)).toEqual(before)
  })

  it('is still there after signing in again', async () => {
    const id = await admitLearner(room, claims, null)
    await enrol(room, id, course)
    await admitLearner(room, claims, null)
    expect((await readLearner(room.id, id))?.enrolments).toHaveLength(1)
  })
})

describe('a session', () => {
  const idTokenOf = (sid: string) =>
    `e30.${Buffer.from(JSON.stringify({ sid, sub: claims.sub })).toString('base64url')}.`
  const signIn = (sid: string) => admitLearner(room, claims, null, { idToken: idTokenOf(sid) })

  it('that ETDA Connect says is over opens nothing and keeps nothing; another of the same person goes on', async () => {
    const [phone, desk] = [await signIn('phone'), await signIn('desk')]
    await enrol(room, desk, course)
    expect(await deleteSessions(room.id, { sid: 'phone' })).toBe(1)
    expect(await readLearner(room.id, phone)).toBeNull()
    expect(await enrol(room, phone, other)).toBe(false)
    expect(await answerQuestion(room.id, phone, course, '0')).toEqual({ ok: false, slip: 'not-enrolled' })
    expect((await readLearner(room.id, desk))?.enrolments).toHaveLength(1)
  })

  it('is named by sub where no sid is', async () => {
    const [phone, desk] = [await signIn('phone'), await signIn('desk')]
    await deleteSessions(room.id, { sub: claims.sub })
    expect([await readLearner(room.id, phone), await readLearner(room.id, desk)]).toEqual([null, null])
  })

  it('gives its ID token to the sign-out that ends it, once', async () => {
    const session = await signIn('phone')
    expect(await takeSession(room.id, session)).toBe(idTokenOf('phone'))
    expect(await takeSession(room.id, session)).toBeNull()
    expect(await readLearner(room.id, session)).toBeNull()
  })

  it('of another room is none', async () => {
    const session = await signIn('phone')
    expect(await readLearner((await newRoom()).id, session)).toBeNull()
  })
})

describe('an answer', () => {
  it('is kept, right or wrong, and replaced by a later one', async () => {
    const id = await admitLearner(room, claims, course)
    const kept = async () => (await readLearner(room.id, id))?.enrolments[0]?.answer
    expect(await kept()).toBeNull()
    expect(await answerQuestion(room.id, id, course, '0')).toEqual({ ok: true })
    expect(await kept()).toBe(0)
    expect(await answerQuestion(room.id, id, course, '1')).toEqual({ ok: true })
    expect(await kept()).toBe(1)
  })

  it.each([undefined, '', '9', '-1', '1.5', 'x'])('is not %s', async raw => {
    const id = await admitLearner(room, claims, course)
    expect(await answerQuestion(room.id, id, course, raw)).toEqual({ ok: false, slip: 'empty' })
    expect((await readLearner(room.id, id))?.enrolments[0]?.answer).toBeNull()
  })

  it('is refused for a course not started, and from another room', async () => {
    const id = await admitLearner(room, claims, course)
    expect(await answerQuestion(room.id, id, other, '0')).toEqual({ ok: false, slip: 'not-enrolled' })
    expect(await answerQuestion((await newRoom()).id, id, course, '0')).toEqual({
      ok: false,
      slip: 'not-enrolled',
    })
  })
})
