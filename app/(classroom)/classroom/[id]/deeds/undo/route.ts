/** Takes back what was done to the class. */
import { answerTrainer } from '@/lib/classroom/answer-trainer'
import { deedsForm } from '@/lib/classroom/deeds-form'
import { undoDeed } from '@/lib/classroom/undo-deed'
import { classroomPath } from '@/lib/paths'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ id: string }> }

export const POST = (request: Request, { params }: Context) =>
  answerTrainer(request, params, async ({ classroom, form }) => {
    const page = classroomPath(classroom.id, '/act')
    const isUndone = await undoDeed(classroom, form.deed ?? '')
    return isUndone ? seeOtherWithFlash(deedsForm, page, { notice: 'undone' }) : seeOther(page)
  })
