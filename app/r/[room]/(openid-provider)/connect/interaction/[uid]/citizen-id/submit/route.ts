import { answerInteraction } from '@/lib/connect/interaction/answer-interaction'
import { citizenIdForm } from '@/lib/connect/interaction/citizen-id-form'
import { lockedPage } from '@/lib/connect/interaction/locked-page'
import { submitCitizenId } from '@/lib/connect/interaction/submit-citizen-id'
import { handOver } from '@/lib/hand-over/hand-over'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'
import { readerLocale } from '@/lib/web/reader'

/** Manual part 1, step 4. A number that may be somebody's is not kept, not even to show it again. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) =>
  answerInteraction(request, params, async ({ room, interaction, form, page }) => {
    const outcome = await submitCitizenId(await handOver(room), interaction, form.citizenId ?? '')
    if (outcome.ok) return seeOther(page('/otp'))
    if (outcome.slip === 'locked') return lockedPage(interaction, readerLocale(room), outcome.until)
    return seeOtherWithFlash(citizenIdForm, page('/citizen-id'), {
      refusals: { citizenId: outcome },
      typed: form,
    })
  })
