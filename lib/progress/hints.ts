/**
 * How much a guided run says of a step: what it is for, what to press by the words that the control bears, where that
 * control is. A step begins with one of these, and each press on ขอคำใบ้ goes one further. Pure.
 */
import type { Progress } from './progress'

export const hints = ['nudge', 'instruction', 'pointer'] as const
export type Hint = (typeof hints)[number]

/** A page that stands still gives no more than there are. */
const mostAsked = hints.length - 1

/** How often one was asked for at the step as it stands now: a slip, or a step come back to, is told anew. */
const askedHere = ({ step, since, story }: Progress): number =>
  story.hints.filter(hint => hint.step === step && hint.at >= since.getTime()).length

/** What is said now at a step that begins with `first`. */
export const hintNow = (progress: Progress, first: Hint): Hint =>
  hints[Math.min(hints.indexOf(first) + askedHere(progress), mostAsked)] ?? first

/** One more hint was asked for at `step`; null where that changes nothing: another step, no guided run, all is said. */
export function withHint(known: Progress, step: number, now: Date): Progress | null {
  const { story } = known
  const isOpen = known.state !== 'done' && story.mode === 'guided' && known.step === step
  if (!isOpen || askedHere(known) >= mostAsked) return null
  return { ...known, story: { ...story, hints: [...story.hints, { step, at: now.getTime() }] } }
}
