import { loginHelpId, loginPath } from '@/components/mooc/login-address'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

/** LOGIN: nothing typed comes with it; the page opens again with its explanation, and its fields empty. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, ({ room, form }) => {
    return seeOther(`${loginPath(room.id, form.lang === 'th' ? 'th' : 'en')}#${loginHelpId}`)
  })
