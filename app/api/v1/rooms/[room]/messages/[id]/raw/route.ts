/** GET: the message as it was sent, RFC 5322. */
import { answer } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { Problem } from '@/lib/api/problem'
import { peekMessage } from '@/lib/mail/open-message'

type Context = { params: Promise<{ room: string; id: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { room: roomId, id } = await params
    const room = await authorize(request, roomId)
    const message = await peekMessage(room.id, id)
    if (!message) throw new Problem('no-such-message')
    return new Response(message.raw, {
      headers: { 'content-type': 'message/rfc822', 'cache-control': 'no-store' },
    })
  })

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
