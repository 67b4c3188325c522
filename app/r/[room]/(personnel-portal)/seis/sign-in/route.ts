import { parseCitizenId, parseOtp } from '@/lib/identity'
import { answerPortal, type RoomParams } from '@/lib/seis/answer-portal'
import { isDead, passwordForm } from '@/lib/seis/password-form'
import { followSignIn, signIn } from '@/lib/seis/sign-in'
import type { RenewedVisit } from '@/lib/seis/visit'
import { type RefusalsOf, seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

/** เข้าสู่ระบบ: manual part 2, step 4. The password is never kept. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerPortal(request, params, async ({ room, visit, secret, form, page }) => {
    const refuse = (refused: RefusalsOf<typeof passwordForm>['password']) =>
      seeOtherWithFlash(passwordForm, page(), {
        refusals: isDead(refused) ? { request: refused } : { password: refused },
      })
    const noCode = { ok: false, slip: 'no-code' } as const
    const code = parseOtp(form.password ?? '')
    if (!code.ok) return refuse(code)
    const citizenId = parseCitizenId(form.userCode ?? '')
    if (!citizenId.ok || !secret) return refuse(noCode)
    const signedIn = ({ setCookie }: RenewedVisit) => {
      const answer = seeOther(page('/group'))
      answer.headers.append('set-cookie', setCookie)
      return answer
    }
    if (!visit) {
      const first = await followSignIn(room, secret, citizenId.value, code.value)
      return first ? signedIn(first) : refuse(noCode)
    }
    const outcome = await signIn(room, visit, citizenId.value, code.value)
    return outcome.ok ? signedIn(outcome) : refuse(outcome)
  })
