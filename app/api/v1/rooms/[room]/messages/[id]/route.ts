/** GET: one message; it stays unread in the inbox. DELETE: takes it out of the inbox. */
import { answer, json, noContent } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { presentMessage } from '@/lib/api/present'
import { Problem } from '@/lib/api/problem'
import { deleteMessage } from '@/lib/mail/delete-messages'
import { peekMessage } from '@/lib/mail/open-message'

type Context = { params: Promise<{ room: string; id: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { room: roomId, id } = await params
    const room = await authorize(request, roomId)
    const message = await peekMessage(room.id, id)
    if (!message) throw new Problem('no-such-message')
    return json(presentMessage(message))
  })

export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { room: roomId, id } = await params
    const room = await authorize(request, roomId)
    if (!(await deleteMessage(room.id, id))) throw new Problem('no-such-message')
    return noContent()
  })

export const { POST, PUT, PATCH, OPTIONS } = otherMethods('GET', 'DELETE')
