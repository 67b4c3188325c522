/** DELETE: the provider forgets a registered client at once. */
import { answer, noContent } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { Problem } from '@/lib/api/problem'
import { deleteClient } from '@/lib/connect/clients/delete-client'

type Context = { params: Promise<{ room: string; clientId: string }> }

export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { room: roomId, clientId } = await params
    const room = await authorize(request, roomId)
    if (!(await deleteClient(room.id, clientId))) throw new Problem('no-such-client')
    return noContent()
  })

export const { GET, HEAD, POST, PUT, PATCH, OPTIONS } = otherMethods('DELETE')
