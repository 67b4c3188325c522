/** The trainer's own buttons about the whole class: whether anybody new is let in, its end, its name, when somebody counts as stuck. */
import { answerTrainer } from '@/lib/classroom/answer-trainer'
import { changeClass } from '@/lib/classroom/change-class'
import { classStates, joinings, stuckAfterChoices } from '@/lib/classroom/classroom'
import { parseTitle } from '@/lib/classroom/parse-title'
import { settingsForm } from '@/lib/classroom/settings-form'
import { classroomPath } from '@/lib/paths'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ id: string }> }

export const POST = (request: Request, { params }: Context) =>
  answerTrainer(request, params, async ({ classroom, form }) => {
    const { id } = classroom
    const joining = joinings.find(one => one === form.joining)
    const state = classStates.find(one => one === form.state)
    if (joining || state) {
      await changeClass(id, { ...(joining ? { joining } : {}), ...(state ? { state } : {}) })
      return seeOther(classroomPath(id, state === 'closed' ? '/summary' : ''))
    }
    const page = classroomPath(id, '/settings')
    const typed = { title: form.title ?? '' }
    const title = parseTitle(typed.title)
    if (!title.ok) return seeOtherWithFlash(settingsForm, page, { refusals: { title }, typed })
    const stuckAfterSeconds = stuckAfterChoices.find(one => String(one) === form.stuckAfter)
    await changeClass(id, { title: title.value, ...(stuckAfterSeconds ? { stuckAfterSeconds } : {}) })
    return seeOtherWithFlash(settingsForm, page, { notice: 'saved' })
  })
