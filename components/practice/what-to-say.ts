/** What the practice layer has to say of a page, by the run's mode, the exercise that is under way, and what happened. Pure. */
import { type ExerciseAdvice, exerciseOf } from '@/lib/exercises/exercises'
import type { FollowedRun } from '@/lib/exercises/follow-exercise'
import { adviceOf } from '@/lib/exercises/judge'
import { type Advice, adviseOn } from '@/lib/practice/advise'
import { type Control, controlOf } from '@/lib/practice/controls'
import type { Step } from '@/lib/practice/steps'
import type { Mode, Progress } from '@/lib/progress/progress'

export interface Saying {
  mode: Mode
  /** Null where nothing is advised: alone on the sites, in a test, or an exercise has only its question left. */
  advice: Advice | null
  /** What the exercise says in place of the step's own sentence. */
  instead: ExerciseAdvice | null
  /** What the last hint points at; null where there is nothing on the page. */
  control: Control | null
}

export function whatToSay(
  path: string,
  step: Step,
  progress: Progress,
  exercise: FollowedRun | null,
): Saying {
  const isUnderWay = exercise !== null && exercise.doneAt === null
  const mode = isUnderWay && progress.story.mode !== 'test' ? exercise.mode : progress.story.mode
  const silent = { mode, advice: null, instead: null, control: null }
  if (exercise?.doneAt) return silent
  const advice = adviseOn(step, progress, isUnderWay)
  if (mode !== 'guided') return { ...silent, advice: advice.kind === 'done' ? advice : null }
  const instead =
    isUnderWay && advice.kind === 'step' ? adviceOf(exerciseOf(exercise.exercise), step, exercise.seen) : null
  const slip = advice.kind === 'slipped' ? advice.slip : null
  return { mode, advice, instead, control: pointedAt(instead, controlOf(path, step, slip)) }
}

const pointedAt = (instead: ExerciseAdvice | null, control: Control | null): Control | null => {
  if (!instead?.control) return control
  return instead.control === 'deny' ? 'deny' : null
}
