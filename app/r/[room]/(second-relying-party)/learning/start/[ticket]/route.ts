/** Lands signed in at the learning space (control API, sessions). The shelf says of a ticket that it is no good. */
import { startAddressForm } from '@/lib/learning/start-address-form'
import { startSignedIn } from '@/lib/learning/start-signed-in'
import { learningPath, noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; ticket: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { room: roomId, ticket } = await params
  const room = await findRoom(roomId)
  if (!room) return seeOther(noRoomPath)
  const setCookie = await startSignedIn(room, ticket)
  if (!setCookie) return seeOtherWithFlash(startAddressForm, learningPath(room.id), { notice: 'spent' })
  const answer = seeOther(learningPath(room.id))
  answer.headers.append('set-cookie', setCookie)
  return answer
}

/** A program that only looks whether the address is there (HEAD) must not use the ticket up. */
export const HEAD = (): Response => new Response(null, { status: 204 })
