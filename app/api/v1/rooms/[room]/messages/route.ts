/** GET: messages oldest first; with `wait`, stays until one comes. Reading here leaves them unread in the inbox. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { presentMessage } from '@/lib/api/present'
import { readQuery } from '@/lib/api/read-query'
import { MessageQuery } from '@/lib/api/schemas/queries'
import { waitForMessages } from '@/lib/mail/wait-for-messages'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const { wait, ...filter } = readQuery(request, MessageQuery)
    const messages = await waitForMessages(room.id, filter, wait, request.signal)
    return json(messages.map(presentMessage))
  })
