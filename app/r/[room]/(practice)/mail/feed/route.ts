/** What is new: the count of unread mail and the clock; with `since`, the messages after that one. */
import { formatBuddhistDateTime } from '@/lib/identity'
import { listInbox } from '@/lib/mail/list-inbox'
import { findRoom } from '@/lib/rooms/find-room'
import { roomNow } from '@/lib/rooms/room'
import { readerLocale } from '@/lib/web/reader'

export async function GET(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  const locale = await readerLocale(room)
  const since = new URL(request.url).searchParams.get('since')
  // '0' comes before every id: an inbox that has nothing yet. The newest are then enough.
  const messages = since && (await listInbox(room.id, locale, since === '0' ? undefined : since.slice(0, 40)))
  return Response.json(
    {
      unread: room.unreadCount,
      clock: formatBuddhistDateTime(roomNow(room), locale, 'medium'),
      ...(messages ? { messages } : {}),
    },
    { headers: { 'cache-control': 'no-store' } },
  )
}
