import { notFound } from 'next/navigation'
import { seisPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOtherWithFlash } from '@/lib/web/flash'

const reasons = ['sign-in-first', 'ask-first', 'prove-first']

/**
 * Where a page that may not be shown yet sends its reader: on to the first page, with a sentence. A page cannot
 * leave a flash itself, and the reason is not to stay in the address.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ room: string; reason: string }> },
): Promise<Response> {
  const { room: roomId, reason } = await params
  const room = await findRoom(roomId)
  if (!room || !reasons.includes(reason)) notFound()
  return seeOtherWithFlash(seisPath(room.id), { notice: reason })
}
