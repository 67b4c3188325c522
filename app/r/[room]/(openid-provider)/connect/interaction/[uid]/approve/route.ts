/** Sign-in without a click, where the room has it switched on (control API, autoApprove). */
import { approveAtOnce } from '@/lib/connect/approve-at-once'
import { findInteraction } from '@/lib/connect/find-interaction'
import { recordStep } from '@/lib/connect/record-step'
import { handOver } from '@/lib/hand-over/hand-over'
import { interactionPath } from '@/lib/paths'
import { withHopContext } from '@/lib/trace/hop-context'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; uid: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { room: roomId, uid } = await params
  const found = await findInteraction(roomId, uid)
  if (!found.ok) return seeOther(interactionPath(roomId, uid, '/ended'))
  const { signIn } = found
  return withHopContext({ ...signIn.room, keys: [`uid:${uid}`] }, async () => {
    const next = await approveAtOnce(await handOver(signIn.room), signIn)
    const answer = seeOther(next ?? interactionPath(roomId, uid))
    recordStep(signIn, request, {}, answer)
    return answer
  })
}
