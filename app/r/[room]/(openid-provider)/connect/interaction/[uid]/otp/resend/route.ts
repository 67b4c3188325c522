import { answerInteraction } from '@/lib/connect/answer-interaction'
import { lockedPage } from '@/lib/connect/locked-page'
import { resendOtp } from '@/lib/connect/resend-otp'
import { formatClockTime } from '@/lib/identity'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** Manual part 1, step 5: a new code, which kills the old one. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) =>
  answerInteraction(request, params, async ({ room, signIn, page }) => {
    const outcome = await resendOtp(room, signIn)
    if (outcome.ok) return seeOtherWithFlash(page('/otp'), { notice: 'resent' })
    if (outcome.slip === 'locked') return lockedPage(signIn, await readerLocale(room), outcome.until)
    const details: Record<string, number | string> =
      outcome.slip === 'wait'
        ? { seconds: outcome.seconds }
        : outcome.slip === 'letter-limit'
          ? { time: formatClockTime(outcome.until) }
          : {}
    return seeOtherWithFlash(page('/otp'), { errors: { otp: outcome.slip }, details })
  })
