/** Lands signed in at the portal (control API, sessions). A ticket that is no good leads to the first page. */
import { noRoomPath, seisPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { startSignedIn } from '@/lib/seis/start-signed-in'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; ticket: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { room: roomId, ticket } = await params
  const room = await findRoom(roomId)
  if (!room) return seeOther(noRoomPath)
  const setCookie = await startSignedIn(room, ticket)
  const answer = seeOther(seisPath(room.id, setCookie ? '/group' : ''))
  if (setCookie) answer.headers.append('set-cookie', setCookie)
  return answer
}

/** A look ahead spends no ticket. */
export const HEAD = (): Response => new Response(null, { status: 204 })
