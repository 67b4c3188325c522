/** What is new: the count of unread mail and the clock; with `since`, the letters after that one, as they are shown. */
import { lettersSince } from '@/components/mail/letters-since'
import { ClassLineInside } from '@/components/practice/class-line'
import { markupOf } from '@/components/ui/still'
import { findSeat } from '@/lib/classroom/find-seat'
import { formatBuddhistDateTime } from '@/lib/identity'
import { roomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { roomNow } from '@/lib/rooms/room'
import { readerLocale } from '@/lib/web/reader'

export async function GET(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  const locale = readerLocale(room)
  const asked = new URL(request.url).searchParams
  const since = asked.get('since') ?? ''
  // An id or '0' and nothing else: PostgreSQL fails on U+0000.
  const letters = /^[0-9a-f]{1,40}$/.test(since) && {
    letters: await lettersSince({ roomId: room.id, locale, since, inPlace: asked.get('in') === 'place' }),
  }
  const seat = await findSeat(room)
  const classLine = seat && {
    classLine: markupOf(ClassLineInside({ roomId: room.id, locale, path: roomPath(room.id), found: seat })),
  }
  return Response.json(
    {
      unread: room.unreadCount,
      clock: formatBuddhistDateTime(roomNow(room), locale, 'medium'),
      ...letters,
      ...classLine,
    },
    { headers: { 'cache-control': 'no-store' } },
  )
}
