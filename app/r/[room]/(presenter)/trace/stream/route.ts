/** Tells a presenter's page that hops have come, as they come. */
import { findRoom } from '@/lib/rooms/find-room'
import { newestHopId } from '@/lib/trace/list-hops'
import { streamNewest } from '@/lib/trace/stream-newest'

export async function GET(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  // 204 tells a browser not to come again by itself (HTML §9.2.3).
  return (
    streamNewest(room.id, await newestHopId(room.id), request.signal) ?? new Response(null, { status: 204 })
  )
}
