/** Deletes the class and the rooms of its learners, where the trainer has said that it is meant. */
import { answerTrainer } from '@/lib/classroom/answer-trainer'
import { endClass } from '@/lib/classroom/end-class'
import { settingsForm } from '@/lib/classroom/settings-form'
import { forgetClass } from '@/lib/classroom/trainer-cookie'
import { classroomPath } from '@/lib/paths'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ id: string }> }

export const POST = (request: Request, { params }: Context) =>
  answerTrainer(request, params, async ({ classroom: { id }, form }) => {
    if (form.confirm !== 'yes') {
      const refusals = { confirm: { slip: 'not-confirmed' } } as const
      return seeOtherWithFlash(settingsForm, classroomPath(id, '/settings'), { refusals })
    }
    await endClass(id)
    const answer = seeOther(classroomPath())
    answer.headers.append('set-cookie', forgetClass(id))
    return answer
  })
