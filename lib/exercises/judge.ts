/** Whether an exercise is done and passed, from what was seen since it was begun. Pure. */
import type { FaultName } from '@/lib/faults/catalogue'
import type { Part, Story } from '@/lib/progress/progress'
import {
  type Exercise,
  type ExerciseAdvice,
  type ExerciseName,
  exerciseOf,
  type Mode,
  type Sign,
} from './exercises'

/** An exercise as it was begun in a room last. */
export interface Run {
  exercise: ExerciseName
  mode: Mode
  begunAt: Date
  isUnderWay: boolean
  /** Ids of the failures that were armed for it. */
  armed: readonly string[]
  doneAt: Date | null
  /** Beside those that it is about. */
  slips: number
  answer: string | null
  /** Of this run or of an earlier one. */
  passedAt: Date | null
}

/** Something that was seen, at an instant of real time in milliseconds. */
export type Event = Sign & { at: number }

/** What the practice layer saw of a part in a run of it. */
export const eventsOf = (part: Part, { steps, slips }: Story): Event[] => [
  ...steps.map(({ step, at }) => ({ part, step, at })),
  ...slips.map(({ slip, at }) => ({ slip, at })),
]

/** What a failure's firings are as events. */
export const firingsOf = (fired: FaultName, firedAt: readonly Date[]): Event[] =>
  firedAt.map(at => ({ fired, at: at.getTime() }))

const isSame = (sign: Sign, event: Event): boolean =>
  'slip' in sign
    ? 'slip' in event && event.slip === sign.slip
    : 'fired' in sign
      ? 'fired' in event && event.fired === sign.fired
      : 'step' in event && event.part === sign.part && event.step === sign.step

/**
 * When each of the exercise's signs was seen, each at or after the one before it, up to the first that is missing. Of two
 * at one instant the order does not count: clocks of a millisecond cannot tell.
 */
export function seenSigns({ walk }: Exercise, events: readonly Event[], begunAt: Date): Date[] {
  const seen: Date[] = []
  let reached = begunAt.getTime()
  for (const sign of walk?.signs ?? []) {
    const times = events.filter(event => event.at >= reached && isSame(sign, event)).map(({ at }) => at)
    if (times.length === 0) break
    reached = Math.min(...times)
    seen.push(new Date(reached))
  }
  return seen
}

/** When the last of its signs was seen; null where one is missing. */
export function doneWhen(exercise: Exercise, events: readonly Event[], begunAt: Date): Date | null {
  const seen = seenSigns(exercise, events, begunAt)
  return seen.length === (exercise.walk?.signs.length ?? 0) ? (seen.at(-1) ?? begunAt) : null
}

/**
 * What a guided exercise says at a step in place of the manual's own sentence, which would lead past what the exercise is
 * about: the first row that fits the step, while fewer signs were seen than it waits for. Null where the manual's is right.
 */
export const adviceOf = (
  { walk }: Exercise,
  at: { part: Part; step: number },
  seen: number,
): ExerciseAdvice | null =>
  walk?.advice?.find(
    ({ part, from, to = from, until }) =>
      part === at.part && from <= at.step && at.step <= to && seen < until,
  ) ?? null

/** How many slips there were from the beginning to the end, beside those that the exercise is about. */
export const slipsBeside = ({ walk }: Exercise, events: readonly Event[], from: Date, to: Date): number =>
  events.filter(
    event =>
      'slip' in event &&
      event.at >= from.getTime() &&
      event.at <= to.getTime() &&
      !walk?.about.includes(event.slip),
  ).length

/** to-answer: everything is done but its question. */
export type ExerciseState = 'not-begun' | 'under-way' | 'to-answer' | 'passed'

/** How an exercise stands, for whoever reads the list. One that is done again is under way, though it was passed. */
export function stateOf(run: Run | null): ExerciseState {
  if (run?.isUnderWay) return run.doneAt ? 'to-answer' : 'under-way'
  return run?.passedAt ? 'passed' : 'not-begun'
}

/** Whether that is the right answer to its question. */
export const isRight = (exercise: ExerciseName, answer: string): boolean =>
  exerciseOf(exercise).question.right === answer
