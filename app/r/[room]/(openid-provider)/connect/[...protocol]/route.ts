/** Every protocol address of the room's issuer; our own pages below /interaction are not protocol. */
import { answerProtocolRequest } from '@/lib/connect/provider/answer-protocol-request'
import type { ApproveAtOnce } from '@/lib/connect/provider/go-on-without-click'
import { approveAtOnce } from '@/lib/connect/session/approve-at-once'
import { handOver } from '@/lib/hand-over/hand-over'

type Context = { params: Promise<{ room: string }> }

const approve: ApproveAtOnce = async (room, begun) => approveAtOnce(await handOver(room), begun)

async function answer(request: Request, { params }: Context): Promise<Response> {
  return answerProtocolRequest((await params).room, request, approve)
}

export { answer as GET, answer as POST, answer as OPTIONS, answer as HEAD, answer as PUT, answer as DELETE }
