import type { Room } from '@/lib/rooms/room'
import { type ExerciseName, exerciseOf } from './exercises'
import { followExercise } from './follow-exercise'
import { isRight } from './judge'
import { changeRun } from './store'

export type AnswerQuestionOutcome =
  | { ok: true; isPassed: boolean }
  | { ok: false; slip: 'no-answer' }
  /** It is not the one under way, or the rest of it is not done. */
  | { ok: false; slip: 'not-now' }

/** An answer to an exercise's question, when the rest is done. The right one passes it; after another it is asked again. */
export async function answerQuestion(
  room: Room,
  exercise: ExerciseName,
  answer: string | undefined,
  realNow = new Date(),
): Promise<AnswerQuestionOutcome> {
  const run = await followExercise(room)
  if (run?.exercise !== exercise || !run.doneAt) return { ok: false, slip: 'not-now' }
  if (!answer || !exerciseOf(exercise).question.answers.includes(answer))
    return { ok: false, slip: 'no-answer' }
  const isPassed = isRight(exercise, answer)
  await changeRun(room.id, exercise, {
    answer,
    ...(isPassed ? { passedAt: realNow, isUnderWay: false } : {}),
  })
  return { ok: true, isPassed }
}
