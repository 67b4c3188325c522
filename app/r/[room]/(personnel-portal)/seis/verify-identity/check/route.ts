import { answerPortal, type RoomParams } from '@/lib/seis/answer-portal'
import { proveIdentity } from '@/lib/seis/prove-identity'
import { readClaim } from '@/lib/seis/read-claim'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

/** Manual part 2, step 2. The Laser Code is never kept, right or wrong. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerPortal(request, params, async ({ room, visit, form, page }) => {
    if (!visit?.citizenId) return seeOtherWithFlash(page(), { notice: 'ask-first' })
    const here = page('/verify-identity')
    const read = readClaim(form, room)
    if (!read.ok) return seeOtherWithFlash(here, read)
    const proof = await proveIdentity(room, { ...visit, citizenId: visit.citizenId }, read.claim)
    if (proof.ok) return seeOther(page('/email'))
    if (proof.slip === 'turned-away') return seeOther(page('/agency-contact'))
    const { triesLeft } = proof
    return seeOtherWithFlash(here, {
      errors: { form: proof.slip },
      values: read.values,
      details: { triesLeft },
    })
  })
