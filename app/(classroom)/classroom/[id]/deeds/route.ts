/** Does something to the class, or to some of it; once, however often the form is sent. */
import { actOnClass } from '@/lib/classroom/act-on-class'
import { answerTrainer } from '@/lib/classroom/answer-trainer'
import { deedsForm } from '@/lib/classroom/deeds-form'
import { readDeed } from '@/lib/classroom/read-deed'
import { classroomPath } from '@/lib/paths'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ id: string }> }

export const POST = (request: Request, { params }: Context) =>
  answerTrainer(request, params, async ({ classroom, form }) => {
    const page = classroomPath(classroom.id, '/act')
    const typed = { seats: form.seats ?? '', words: form.words ?? '' }
    const read = readDeed(form)
    if (!read.ok) return seeOtherWithFlash(deedsForm, page, { refusals: read.refusals, typed })
    const outcome = await actOnClass(classroom, { ...read.wish, key: form.key })
    // Going on in the plan is pressed on the board.
    if (outcome.ok && form.item !== undefined) return seeOther(classroomPath(classroom.id))
    return outcome.ok
      ? seeOtherWithFlash(deedsForm, page, { notice: 'done' })
      : seeOtherWithFlash(deedsForm, page, { refusals: { form: outcome }, typed })
  })
