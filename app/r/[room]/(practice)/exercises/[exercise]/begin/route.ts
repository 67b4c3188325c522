/** Prepares the room for an exercise, and leads to where it begins, as nobody's account before. */
import { beginExercise } from '@/lib/exercises/begin-exercise'
import { exerciseForm } from '@/lib/exercises/exercise-form'
import { isExerciseName, isMode } from '@/lib/exercises/exercises'
import { exercisesPath, moocPath, seisPath } from '@/lib/paths'
import { leaveMooc } from '@/lib/practice/leave-mooc'
import { leaveSeis } from '@/lib/practice/leave-seis'
import { playAs } from '@/lib/practice/play-as'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

const beginnings = { mooc: moocPath, seis: seisPath } as const

export const POST = (request: Request, context: { params: Promise<{ room: string; exercise: string }> }) =>
  answerForm(request, context.params, async ({ room, form, params: { exercise } }) => {
    if (!isExerciseName(exercise)) return seeOther(exercisesPath(room.id))
    const page = exercisesPath(room.id, `/${exercise}`)
    const begun = await beginExercise(room, exercise, isMode(form.mode) ? form.mode : 'guided')
    if (!begun.ok) return seeOtherWithFlash(exerciseForm, page, { refusals: { form: begun } })
    if (!begun.begins || !begun.person) return seeOther(page)
    await playAs(room.id, begun.person)
    const answer = seeOther(beginnings[begun.begins](room.id))
    answer.headers.append('set-cookie', leaveMooc(room.id))
    answer.headers.append('set-cookie', await leaveSeis(room.id))
    return answer
  })
