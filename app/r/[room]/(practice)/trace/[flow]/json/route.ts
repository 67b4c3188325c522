/** One flow as a file, masked as it was recorded. Its schema is TraceFlow of /api/v1/openapi.json. */
import { findRoom } from '@/lib/rooms/find-room'
import { catchUp } from '@/lib/trace/catch-up'
import { exportFlow } from '@/lib/trace/export-flow'
import { findFlow } from '@/lib/trace/list-flows'

type Context = { params: Promise<{ room: string; flow: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { room: roomId, flow: id } = await params
  const room = await findRoom(roomId)
  if (room) await catchUp()
  const flow = room && (await findFlow(room.id, id))
  if (!flow) return new Response(null, { status: 404 })
  return new Response(`${JSON.stringify(exportFlow(flow), null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="trace-${flow.id}.json"`,
      'cache-control': 'no-store',
    },
  })
}
