import { interactionPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { readForm, refused, seeOther } from '@/lib/web/form'
import { findInteraction, type SignIn } from './find-interaction'

export interface InteractionStep {
  room: Room
  signIn: SignIn
  form: Record<string, string>
  /** Address of a page of this interaction. */
  page: (rest?: string) => string
}

/**
 * What every posted step of an interaction shares: it is our own form, the room is there, and the interaction
 * is this browser's and still open; else the answer says so.
 */
export async function answerInteraction(
  request: Request,
  params: Promise<{ room: string; uid: string }>,
  step: (context: InteractionStep) => Promise<Response>,
  { alsoWhenDone = false } = {},
): Promise<Response> {
  const { room: roomId, uid } = await params
  const form = await readForm(request)
  if (!form) return refused()
  const [room, found] = await Promise.all([findRoom(roomId), findInteraction(roomId, uid)])
  if (!room) return new Response(null, { status: 404 })
  const page = (rest = '') => interactionPath(roomId, uid, rest)
  if (found.ok || (found.reason === 'done' && alsoWhenDone))
    return step({ room, signIn: found.signIn, form, page })
  return seeOther(page('/ended'))
}
