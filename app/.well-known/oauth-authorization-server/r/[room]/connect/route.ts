/** The metadata of a room's issuer where RFC 8414 §3.1 has it: the well-known part before the issuer's path. */
import { answerProtocolRequest } from '@/lib/connect/provider/answer-protocol-request'
import { connectPath } from '@/lib/paths'

type Context = { params: Promise<{ room: string }> }

async function answer(request: Request, { params }: Context): Promise<Response> {
  const { room } = await params
  const address = new URL(connectPath(room, '/.well-known/oauth-authorization-server'), request.url)
  const { method, headers } = request
  return answerProtocolRequest(room, new Request(address, { method, headers }))
}

export { answer as GET, answer as HEAD, answer as OPTIONS }
