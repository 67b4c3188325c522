/** POST: people, mail, clock and sessions as at the start; id, token, issuer, keys and clients stay. */
import { answer, noContent } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { readBody } from '@/lib/api/read-body'
import { Nothing } from '@/lib/api/schemas/room'
import { resetRoom } from '@/lib/lifecycle/reset-room'

type Context = { params: Promise<{ room: string }> }

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    await readBody(request, Nothing)
    await resetRoom(room.id)
    return noContent()
  })

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
