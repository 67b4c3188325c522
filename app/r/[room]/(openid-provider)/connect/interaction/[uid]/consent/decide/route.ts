import { answerInteraction } from '@/lib/connect/interaction/answer-interaction'
import { decideConsent } from '@/lib/connect/session/decide-consent'
import { seeOther } from '@/lib/web/form'

/** Manual part 1, step 6. A second tap follows the decision that was made already. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) =>
  answerInteraction(
    request,
    params,
    async ({ room, interaction, form, page }) => {
      const { decision } = form
      if (!interaction.provenAt || (decision !== 'allow' && decision !== 'deny'))
        return seeOther(page('/consent'))
      const returnTo = await decideConsent(room, interaction, decision)
      return seeOther(returnTo ?? page('/ended'))
    },
    { alsoWhenDone: true },
  )
