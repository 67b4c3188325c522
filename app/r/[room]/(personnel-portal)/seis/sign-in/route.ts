import { formatClockTime, parseCitizenId, parseOtp } from '@/lib/identity'
import { roomNow } from '@/lib/rooms/room'
import { answerPortal, type RoomParams } from '@/lib/seis/answer-portal'
import { followSignIn, signIn } from '@/lib/seis/sign-in'
import type { RenewedVisit } from '@/lib/seis/visit'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

/** เข้าสู่ระบบ: manual part 2, step 4. The password is never kept. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerPortal(request, params, async ({ room, visit, secret, form, page }) => {
    const refuse = (slip: string, details = {}) =>
      seeOtherWithFlash(page(), { errors: { password: slip }, details })
    const code = parseOtp(form.password ?? '')
    if (!code.ok) return refuse(code.slip)
    const citizenId = parseCitizenId(form.userCode ?? '')
    if (!citizenId.ok || !secret) return refuse('no-code')
    const signedIn = ({ setCookie }: RenewedVisit) => {
      const answer = seeOther(page('/group'))
      answer.headers.append('set-cookie', setCookie)
      return answer
    }
    if (!visit) {
      const first = await followSignIn(room, secret, citizenId.value, code.value)
      return first ? signedIn(first) : refuse('no-code')
    }
    const outcome = await signIn(room, visit, citizenId.value, code.value)
    if (outcome.ok) return signedIn(outcome)
    if (outcome.slip === 'guess-limit')
      return refuse(outcome.slip, { time: formatClockTime(roomNow(room, outcome.until)) })
    const { ok, slip, ...details } = outcome
    return refuse(slip, details)
  })
