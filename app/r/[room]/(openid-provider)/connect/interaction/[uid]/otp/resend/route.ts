import { answerInteraction } from '@/lib/connect/interaction/answer-interaction'
import { lockedPage } from '@/lib/connect/interaction/locked-page'
import { otpForm } from '@/lib/connect/interaction/otp-form'
import { resendOtp } from '@/lib/connect/interaction/resend-otp'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** Manual part 1, step 5: a new code, which kills the old one. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) =>
  answerInteraction(request, params, async ({ room, interaction, page }) => {
    const outcome = await resendOtp(room, interaction)
    if (outcome.ok) return seeOtherWithFlash(otpForm, page('/otp'), { notice: 'resent' })
    if (outcome.slip === 'locked') return lockedPage(interaction, readerLocale(room), outcome.until)
    return seeOtherWithFlash(otpForm, page('/otp'), { refusals: { resend: outcome } })
  })
