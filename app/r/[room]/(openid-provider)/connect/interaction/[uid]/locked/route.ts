import { findInteraction } from '@/lib/connect/interaction/find-interaction'
import { lockOf } from '@/lib/connect/interaction/lock-of'
import { lockedPage } from '@/lib/connect/interaction/locked-page'
import { interactionPath } from '@/lib/paths'
import { seeOther } from '@/lib/web/form'
import { readerLocale } from '@/lib/web/reader'

/** The lock of this interaction's person, with its own status: a page of Next's could not carry 429. */
export async function GET(_request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) {
  const { room: roomId, uid } = await params
  const found = await findInteraction(roomId, uid)
  if (!found.ok) return seeOther(interactionPath(roomId, uid, '/ended'))
  const { room } = found.interaction
  const until = lockOf(found.interaction)
  if (!until) return seeOther(interactionPath(roomId, uid, '/citizen-id'))
  return lockedPage(found.interaction, readerLocale(room), until)
}
