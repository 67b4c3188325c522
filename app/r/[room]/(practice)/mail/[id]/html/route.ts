/** A letter's HTML part, for the sandboxed frame only: no script, nothing fetched, its own inline style. */
import { peekMessage } from '@/lib/mail/open-message'
import { findRoom } from '@/lib/rooms/find-room'

const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox',
].join('; ')

export async function GET(_request: Request, { params }: { params: Promise<{ room: string; id: string }> }) {
  const { room: roomId, id } = await params
  const room = await findRoom(roomId)
  const message = room && (await peekMessage(room.id, id))
  if (!message) return new Response(null, { status: 404 })
  return new Response(message.html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
  })
}
