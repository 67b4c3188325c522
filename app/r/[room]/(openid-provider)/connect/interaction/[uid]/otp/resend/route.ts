import { answerInteraction } from '@/lib/connect/answer-interaction'
import { lockedPage } from '@/lib/connect/locked-page'
import { otpForm } from '@/lib/connect/otp-form'
import { resendOtp } from '@/lib/connect/resend-otp'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** Manual part 1, step 5: a new code, which kills the old one. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) =>
  answerInteraction(request, params, async ({ room, signIn, page }) => {
    const outcome = await resendOtp(room, signIn)
    if (outcome.ok) return seeOtherWithFlash(otpForm, page('/otp'), { notice: 'resent' })
    if (outcome.slip === 'locked') return lockedPage(signIn, await readerLocale(room), outcome.until)
    return seeOtherWithFlash(otpForm, page('/otp'), { refusals: { otp: outcome } })
  })
