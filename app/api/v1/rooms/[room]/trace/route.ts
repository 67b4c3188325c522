/** GET: the hops of the handshake, masked. As application/x-ndjson they are streamed as they come, a line each. */
import { answer, json, streamLines, wantsStream } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { readQuery } from '@/lib/api/read-query'
import { TraceQuery } from '@/lib/api/schemas/queries'
import { placeToWait } from '@/lib/api/take-place'
import { catchUp } from '@/lib/trace/catch-up'
import { exportHop } from '@/lib/trace/export-flow'
import { followHops } from '@/lib/trace/follow-hops'
import type { RecordedHop } from '@/lib/trace/hop'
import { listHops } from '@/lib/trace/list-hops'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const { after } = readQuery(request, TraceQuery)
    if (!wantsStream(request)) {
      await catchUp()
      return json((await listHops(room.id, after)).map(exportHop))
    }
    const leave = placeToWait('streams', room.id)
    const write = (hop: RecordedHop) => `${JSON.stringify(exportHop(hop))}\n`
    return streamLines(followHops(room.id, after, { signal: request.signal, write, leave }))
  })

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
