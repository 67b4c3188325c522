/** Lands signed in at the portal (control API, sessions). The first page says of a ticket that it is no good. */
import { noRoomPath, seisPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { firstPageForm } from '@/lib/seis/first-page-form'
import { startSignedIn } from '@/lib/seis/start-signed-in'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; ticket: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { room: roomId, ticket } = await params
  const room = await findRoom(roomId)
  if (!room) return seeOther(noRoomPath)
  const setCookie = await startSignedIn(room, ticket)
  if (!setCookie) return seeOtherWithFlash(firstPageForm, seisPath(room.id), { notice: 'spent' })
  const answer = seeOther(seisPath(room.id, '/group'))
  answer.headers.append('set-cookie', setCookie)
  return answer
}

/** A program that only looks whether the address is there (HEAD) must not use the ticket up. */
export const HEAD = (): Response => new Response(null, { status: 204 })
