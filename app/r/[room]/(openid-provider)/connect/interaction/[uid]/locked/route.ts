import { findInteraction } from '@/lib/connect/find-interaction'
import { findLock } from '@/lib/connect/find-lock'
import { lockedPage } from '@/lib/connect/locked-page'
import { interactionPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { roomNow } from '@/lib/rooms/room'
import { seeOther } from '@/lib/web/form'
import { readerLocale } from '@/lib/web/reader'

/** The lock of this interaction's person, with its own status: a page of Next's could not carry 429. */
export async function GET(_request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) {
  const { room: roomId, uid } = await params
  const [room, found] = await Promise.all([findRoom(roomId), findInteraction(roomId, uid)])
  if (!room) return new Response(null, { status: 404 })
  if (!found.ok) return seeOther(interactionPath(roomId, uid, '/ended'))
  const until = found.signIn.personId ? await findLock(room, found.signIn.personId, roomNow(room)) : null
  if (!until) return seeOther(interactionPath(roomId, uid, '/citizen-id'))
  return lockedPage(room, await readerLocale(room), until)
}
