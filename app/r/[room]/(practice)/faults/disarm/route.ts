/** Takes one failure away, or without an id all of them. */
import { disarmAllFaults, disarmFault } from '@/lib/faults/disarm-fault'
import { faultsForm } from '@/lib/faults/faults-form'
import { faultsPath, tracePath } from '@/lib/paths'
import { waitingStep } from '@/lib/practice/waiting-step'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    if (form.id) await disarmFault(room.id, form.id)
    else await disarmAllFaults(room.id)
    if (form.beside) return seeOther(tracePath(room.id, '/beside'))
    // From the bar of a site's page: back to that page, where it is seen that nothing is switched on any more.
    const back = waitingStep(room.id, form.back)
    if (back) return seeOther(back)
    return seeOtherWithFlash(faultsForm, faultsPath(room.id), { notice: 'disarmed' })
  })
