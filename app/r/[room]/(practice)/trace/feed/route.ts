/** The id of the newest hop, for a page that wants to know whether there is something new. */
import { findRoom } from '@/lib/rooms/find-room'
import { newestHopId } from '@/lib/trace/list-hops'

export async function GET(_request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  return new Response(await newestHopId(room.id), {
    headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
  })
}
