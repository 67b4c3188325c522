/** GET: one flow of the trace. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { Problem } from '@/lib/api/problem'
import { catchUp } from '@/lib/trace/catch-up'
import { exportFlow } from '@/lib/trace/export-flow'
import { findFlow } from '@/lib/trace/list-flows'

type Context = { params: Promise<{ room: string; flow: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { room: roomId, flow: id } = await params
    const room = await authorize(request, roomId)
    await catchUp()
    const flow = await findFlow(room.id, id)
    if (!flow) throw new Problem('no-such-flow')
    return json(exportFlow(flow))
  })

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
