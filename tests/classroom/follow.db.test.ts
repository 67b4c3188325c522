/** A board that is followed: what another process or instance writes to the same database comes to it too. */
import { expect, test } from 'vitest'
import { followBoard } from '@/lib/classroom/follow-board'
import { env } from '@/lib/env'
import { noteSighting } from '@/lib/progress/note-sighting'
import { findRoom } from '@/lib/rooms/find-room'
import { adapterFor } from '@/scripts/migrate.mjs'
import { aClass, aLearner } from './a-class'

/** A connection that our own knows nothing of, as another process has one. */
async function anotherInstance() {
  const connection = await adapterFor(env().DATABASE_URL).connect()
  return {
    write: (sql: string) => connection.executeRaw({ sql, args: [], argTypes: [] }),
    close: () => connection.dispose(),
  }
}

/** What a follower reads, a line a change: each seat's number and step. */
function aFollower(classId: string) {
  const left = new AbortController()
  const lines = followBoard(classId, {
    signal: left.signal,
    write: ({ rows }) => `${rows.map(({ seat, progress }) => `${seat.number}:${progress?.step ?? '-'}`)}\n`,
    beat: () => '',
  })
  const [reader, decoder] = [lines.getReader(), new TextDecoder()]
  const next = async () => decoder.decode((await reader.read()).value).trim()
  return { next, leave: () => left.abort() }
}

test('a step that a learner does at another instance reaches whoever follows the board at this one', async () => {
  const classroom = await aClass()
  const [first, second] = [await aLearner(classroom), await aLearner(classroom)]
  const room = await findRoom(second.roomId)
  if (!room) throw new Error('no room')
  await noteSighting(room, { part: 1, step: 1, state: 'at', slips: [] })
  const other = await anotherInstance()
  const follower = aFollower(classroom.id)
  expect(await follower.next()).toBe('1:-,2:1')
  await other.write(`UPDATE "JourneyProgress" SET "step" = 4 WHERE "roomId" = '${second.roomId}'`)
  expect(await follower.next()).toBe('1:-,2:4')
  await other.write(`DELETE FROM "Seat" WHERE "id" = '${first.seatId}'`)
  expect(await follower.next()).toBe('2:4')
  await other.write(`DELETE FROM "Classroom" WHERE "id" = '${classroom.id}'`)
  expect(await follower.next(), 'the class is gone, and so is the stream').toBe('')
  follower.leave()
  await other.close()
})

test('whoever follows a board that another has open is told of everybody at once, though nobody does anything', async () => {
  const classroom = await aClass()
  await aLearner(classroom)
  const early = aFollower(classroom.id)
  expect(await early.next()).toBe('1:-')
  const late = aFollower(classroom.id)
  expect(await late.next()).toBe('1:-')
  early.leave()
  late.leave()
})
