/** GET: one armed fault, with when it fired. DELETE: takes it away, spent or not. */
import { answer, json, noContent } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { presentArmedFault } from '@/lib/api/present'
import { Problem } from '@/lib/api/problem'
import { disarmFault } from '@/lib/faults/disarm-fault'
import { findFault } from '@/lib/faults/list-faults'

type Context = { params: Promise<{ room: string; id: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { room: roomId, id } = await params
    const room = await authorize(request, roomId)
    const fault = await findFault(room.id, id)
    if (!fault) throw new Problem('no-such-fault')
    return json(presentArmedFault(fault))
  })

export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { room: roomId, id } = await params
    const room = await authorize(request, roomId)
    if (!(await disarmFault(room.id, id))) throw new Problem('no-such-fault')
    return noContent()
  })

export const { POST, PUT, PATCH, OPTIONS } = otherMethods('GET', 'DELETE')
