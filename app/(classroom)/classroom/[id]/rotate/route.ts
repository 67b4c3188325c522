/** A new link for the trainer; this browser goes on by it. */
import { answerTrainer } from '@/lib/classroom/answer-trainer'
import { rotateLink } from '@/lib/classroom/rotate-link'
import { settingsForm } from '@/lib/classroom/settings-form'
import { rememberClass } from '@/lib/classroom/trainer-cookie'
import { classroomPath } from '@/lib/paths'
import { seeOtherWithFlash } from '@/lib/web/flash'

type Context = { params: Promise<{ id: string }> }

export const POST = (request: Request, { params }: Context) =>
  answerTrainer(request, params, async ({ classroom: { id } }) => {
    const token = await rotateLink(id)
    const answer = await seeOtherWithFlash(settingsForm, classroomPath(id, '/settings'), {
      notice: 'rotated',
    })
    answer.headers.append('set-cookie', rememberClass(id, token))
    return answer
  })
