/** GET: one armed fault, with when it fired; with `wait`, stays until it has. DELETE: takes it away, spent or not. */
import { answer, json, noContent } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { presentArmedFault } from '@/lib/api/present'
import { Problem } from '@/lib/api/problem'
import { readQuery } from '@/lib/api/read-query'
import { FaultQuery } from '@/lib/api/schemas/queries'
import { placeToWait } from '@/lib/api/take-place'
import { disarmFault } from '@/lib/faults/disarm-fault'
import { waitForFault } from '@/lib/faults/wait-for-fault'

type Context = { params: Promise<{ room: string; id: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { room: roomId, id } = await params
    const room = await authorize(request, roomId)
    const { wait } = readQuery(request, FaultQuery)
    const leave = wait > 0 ? placeToWait('waits', room.id) : () => {}
    const fault = await waitForFault(room.id, id, wait, request.signal).finally(leave)
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
