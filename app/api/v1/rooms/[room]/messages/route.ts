/**
 * GET: messages oldest first; with `wait`, stays until one comes; as application/x-ndjson they are streamed as they
 * arrive. Reading here leaves them unread in the inbox. DELETE: empties the inbox.
 */
import { answer, json, noContent, streamLines, wantsStream } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { presentMessage } from '@/lib/api/present'
import { Problem } from '@/lib/api/problem'
import { readQuery } from '@/lib/api/read-query'
import { MessageQuery } from '@/lib/api/schemas/queries'
import { placeToWait } from '@/lib/api/take-place'
import { deleteAllMessages } from '@/lib/mail/delete-messages'
import { followMessages } from '@/lib/mail/follow-messages'
import type { StoredMessage } from '@/lib/mail/open-message'
import { waitForMessages } from '@/lib/mail/wait-for-messages'
import { findRoom } from '@/lib/rooms/find-room'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const { wait, ...filter } = readQuery(request, MessageQuery)
    if (wantsStream(request)) {
      const end = placeToWait('streams', room.id)
      const write = (message: StoredMessage) => `${JSON.stringify(presentMessage(message))}\n`
      return streamLines(followMessages(room.id, filter, { signal: request.signal, write, leave: end }))
    }
    const leave = wait > 0 ? placeToWait('waits', room.id) : () => {}
    const messages = await waitForMessages(room.id, filter, wait, request.signal).finally(leave)
    // A room that was deleted meanwhile answers as it would from now on.
    if (messages.length === 0 && wait > 0 && !(await findRoom(room.id))) throw new Problem('unauthorized')
    return json(messages.map(presentMessage))
  })

export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    await deleteAllMessages(room.id)
    return noContent()
  })

export const { POST, PUT, PATCH, OPTIONS } = otherMethods('GET', 'DELETE')
