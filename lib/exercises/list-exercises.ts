import type { Room } from '@/lib/rooms/room'
import { type ExerciseName, exerciseNames } from './exercises'
import { followExercise } from './follow-exercise'
import { type ExerciseState, type Run, stateOf } from './judge'
import { readRuns } from './store'

export interface ListedExercise {
  exercise: ExerciseName
  state: ExerciseState
  run: Run | null
}

/** Every exercise with how it stands in a room, in the table's order. */
export async function listExercises(room: Room): Promise<ListedExercise[]> {
  const [underWay, runs] = await Promise.all([followExercise(room), readRuns(room.id)])
  return exerciseNames.map(exercise => {
    const kept = runs.find(run => run.exercise === exercise) ?? null
    const run = underWay?.exercise === exercise ? underWay : kept
    return { exercise, state: stateOf(run), run }
  })
}
