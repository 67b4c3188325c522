/** What a class leaves with, and that only its trainer takes it. */
import { expect, test } from 'vitest'
import * as report from '@/app/api/v1/classes/[class]/report/route'
import { ReportAnswer } from '@/lib/api/schemas/classroom'
import { listCertificates } from '@/lib/classroom/list-certificates'
import { readyPlan } from '@/lib/classroom/plans'
import { readBoard } from '@/lib/classroom/read-board'
import { renameSeat } from '@/lib/classroom/rename-seat'
import { commonestSlips, leftTooEarly } from '@/lib/classroom/report'
import { noteSighting } from '@/lib/progress/note-sighting'
import type { Sighting } from '@/lib/progress/progress'
import { findRoom } from '@/lib/rooms/find-room'
import { call } from '../api/call'
import { aRoom } from '../rooms/a-room'
import { aBrowser } from '../trace/a-browser'
import { aClass, aLearner } from './a-class'

let clock = Date.now()

/** Sees a learner on pages of the sites, a second after each other. */
async function sees(learner: { roomId: string }, seen: Partial<Sighting>[]): Promise<void> {
  for (const one of seen) {
    const room = await findRoom(learner.roomId)
    if (!room) throw new Error('no room')
    clock += 1000
    await noteSighting(room, { part: 1, step: 1, state: 'at', slips: [], ...one }, new Date(clock))
  }
}

async function aClassThatWorked() {
  const classroom = await aClass({ plan: readyPlan('sign-in') })
  const [done, early, idle] = [
    await aLearner(classroom),
    await aLearner(classroom),
    await aLearner(classroom),
  ]
  await sees(done, [
    { step: 4, slips: ['digits.too-short'] },
    { step: 7, state: 'done' },
  ])
  await sees(early, [
    { part: 2, step: 6 },
    { part: 2, step: 7 },
    { step: 4, slips: ['digits.no-email'] },
  ])
  return { classroom, done, early, idle }
}

test('the report is told as its schema says, and as a file by Accept, to the class’s own token alone', async () => {
  const { classroom } = await aClassThatWorked()
  const [other, room] = [await aClass(), await aRoom()]
  const params = { class: classroom.id }
  const read = ReportAnswer.parse((await call(report.GET, params, { token: classroom.token })).body)
  expect(read.totals).toMatchObject({ joined: 3, finished: 1 })
  expect(read.slips.map(({ slip }) => slip)).toEqual([
    ...['digits.no-email', 'digits.too-short', leftTooEarly],
  ])
  for (const token of [undefined, other.token, room.token])
    expect((await call(report.GET, params, { token })).status).toBe(401)
  const request = new Request('http://localhost:3000/api/v1/x', {
    headers: { authorization: `Bearer ${classroom.token}`, accept: 'text/csv' },
  })
  const file = await report.GET(request, { params: Promise.resolve(params) })
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(file.headers.get('cache-control')).toBe('no-store')
  const bytes = Buffer.from(await file.arrayBuffer())
  expect(bytes.subarray(0, 3), 'or Excel takes Thai for something else').toEqual(Buffer.from('\uFEFF'))
  expect(bytes.toString().trim().split('\r\n')).toHaveLength(4)
})

test('the file of the trainer’s page escapes a nickname that is a formula, names no room, and is nobody else’s', async () => {
  const { classroom, idle } = await aClassThatWorked()
  await renameSeat({ id: idle.seatId, classId: classroom.id }, '=1+1')
  const [trainer, stranger] = [aBrowser(), aBrowser()]
  await trainer.arrive(`/classroom/${classroom.id}/enter/${classroom.token}`)
  const page = `/classroom/${classroom.id}/report`
  const file = await trainer.arrive(page)
  expect(file.text).toContain(",'=1+1,")
  expect(file.text).not.toContain(idle.roomId)
  expect(new URL((await stranger.arrive(page)).url).pathname).toBe('/classroom')
  await trainer.arrive(`/classroom/${classroom.id}/delete`, { confirm: 'yes' })
  expect(new URL((await trainer.arrive(page)).url).pathname, 'gone with the class').toBe('/classroom')
})

test('whoever left SEIS between the two presses and was then refused a code counts as having left too early', async () => {
  const { classroom, early } = await aClassThatWorked()
  const { learners } = await readBoard(classroom)
  expect(learners.filter(({ leftEarly }) => leftEarly).map(({ number }) => number)).toEqual([early.number])
  // Refused before SEIS was ever opened: nothing was left there.
  const another = await aLearner(classroom)
  await sees(another, [
    { step: 4, slips: ['digits.no-email'] },
    { part: 2, step: 6 },
  ])
  const told = commonestSlips((await readBoard(classroom)).learners)
  expect(told).toContainEqual({ slip: leftTooEarly, learners: 1 })
  expect(told).toContainEqual({ slip: 'digits.no-email', learners: 2 })
})

test('certificates are of those who finished every part of the plan, by nickname', async () => {
  const { classroom, done } = await aClassThatWorked()
  expect(await listCertificates(classroom)).toMatchObject([
    { learner: { number: done.number, nickname: done.nickname }, exercises: 0 },
  ])
  const both = await aClass()
  const learner = await aLearner(both)
  await sees(learner, [{ step: 7, state: 'done' }])
  expect(await listCertificates(both), 'one part of two').toEqual([])
})
