import type { Problem } from './problem'

/** A use case's no, among whose members each slip may bring details of its own. */
interface Refusal {
  slip: string
}

/** The answer for each slip of a refusal; one that is missing does not compile. */
type Answers<R extends Refusal> = { [Slip in R['slip']]: (refusal: R & { slip: Slip }) => Problem }

/** What the control API answers to a refusal. */
export function problemOf<R extends Refusal>(refusal: R & { slip: R['slip'] }, answers: Answers<R>): Problem {
  return answers[refusal.slip](refusal)
}
