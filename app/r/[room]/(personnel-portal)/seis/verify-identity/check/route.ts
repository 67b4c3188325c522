import { answerPortal, type RoomParams } from '@/lib/seis/answer-portal'
import { firstPageForm } from '@/lib/seis/first-page-form'
import { proofForm } from '@/lib/seis/proof-form'
import { findTitleBefore, followProof, proveIdentity } from '@/lib/seis/prove-identity'
import { readClaim } from '@/lib/seis/read-claim'
import type { RenewedVisit } from '@/lib/seis/visit'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

/** Manual part 2, step 2. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerPortal(request, params, async ({ room, visit, secret, form, page }) => {
    const here = page('/verify-identity')
    const read = readClaim(form, room)
    const proven = (renewed: RenewedVisit | null) => {
      const answer = seeOther(page('/email'))
      if (renewed) answer.headers.append('set-cookie', renewed.setCookie)
      return answer
    }
    if (!visit?.citizenId) {
      const first = read.ok && secret ? await followProof(room.id, secret, read.claim) : null
      return first ? proven(first) : seeOtherWithFlash(firstPageForm, page(), { notice: 'ask-first' })
    }
    if (!read.ok) {
      const firstName =
        read.refusals.firstName ??
        (await findTitleBefore(room.id, visit.citizenId, form.firstName ?? '')) ??
        undefined
      return seeOtherWithFlash(proofForm, here, { refusals: { ...read.refusals, firstName }, typed: form })
    }
    const proof = await proveIdentity(room, { ...visit, citizenId: visit.citizenId }, read.claim)
    if (proof.ok) return proven(proof.renewed)
    if (proof.slip === 'turned-away') return seeOther(page('/agency-contact'))
    const refusals = proof.slip === 'with-title' ? { firstName: proof } : { form: proof }
    return seeOtherWithFlash(proofForm, here, { refusals, typed: form })
  })
