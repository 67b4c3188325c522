/** Gives up the exercise that is under way. */
import { leaveExercise } from '@/lib/exercises/leave-exercise'
import { exercisesPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room }) => {
    await leaveExercise(room.id)
    return seeOther(exercisesPath(room.id))
  })
