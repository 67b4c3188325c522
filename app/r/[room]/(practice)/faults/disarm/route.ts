/** Takes one failure away, or without an id all of them. */
import { disarmAllFaults, disarmFault } from '@/lib/faults/disarm-fault'
import { faultsForm } from '@/lib/faults/faults-form'
import { faultsPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    if (form.id) await disarmFault(room.id, form.id)
    else await disarmAllFaults(room.id)
    return seeOtherWithFlash(faultsForm, faultsPath(room.id), { notice: 'disarmed' })
  })
