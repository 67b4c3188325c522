import type { ExerciseName } from './exercises'
import type { ListedExercise } from './list-exercises'

/** The first exercise that is not passed, in the table's order; null where all are. Pure. */
export const nextExercise = (
  exercises: readonly Pick<ListedExercise, 'exercise' | 'run'>[],
): ExerciseName | null => exercises.find(({ run }) => !run?.passedAt)?.exercise ?? null
