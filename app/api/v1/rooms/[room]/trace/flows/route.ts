/** GET: the hops of the handshake joined into flows, newest first, a page at a time. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { readQuery } from '@/lib/api/read-query'
import { FlowsQuery } from '@/lib/api/schemas/queries'
import { catchUp } from '@/lib/trace/catch-up'
import { exportFlow } from '@/lib/trace/export-flow'
import { listFlows } from '@/lib/trace/list-flows'

export const GET = (request: Request, { params }: { params: Promise<{ room: string }> }): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    await catchUp()
    const { flows, older } = await listFlows(room.id, readQuery(request, FlowsQuery).before)
    return json({ flows: flows.map(exportFlow), older })
  })

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
