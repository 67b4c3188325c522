import { formatClockTime, keepableCitizenId, parseCitizenId } from '@/lib/identity'
import { resendWaitSeconds } from '@/lib/otp/rules'
import { answerPortal, type RoomParams } from '@/lib/seis/answer-portal'
import { requestPassword } from '@/lib/seis/request-password'
import { beginVisit } from '@/lib/seis/visit'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

/** A second tap within so many seconds is the same request. */
const doubleTapSeconds = 3

/** กดเพื่อขอรหัสผ่าน: manual part 2, steps 1 and 4. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerPortal(request, params, async ({ room, visit: known, newSecret, form, page }) => {
    const typed = form.userCode ?? ''
    const refuse = (slip: string, details = {}) =>
      seeOtherWithFlash(page(), {
        errors: { userCode: slip },
        values: keepableCitizenId('userCode', typed),
        details,
      })
    const citizenId = parseCitizenId(typed)
    if (!citizenId.ok) return refuse(citizenId.slip)
    const begun = known ? null : await beginVisit(room.id, newSecret)
    const visit = known ?? begun?.visit
    if (!visit) throw new Error(`No visit to room ${room.id}`)
    const outcome = await requestPassword(room, visit, citizenId.value)
    const answer = () => {
      if (outcome.ok) return seeOther(page())
      if (outcome.slip === 'email-not-found')
        return seeOtherWithFlash(page('/verify-identity'), { notice: 'email-not-found' })
      if ('until' in outcome) return refuse(outcome.slip, { time: formatClockTime(outcome.until) })
      if (outcome.slip !== 'wait') return refuse(outcome.slip)
      const isDoubleTap = outcome.seconds > resendWaitSeconds(room.pace) - doubleTapSeconds
      return isDoubleTap ? seeOther(page()) : refuse('wait', { seconds: outcome.seconds })
    }
    const response = await answer()
    if (begun) response.headers.append('set-cookie', begun.setCookie)
    return response
  })
