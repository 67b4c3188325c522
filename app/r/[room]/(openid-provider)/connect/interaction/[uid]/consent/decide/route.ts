import { answerInteraction } from '@/lib/connect/answer-interaction'
import { decideConsent } from '@/lib/connect/decide-consent'
import { seeOther } from '@/lib/web/form'

/** Manual part 1, step 6. A second tap follows the decision that was made already. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) =>
  answerInteraction(
    request,
    params,
    async ({ room, signIn, form, page }) => {
      const { decision } = form
      if (!signIn.provenAt || (decision !== 'allow' && decision !== 'deny')) return seeOther(page('/consent'))
      const returnTo = await decideConsent(room, signIn, decision)
      return seeOther(returnTo ?? page('/ended'))
    },
    { alsoWhenDone: true },
  )
