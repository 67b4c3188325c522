import { askForm } from '@/lib/own-site/ask-form'
import { failedSignInForm } from '@/lib/own-site/failed-sign-in'
import { startSignIn } from '@/lib/own-site/start-sign-in'
import { parseWish } from '@/lib/own-site/wish'
import { sitePath } from '@/lib/paths'
import { sendOn } from '@/lib/relying-party/send-on'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'

/** Off to the provider, with what was chosen. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const parsed = parseWish(form)
    if (!parsed.ok)
      return seeOtherWithFlash(askForm, sitePath('own-site', room.id), { refusals: parsed.refusals })
    const started = await startSignIn(room, parsed.wish)
    if (!started.ok)
      return seeOtherWithFlash(failedSignInForm, sitePath('own-site', room.id, '/sign-in/failed'), {
        refusals: { form: started },
      })
    return sendOn(started)
  })
