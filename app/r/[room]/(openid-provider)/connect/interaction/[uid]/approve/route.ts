/** Sign-in without a click, where the room has it switched on (control API, autoApprove). */
import { recordStep } from '@/lib/connect/answer-interaction'
import { approveAtOnce } from '@/lib/connect/approve-at-once'
import { findInteraction } from '@/lib/connect/find-interaction'
import { interactionPath } from '@/lib/paths'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; uid: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { room: roomId, uid } = await params
  const found = await findInteraction(roomId, uid)
  if (!found.ok) return seeOther(interactionPath(roomId, uid, '/ended'))
  const answer = seeOther((await approveAtOnce(found.signIn)) ?? interactionPath(roomId, uid))
  recordStep(found.signIn, request, answer)
  return answer
}
