import { certificateForm } from '@/lib/mooc/certificate-form'
import { verifyCertificate } from '@/lib/mooc/verify-certificate'
import { moocPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'

/** Whether a code is a certificate's. It is posted and comes back in the flash: what is typed goes into no address. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const outcome = await verifyCertificate(room.id, form.code ?? '')
    const typed = { code: form.code }
    return seeOtherWithFlash(
      certificateForm,
      moocPath(room.id, '/certificates'),
      outcome.ok ? { typed, notice: 'valid' } : { typed, refusals: { code: outcome } },
    )
  })
