import type { Part, Progress } from '@/lib/progress/progress'
import type { Step } from './steps'

/** What there is to say now: the step's own sentence, what to do about a slip, or that the part is done. */
export type Advice = { kind: 'step' } | { kind: 'slipped'; slip: string } | { kind: 'done'; part: Part }

/** Of the step that a page is, by what is known of the part. Pure. */
export function adviseOn(step: Step, { state, step: at, slip, part }: Progress): Advice {
  if (state === 'done') return step.step === step.of ? { kind: 'done', part } : { kind: 'step' }
  // A slip of an earlier page is no news on this one.
  const isHere = state === 'slipped' && slip !== null && (at === step.step || slip.startsWith('page.'))
  return isHere ? { kind: 'slipped', slip } : { kind: 'step' }
}
