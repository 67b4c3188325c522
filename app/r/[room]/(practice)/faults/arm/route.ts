/** Arms a failure from the room's own page; the control API has the same under …/faults. */
import { armFault } from '@/lib/faults/arm-fault'
import { isFaultName, narrowingsOf } from '@/lib/faults/catalogue'
import { faultsForm } from '@/lib/faults/faults-form'
import { parseCitizenId, plainNumber } from '@/lib/identity'
import { faultsPath, noRoomPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const page = faultsPath(room.id)
    const { fault = '' } = form
    const times = plainNumber(form.times ?? '1')
    if (!isFaultName(fault)) return seeOther(page)
    if (!/^([1-9]\d?|100)$/.test(times))
      return seeOtherWithFlash(faultsForm, page, { refusals: { times: { slip: 'not-a-number' } } })
    const person = parseCitizenId(form.citizenId ?? '')
    const isNarrowed = person.ok && narrowingsOf(fault).includes('citizenId')
    const outcome = await armFault(room.id, {
      fault,
      times: Number(times),
      where: isNarrowed ? { citizenId: person.value } : {},
    })
    if (outcome.ok) return seeOtherWithFlash(faultsForm, page, { notice: 'armed' })
    if (outcome.slip === 'no-room') return seeOther(noRoomPath)
    return seeOtherWithFlash(faultsForm, page, { refusals: { form: outcome } })
  })
