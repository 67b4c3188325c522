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
    if (!parsed.ok) return seeOtherWithFlash(sitePath('own-site', room.id), { notice: parsed.slip })
    const started = await startSignIn(room, parsed.wish)
    if (typeof started === 'string')
      return seeOtherWithFlash(sitePath('own-site', room.id, '/sign-in/failed'), { notice: started })
    return sendOn(started)
  })
