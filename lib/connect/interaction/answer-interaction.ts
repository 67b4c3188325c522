import { interactionPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { roomAsRead } from '@/lib/rooms/room-as-read'
import { withHopContext } from '@/lib/trace/hop-context'
import { readForm, seeOther } from '@/lib/web/form'
import { refused } from '@/lib/web/refuse-form'
import { findInteraction, type Interaction } from './find-interaction'
import { recordStep } from './record-step'

export interface InteractionStep {
  room: Room
  interaction: Interaction
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
  if (!form) return refused(request)
  const found = await findInteraction(roomId, uid)
  const page = (rest = '') => interactionPath(roomId, uid, rest)
  if (!found.ok && !(found.reason === 'done' && alsoWhenDone)) return seeOther(page('/ended'))
  const room = roomAsRead(found.interaction.room)
  const interaction = { ...found.interaction, room }
  return withHopContext({ ...room, keys: [`uid:${uid}`] }, async () => {
    const answer = await step({ room, interaction, form, page })
    recordStep(interaction, request, form, answer)
    return answer
  })
}
