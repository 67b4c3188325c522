import { accountForm } from '@/lib/connect/session/account-form'
import { withdrawConsent } from '@/lib/connect/session/withdraw-consent'
import { connectPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'

/** ถอนความยินยอม, with effect at once. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const isDone = await withdrawConsent(room.id, form.client ?? '')
    const notice = isDone ? 'withdrawn' : 'not-there'
    return seeOtherWithFlash(accountForm, connectPath(room.id, '/account'), { notice })
  })
