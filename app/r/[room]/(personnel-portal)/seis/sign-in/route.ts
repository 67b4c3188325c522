import { parseCitizenId, parseOtp } from '@/lib/identity'
import { answerPortal, type RoomParams } from '@/lib/seis/answer-portal'
import { isSignedInAs, signIn } from '@/lib/seis/sign-in'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

/** เข้าสู่ระบบ: manual part 2, step 4. The password is never kept. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerPortal(request, params, async ({ room, visit, form, page }) => {
    const refuse = (slip: string, details = {}) =>
      seeOtherWithFlash(page(), { errors: { password: slip }, details })
    const code = parseOtp(form.password ?? '')
    if (!code.ok) return refuse(code.slip)
    const citizenId = parseCitizenId(form.userCode ?? '')
    if (!visit || !citizenId.ok) return refuse('no-code')
    const outcome = await signIn(room, visit, citizenId.value, code.value)
    const isSecondTap = !outcome.ok && outcome.slip === 'used' && (await isSignedInAs(visit, citizenId.value))
    if (outcome.ok || isSecondTap) return seeOther(page('/group'))
    const { ok, slip, ...details } = outcome
    return refuse(slip, details)
  })
