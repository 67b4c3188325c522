/** Lands signed in at the MOOC (control API, sessions). A ticket that is no good leads to the sign-in page. */
import { startSignedIn } from '@/lib/mooc/start-signed-in'
import { moocPath, noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; ticket: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { room: roomId, ticket } = await params
  const room = await findRoom(roomId)
  if (!room) return seeOther(noRoomPath)
  const setCookie = await startSignedIn(room, ticket)
  const answer = seeOther(moocPath(room.id, setCookie ? '/dashboard' : '/login'))
  if (setCookie) answer.headers.append('set-cookie', setCookie)
  return answer
}

/** A look ahead spends no ticket. */
export const HEAD = (): Response => new Response(null, { status: 204 })
