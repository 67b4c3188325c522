import { type Room, roomNow } from '@/lib/rooms/room'
import { makeCertificateCode } from './certificate-code'
import type { Course, Quiz } from './courses'
import { choicesText, chosenOf, fieldOf, judgeQuiz, type Mark } from './judge-quiz'
import type { Unanswered } from './quiz-form'
import type { Session } from './session'
import { addCertificate, keepQuiz, readLearner } from './store'

export type QuizOutcome =
  | { ok: true; mark: Mark }
  | { ok: false; slip: 'not-enrolled' }
  | { ok: false; slip: 'unanswered'; refusals: Record<string, Unanswered> }

/**
 * Marks a quiz and keeps it; the best result of any time stays. The first time that passes makes the certificate, before
 * the result is kept: whatever stops the server between the two, nobody has passed without one.
 */
export async function takeQuiz(
  room: Room,
  session: Session,
  { course, quiz }: { course: Course; quiz: Quiz },
  form: Record<string, string | undefined>,
): Promise<QuizOutcome> {
  const choices: number[] = []
  const refusals: Record<string, Unanswered> = {}
  for (const [index, question] of quiz.questions.entries()) {
    const choice = chosenOf(question, form[fieldOf(index)])
    if (choice === null) refusals[fieldOf(index)] = { ok: false, slip: 'unanswered', number: index + 1 }
    else choices.push(choice)
  }
  if (choices.length < quiz.questions.length) return { ok: false, slip: 'unanswered', refusals }
  const learner = await readLearner(room.id, session)
  const where = { roomId: room.id, courseId: course.id }
  if (!learner?.enrolments.some(({ courseId }) => courseId === course.id))
    return { ok: false, slip: 'not-enrolled' }
  const mark = judgeQuiz(quiz, choices)
  if (mark.hasPassed)
    await addCertificate({
      ...where,
      code: makeCertificateCode(),
      accountId: learner.id,
      name: learner.name,
      nameEn: learner.nameEn,
      score: mark.score,
      issuedAt: roomNow(room),
    })
  const kept = await keepQuiz(session, where, { answers: choicesText(choices), score: mark.score })
  return kept ? { ok: true, mark } : { ok: false, slip: 'not-enrolled' }
}
