/** Arms a failure from the room's own page; the control API has the same under …/faults. */
import { armFault } from '@/lib/faults/arm-fault'
import { isFaultName, narrowingsOf } from '@/lib/faults/catalogue'
import { parseCitizenId } from '@/lib/identity'
import { faultsPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const page = faultsPath(room.id)
    const { fault = '', times = '1' } = form
    if (!isFaultName(fault)) return seeOther(page)
    if (!/^([1-9]\d?|100)$/.test(times)) return seeOtherWithFlash(page, { errors: { times: 'not-a-number' } })
    const person = parseCitizenId(form.citizenId ?? '')
    const isNarrowed = person.ok && narrowingsOf(fault).includes('citizenId')
    const outcome = await armFault(room.id, {
      fault,
      times: Number(times),
      where: isNarrowed ? { citizenId: person.value } : {},
    })
    return seeOtherWithFlash(page, outcome.ok ? { notice: 'armed' } : { errors: { form: outcome.slip } })
  })
