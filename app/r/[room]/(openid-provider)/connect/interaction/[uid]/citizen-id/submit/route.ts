import { answerInteraction } from '@/lib/connect/answer-interaction'
import { lockedPage } from '@/lib/connect/locked-page'
import { submitCitizenId } from '@/lib/connect/submit-citizen-id'
import { handOver } from '@/lib/hand-over/hand-over'
import { formatClockTime, keepableCitizenId } from '@/lib/identity'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'
import { readerLocale } from '@/lib/web/reader'

/** Manual part 1, step 4. A number that may be somebody's is not kept, not even to show it again. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) =>
  answerInteraction(request, params, async ({ room, signIn, form, page }) => {
    const typed = form.citizenId ?? ''
    const outcome = await submitCitizenId(await handOver(room), signIn, typed)
    if (outcome.ok) return seeOther(page('/otp'))
    if (outcome.slip === 'locked') return lockedPage(signIn, await readerLocale(room), outcome.until)
    return seeOtherWithFlash(page('/citizen-id'), {
      errors: { citizenId: outcome.slip },
      values: keepableCitizenId('citizenId', typed),
      ...(outcome.slip === 'letter-limit' ? { details: { time: formatClockTime(outcome.until) } } : {}),
    })
  })
