/** The answer to an exercise's question; its page says whether it is right. */
import { answerQuestion } from '@/lib/exercises/answer-question'
import { exerciseForm } from '@/lib/exercises/exercise-form'
import { isExerciseName } from '@/lib/exercises/exercises'
import { exercisesPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, context: { params: Promise<{ room: string; exercise: string }> }) =>
  answerForm(request, context.params, async ({ room, form, params: { exercise } }) => {
    if (!isExerciseName(exercise)) return seeOther(exercisesPath(room.id))
    const page = exercisesPath(room.id, `/${exercise}`)
    const outcome = await answerQuestion(room, exercise, form.answer)
    if (outcome.ok) return seeOther(`${page}#result`)
    if (outcome.slip === 'not-now') return seeOther(page)
    return seeOtherWithFlash(exerciseForm, page, { refusals: { answer: outcome } })
  })
