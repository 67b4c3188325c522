/** Sign-in without a click, where the room has it switched on (control API, autoApprove). */

import { findInteraction } from '@/lib/connect/interaction/find-interaction'
import { recordStep } from '@/lib/connect/interaction/record-step'
import { approveAtOnce } from '@/lib/connect/session/approve-at-once'
import { handOver } from '@/lib/hand-over/hand-over'
import { interactionPath } from '@/lib/paths'
import { withHopContext } from '@/lib/trace/hop-context'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; uid: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { room: roomId, uid } = await params
  const found = await findInteraction(roomId, uid)
  if (!found.ok) return seeOther(interactionPath(roomId, uid, '/ended'))
  const { interaction } = found
  return withHopContext({ ...interaction.room, keys: [`uid:${uid}`] }, async () => {
    const next = await approveAtOnce(await handOver(interaction.room), interaction)
    const answer = seeOther(next ?? interactionPath(roomId, uid))
    recordStep(interaction, request, {}, answer)
    return answer
  })
}
