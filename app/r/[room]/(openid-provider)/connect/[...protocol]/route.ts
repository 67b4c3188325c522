/** Every protocol address of the room's issuer; our own pages below /interaction are not protocol. */
import { answerProtocolRequest } from '@/lib/connect/provider/answer-protocol-request'

type Context = { params: Promise<{ room: string }> }

async function answer(request: Request, { params }: Context): Promise<Response> {
  return answerProtocolRequest((await params).room, request)
}

export { answer as GET, answer as POST, answer as OPTIONS, answer as HEAD, answer as PUT, answer as DELETE }
