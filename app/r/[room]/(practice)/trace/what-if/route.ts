/** Arms the tampering that the trace offers beside a parameter or a check. */
import { armWhatIf } from '@/lib/faults/arm-what-if'
import { isWhatIfName } from '@/lib/faults/what-if'
import { tracePath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const { what = '' } = form
    if (isWhatIfName(what)) await armWhatIf(room, what)
    return seeOther(tracePath(room.id))
  })
