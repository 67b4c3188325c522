/** Arms the tampering that the trace offers beside a parameter or a check. */
import { armWhatIf } from '@/lib/faults/arm-what-if'
import { faultsForm } from '@/lib/faults/faults-form'
import { isWhatIfName } from '@/lib/faults/what-if'
import { faultsPath, tracePath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const { what = '' } = form
    const outcome = isWhatIfName(what) ? await armWhatIf(room.id, what) : null
    // Where the room holds too many, its page of failures says so, and takes some away.
    return outcome && !outcome.ok && outcome.slip === 'full'
      ? seeOtherWithFlash(faultsForm, faultsPath(room.id), { refusals: { form: outcome } })
      : seeOther(tracePath(room.id, form.beside ? '/beside' : ''))
  })
