import { type Hint, hintNow } from '@/lib/progress/hints'
import type { Part, Progress } from '@/lib/progress/progress'
import type { Step } from './steps'

/** What there is to say now: the step's own sentence, what to do about a slip, or that the part is done. */
export type Advice =
  | { kind: 'step'; hint: Hint }
  | { kind: 'slipped'; slip: string; hint: Exclude<Hint, 'nudge'> }
  | { kind: 'done'; part: Part }

/**
 * Of the step that a page is, by what is known of the part. Pure. Whoever walks a part for the first time is told what to
 * press at once; who has done it before is told what the step is for, and asks for more (docs/decisions/0040).
 * `isPrepared`: something is to go wrong here, and that is hard enough.
 */
export function adviseOn(step: Step, progress: Progress, isPrepared = false): Advice {
  const { state, step: at, slip, part, ended } = progress
  const first = ended === null || isPrepared ? 'instruction' : 'nudge'
  if (state === 'done')
    return step.step === step.of ? { kind: 'done', part } : { kind: 'step', hint: 'instruction' }
  // A slip of an earlier page is no news on this one.
  const isHere = state === 'slipped' && slip !== null && (at === step.step || slip.startsWith('page.'))
  if (!isHere) return { kind: 'step', hint: hintNow(progress, first) }
  const isPointed = hintNow(progress, 'instruction') === 'pointer'
  return { kind: 'slipped', slip, hint: isPointed ? 'pointer' : 'instruction' }
}
