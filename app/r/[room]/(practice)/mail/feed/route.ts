/** What is new: the count of unread mail and the clock; with `since`, the messages after that one. */
import { formatBuddhistDateTime } from '@/lib/identity'
import { listInbox } from '@/lib/mail/list-inbox'
import { findRoom } from '@/lib/rooms/find-room'
import { roomNow } from '@/lib/rooms/room'
import { readerLocale } from '@/lib/web/reader'

export async function GET(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  const locale = readerLocale(room)
  const asked = new URL(request.url).searchParams.get('since') ?? ''
  // An id or '0' and nothing else: PostgreSQL fails on U+0000.
  const since = /^[0-9a-f]{1,40}$/.test(asked) ? asked : null
  // '0' comes before every id: an inbox that has nothing yet. The newest are then enough.
  const messages = since && (await listInbox(room.id, locale, since === '0' ? undefined : since))
  return Response.json(
    {
      unread: room.unreadCount,
      clock: formatBuddhistDateTime(roomNow(room), locale, 'medium'),
      ...(messages ? { messages } : {}),
    },
    { headers: { 'cache-control': 'no-store' } },
  )
}
