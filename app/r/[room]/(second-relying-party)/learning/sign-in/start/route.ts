import { failedSignInForm } from '@/lib/learning/failed-sign-in'
import { startSignIn } from '@/lib/learning/start-sign-in'
import { learningPath } from '@/lib/paths'
import { sendOn } from '@/lib/relying-party/send-on'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'

/** ลงชื่อเข้าใช้ด้วย ETDA Connect: off to the provider. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const started = await startSignIn(room, form.reading)
    if (!started.ok)
      return seeOtherWithFlash(failedSignInForm, learningPath(room.id, '/sign-in/failed'), {
        refusals: { form: started },
      })
    return sendOn(started)
  })
