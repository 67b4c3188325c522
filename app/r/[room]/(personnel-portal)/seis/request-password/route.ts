import { parseCitizenId } from '@/lib/identity'
import { resendWaitSeconds } from '@/lib/otp/rules'
import { answerPortal, type RoomParams } from '@/lib/seis/answer-portal'
import { proofForm } from '@/lib/seis/proof-form'
import { requestPassword } from '@/lib/seis/request-password'
import { isNotNow, userCodeForm } from '@/lib/seis/user-code-form'
import { beginVisit } from '@/lib/seis/visit'
import { type RefusalsOf, seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

/** A second tap within so many seconds is the same request. */
const doubleTapSeconds = 3

/** กดเพื่อขอรหัสผ่าน: manual part 2, steps 1 and 4. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerPortal(request, params, async ({ room, visit: known, newSecret, form, page }) => {
    const refuse = (refusals: Partial<RefusalsOf<typeof userCodeForm>>) =>
      seeOtherWithFlash(userCodeForm, page(), { refusals, typed: form })
    const citizenId = parseCitizenId(form.userCode ?? '')
    if (!citizenId.ok) return refuse({ userCode: citizenId })
    const begun = known ? null : await beginVisit(room.id, newSecret)
    const visit = known ?? begun?.visit
    if (!visit) throw new Error(`No visit to room ${room.id}`)
    const outcome = await requestPassword(room, visit, citizenId.value)
    const answer = () => {
      if (outcome.ok) return seeOther(page())
      if (outcome.slip === 'email-not-found')
        return seeOtherWithFlash(proofForm, page('/verify-identity'), { notice: outcome.slip })
      const isDoubleTap =
        outcome.slip === 'wait' && outcome.seconds > resendWaitSeconds(room.pace) - doubleTapSeconds
      if (isDoubleTap) return seeOther(page())
      return refuse(isNotNow(outcome) ? { request: outcome } : { userCode: outcome })
    }
    const response = await answer()
    if (begun) response.headers.append('set-cookie', begun.setCookie)
    return response
  })
