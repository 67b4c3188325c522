import { answerInteraction } from '@/lib/connect/interaction/answer-interaction'
import { lockedPage } from '@/lib/connect/interaction/locked-page'
import { submitCitizenId } from '@/lib/connect/interaction/submit-citizen-id'
import { formatClockTime, keepableCitizenId } from '@/lib/identity'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'
import { readerLocale } from '@/lib/web/reader'

/** Manual part 1, step 4. A number that may be somebody's is not kept, not even to show it again. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) =>
  answerInteraction(request, params, async ({ room, interaction, form, page }) => {
    const typed = form.citizenId ?? ''
    const outcome = await submitCitizenId(room, interaction, typed)
    if (outcome.ok) return seeOther(page('/otp'))
    if (outcome.slip === 'locked') return lockedPage(interaction, await readerLocale(room), outcome.until)
    return seeOtherWithFlash(page('/citizen-id'), {
      errors: { citizenId: outcome.slip },
      values: keepableCitizenId('citizenId', typed),
      ...(outcome.slip === 'letter-limit' ? { details: { time: formatClockTime(outcome.until) } } : {}),
    })
  })
