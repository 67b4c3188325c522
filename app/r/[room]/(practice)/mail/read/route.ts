/** The reader opened a message in the dialog. */
import { markRead } from '@/lib/mail/mark-read'
import { answerForm } from '@/lib/rooms/answer-form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    await markRead(room.id, form.id ?? '')
    return new Response(null, { status: 204 })
  })
