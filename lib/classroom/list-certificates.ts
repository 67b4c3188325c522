import { listPassed } from '@/lib/exercises/list-passed'
import type { Learner } from './board'
import type { Classroom } from './classroom'
import { readBoard } from './read-board'

export interface ClassCertificate {
  learner: Learner
  /** How many exercises they passed. */
  exercises: number
}

/** Of everybody who has finished all parts of the class's plan, by seat. */
export async function listCertificates(classroom: Classroom): Promise<ClassCertificate[]> {
  const { learners } = await readBoard(classroom)
  const finished = learners.filter(({ isFinished, isRemoved }) => isFinished && !isRemoved)
  const passed = await listPassed(finished.flatMap(({ roomId }) => roomId ?? []))
  return finished.map(learner => ({
    learner,
    exercises: passed.get(learner.roomId ?? '')?.length ?? 0,
  }))
}
