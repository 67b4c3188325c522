import type { Course } from './courses'
import type { Session } from './session'
import { keepAnswer } from './store'

export type AnswerOutcome = { ok: true } | { ok: false; slip: 'empty' } | { ok: false; slip: 'not-enrolled' }

/**
 * Keeps the answer to the first lesson's question, right or wrong; a later one replaces it. `raw` is the index
 * of the option as posted; anything that is no option counts as empty, as does any
 * where nothing is asked.
 */
export async function answerQuestion(
  roomId: string,
  session: Session,
  course: Course,
  raw: string | undefined,
): Promise<AnswerOutcome> {
  const choice = /^\d$/.test(raw ?? '') ? Number(raw) : -1
  if (!course.lessons[0].question?.options[choice]) return { ok: false, slip: 'empty' }
  const kept = await keepAnswer(session, { roomId, courseId: course.id }, choice)
  return kept ? { ok: true } : { ok: false, slip: 'not-enrolled' }
}
