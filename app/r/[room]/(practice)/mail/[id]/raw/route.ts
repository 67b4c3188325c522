/** The message as it was sent, to be read as text. */
import { peekMessage } from '@/lib/mail/open-message'
import { findRoom } from '@/lib/rooms/find-room'

export async function GET(_request: Request, { params }: { params: Promise<{ room: string; id: string }> }) {
  const { room: roomId, id } = await params
  const room = await findRoom(roomId)
  const message = room && (await peekMessage(room.id, id))
  if (!message) return new Response(null, { status: 404 })
  return new Response(message.raw, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
