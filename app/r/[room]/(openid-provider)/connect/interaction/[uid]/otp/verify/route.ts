import { answerInteraction } from '@/lib/connect/interaction/answer-interaction'
import { lockedPage } from '@/lib/connect/interaction/locked-page'
import { isDead, otpForm } from '@/lib/connect/interaction/otp-form'
import { submitOtp } from '@/lib/connect/interaction/submit-otp'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'
import { readerLocale } from '@/lib/web/reader'

/** Manual part 1, step 5. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) =>
  answerInteraction(request, params, async ({ room, interaction, form, page }) => {
    if (interaction.provenAt) return seeOther(page('/consent'))
    const outcome = await submitOtp(room, interaction, form.otp ?? '')
    if (outcome.ok) return seeOther(page('/consent'))
    if (outcome.slip === 'locked') return lockedPage(interaction, readerLocale(room), outcome.until)
    if (outcome.slip === 'session-lost') return seeOther(page('/ended'))
    const refusals = isDead(outcome) ? { resend: outcome } : { otp: outcome }
    return seeOtherWithFlash(otpForm, page('/otp'), { refusals, typed: form })
  })
