import { listFaults } from '@/lib/faults/list-faults'
import { readProgress } from '@/lib/progress/read-progress'
import type { Room } from '@/lib/rooms/room'
import { exerciseOf } from './exercises'
import { doneWhen, type Event, eventsOf, firingsOf, type Run, seenSigns, slipsBeside } from './judge'
import { changeRun, readRunUnderWay } from './store'

/** A run, and how many of its exercise's signs were seen, in their order. */
export interface FollowedRun extends Run {
  seen: number
}

/**
 * The exercise that is under way in a room, as it stands now, or null. Keeps when everything was seen that it asks for,
 * the first time that somebody looks: progress is kept for one run of a part only, and may begin anew.
 */
export async function followExercise(room: Room): Promise<FollowedRun | null> {
  const run = await readRunUnderWay(room.id)
  if (!run) return null
  const exercise = exerciseOf(run.exercise)
  if (run.doneAt) return { ...run, seen: exercise.walk?.signs.length ?? 0 }
  const events = await eventsSince(room, run)
  const seen = seenSigns(exercise, events, run.begunAt).length
  const doneAt = doneWhen(exercise, events, run.begunAt)
  if (!doneAt) return { ...run, seen }
  const done = { doneAt, slips: slipsBeside(exercise, events, run.begunAt, doneAt) }
  await changeRun(room.id, run.exercise, done)
  return { ...run, ...done, seen }
}

/** What was seen of both parts, and which of the exercise's own failures struck. */
async function eventsSince(room: Room, { armed, begunAt }: Run): Promise<Event[]> {
  const [progress, faults] = await Promise.all([
    readProgress(room),
    armed.length > 0 ? listFaults(room.id) : [],
  ])
  const stories = ([1, 2] as const).flatMap(part => {
    const story = progress[part]?.story
    return story ? eventsOf(part, story) : []
  })
  const struck = faults.filter(({ id }) => armed.includes(id))
  const fired = struck.flatMap(({ fault, firedAt }) => firingsOf(fault, firedAt))
  return [...stories, ...fired].filter(({ at }) => at >= begunAt.getTime())
}
